// Consents signed by Ed25519, replies, taking back after a reload in Firefox ESR.
process.env.TACIT_BROWSER = "firefox";
await import("../40-sharing/sharing.test.mjs");
