// The window of the consent in a browser that really is without the second version of IntersectionObserver.
process.env.TACIT_BROWSER = "firefox";
await import("../42-window/window.test.mjs");
