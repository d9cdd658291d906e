// The main story in Firefox ESR: the same tests, over the same server. It cannot tell whether a button in a frame is covered, so that
// the consent is given in a window of our own.
process.env.TACIT_BROWSER = "firefox";
await import("../01-story/story.test.mjs");
