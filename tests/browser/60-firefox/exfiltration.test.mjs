// N1: the ways out of the frame and of the worker in Firefox ESR. One differs: it has no policy against WebRTC, in the frame.
process.env.TACIT_BROWSER = "firefox";
await import("../20-exfiltration/exfiltration.test.mjs");
