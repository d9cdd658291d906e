// JT13: where a visitor came from is one short word, and no address.
import assert from "node:assert/strict";
import { test } from "node:test";

import { channelOf } from "../../widget/loader/channel.js";

test("JT13: the tag of the link is the channel, before the board that led here", () => {
  assert.equal(channelOf("?utm_source=LinkedIn&utm_medium=x", ""), "linkedin");
  assert.equal(channelOf("?a=b&utm_source=newsletter", "https://www.linkedin.com/"), "newsletter");
  assert.equal(channelOf("", "https://www.linkedin.com/"), "linkedin");
  assert.equal(channelOf("", "https://de.indeed.com/viewjob?jk=secret"), "indeed");
  assert.equal(channelOf("", "https://www.google.co.uk/"), "google");
});

test("JT13: neither a whole address nor what is no short word gets through", () => {
  for (const search of ["?utm_source=jane.doe%40acme.example", "?utm_source=https%3A%2F%2Fx.example%2F", "?utm_source=two%20words", `?utm_source=${"x".repeat(25)}`, "?utm_source="]) {
    assert.equal(channelOf(search, ""), "", search);
  }
  for (const referrer of ["https://intranet.secret.example/linkedin.com/", "https://notlinkedin.com/", "https://forum-about-illness.example/", "linkedin.com", ""]) {
    assert.equal(channelOf("", referrer), "", referrer);
  }
});
