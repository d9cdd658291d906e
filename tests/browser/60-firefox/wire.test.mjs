// Nothing but the configuration is asked for before the consent, and no request of Firefox carries a trace of the resume.
process.env.TACIT_BROWSER = "firefox";
await import("../02-wire/wire.test.mjs");
