// The whole story by keys alone in Firefox ESR, the window of the consent included.
process.env.TACIT_BROWSER = "firefox";
await import("../05-access/keyboard.test.mjs");
