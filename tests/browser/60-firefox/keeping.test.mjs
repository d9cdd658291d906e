// The vault, the log of shares and the export in Firefox ESR.
process.env.TACIT_BROWSER = "firefox";
await import("../22-vault/keeping.test.mjs");
