// JT38: every feed keeps to its published schema, whatever the postings hold; and the schemas refuse what is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";

import Ajv from "ajv/dist/2020.js";
import { validateXML } from "xmllint-wasm";

import { DEMO, feedsOf, text } from "./postings.mjs";

const CHANNELS = `
employer = "Acme Works"
home = "https://jobs.acme.example/"
link = "https://jobs.acme.example/jobs/{id}/?from=feed"

[[contact]]
id = "hiring"
name = "Hiring team"
email = "jobs@acme.example"
telephone = "+49 40 5550100"

[[channel]]
id = "linkedin"
contact = "hiring"

[[channel]]
id = "newsletter"
`;

/** Postings made to break a feed: markup, control characters, ends of blocks, every kind of pay and place. */
const HOSTILE = [
  { title: "Cook </script><script>alert(1)</script>", description: "<p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p> ]]> <!-- <b>&amp;</b> \u0000\u0007\ufffe & \"x\" 'y' </job><job>" },
  { title: "Café & Söhne <3", description: "<h2>You bring</h2><ul><li>a &lt;tag&gt;</li></ul><p>日本語 \u{1f600}</p>", employmentType: "nonsense" },
  { title: "Hourly", baseSalary: { currency: "USD", value: { minValue: 15.5, unitText: "HOUR" } }, jobLocation: { address: "Austin, TX" } },
  { title: "Monthly", baseSalary: { currency: "EUR", value: { minValue: 2600, maxValue: 3000, unitText: "MONTH" } }, url: "javascript:alert(1)" },
  { title: "Remote", jobLocationType: "TELECOMMUTE", applicantLocationRequirements: { "@type": "Country", name: "AT" }, url: "https://x.example/?utm_source=old&b=1" },
].map((own, at) => ({ "@context": "https://schema.org", "@type": "JobPosting", identifier: { value: `n-${at} &"<` }, datePosted: "2026-11-02",
  hiringOrganization: { name: "A & B <GmbH>" }, jobLocation: { address: { addressLocality: "Graz", addressCountry: "AT" } }, description: "Work with us.", ...own }));

async function validators() {
  const ajv = new Ajv({ allErrors: true });
  const [job, feed, xsd] = await Promise.all(["job-posting.schema.json", "json-feed.schema.json", "job-feed.xsd"].map((name) => text(`docs/schemas/${name}`)));
  ajv.addSchema(JSON.parse(job), "job-posting.schema.json");
  const checked = (validate) => (value) => (validate(value) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));
  const xml = async (contents) => (await validateXML({ xml: { fileName: "jobs.xml", contents }, schema: { fileName: "job-feed.xsd", contents: xsd } })).errors;
  return { job: checked(ajv.getSchema("job-posting.schema.json")), feed: checked(ajv.compile(JSON.parse(feed))), xml };
}

const blocks = (html) => [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>\n/gs)].map(([, json]) => JSON.parse(json));

test("JT38: the feeds of the demo site and of hostile postings keep to their schemas", async () => {
  const { job, feed, xml } = await validators();
  for (const postings of [await text("demo-site/postings.json"), HOSTILE]) {
    const feeds = await feedsOf(postings, CHANNELS);
    const n = (typeof postings === "string" ? JSON.parse(postings) : postings).length;
    for (const channel of ["linkedin", "newsletter"]) {
      const list = JSON.parse(feeds[`${channel}/postings.json`]);
      assert.equal(list.length, n);
      assert.deepEqual(list.flatMap(job), []);
      assert.deepEqual(blocks(feeds[`${channel}/postings.html`]), list);
      assert.equal(feeds[`${channel}/postings.html`].split("<").length - 1, 2 * n, "no markup but the blocks themselves");
      assert.deepEqual(feed(JSON.parse(feeds[`${channel}/jobs.json`])), []);
      assert.deepEqual(await xml(feeds[`${channel}/jobs.xml`]), []);
    }
  }
});

test("the schemas refuse what is wrong", async () => {
  const { job, feed, xml } = await validators();
  const feeds = await feedsOf(await text("demo-site/postings.json"), CHANNELS);
  const [posting] = JSON.parse(feeds["linkedin/postings.json"]);
  for (const name of ["title", "description", "datePosted", "hiringOrganization", "jobLocation"]) {
    assert.notDeepEqual(job({ ...posting, [name]: undefined }), [], name);
  }
  assert.notDeepEqual(job({ ...posting, recruiterPhone: "1" }), []);
  assert.notDeepEqual(feed({ ...JSON.parse(feeds["linkedin/jobs.json"]), version: "https://jsonfeed.org/version/1" }), []);
  const wrong = [["<title>", "<titel>"], ["<date>2026-", "<date>26-"], ["</source>", ""], ["<jobtype>fulltime", "<jobtype>forever"]];
  for (const [from, to] of wrong) {
    const errors = await xml(feeds["linkedin/jobs.xml"].replace(from, to)).catch((error) => [error]);
    assert.notDeepEqual(errors, [], from);
  }
});

// JT21: two channels differ in the link's tag and in the contact that was chosen, and in nothing else.
test("JT21: only the contact chosen for a channel is in its feeds", async () => {
  const planted = ["jane.doe@acme.example", "+49 151 2345678", "Jane Doe"];
  const postings = JSON.parse(await text("demo-site/postings.json")).map((posting) => ({
    ...posting,
    description: `${posting.description}<p>Contact: ${planted[2]}</p><p>Write to ${planted[0]} or call ${planted[1]}.</p>`,
    title: `${posting.title} (${planted[0]})`,
    industry: `Trade, ${planted[1]}`,
    department: `Hall 3, ${planted[0]}`,
    applicationContact: { "@type": "ContactPoint", email: planted[0], telephone: planted[1], name: planted[2] },
    hiringOrganization: { ...posting.hiringOrganization, email: planted[0], telephone: planted[1], contactPoint: { name: planted[2] } },
  }));
  const feeds = await feedsOf(postings, CHANNELS);
  for (const [name, feed] of Object.entries(feeds)) {
    for (const trace of planted) assert.ok(!feed.includes(trace), `${trace} in ${name}`);
    const chosen = ["jobs@acme.example", "+49 40 5550100", "Hiring team"];
    const isNamed = name.startsWith("linkedin/") && !name.endsWith("links.json");
    for (const trace of chosen) assert.equal(feed.includes(trace), isNamed, `${trace} in ${name}`);
  }
  for (const name of ["postings.json", "postings.html", "jobs.xml", "jobs.json", "links.json"]) {
    const without = (text) => text.replace(/<contact>.*?<\/contact>\n/gs, "").replace(/,\s*"applicationContact": ?\{.*?\}/gs, "").replaceAll("utm_source=linkedin", "utm_source=newsletter");
    assert.equal(without(feeds[`linkedin/${name}`]), feeds[`newsletter/${name}`], name);
  }
});

test("two postings of one identifier are one in every feed, and the first stays", async () => {
  const [first, second] = HOSTILE.slice(2).map((posting) => ({ ...posting, identifier: { value: "same" } }));
  const feeds = await feedsOf([first, second], CHANNELS);
  assert.deepEqual(JSON.parse(feeds["newsletter/links.json"]).map(({ title }) => title), [first.title]);
  assert.deepEqual(await (await validators()).xml(feeds["newsletter/jobs.xml"]), []);
});

// JT13, JT38: one link a channel, with its tag and no other.
test("JT38: every posting has one tagged link a channel", async () => {
  const feeds = await feedsOf(HOSTILE, CHANNELS.replace(/^link = .*$/m, ""));
  const links = JSON.parse(feeds["linkedin/links.json"]);
  assert.deepEqual(links.map(({ link }) => link), [null, null, null, null, "https://x.example/?b=1&utm_source=linkedin"]);
  const withTemplate = JSON.parse((await feedsOf(HOSTILE, CHANNELS))["newsletter/links.json"]);
  assert.equal(withTemplate[0].link, "https://jobs.acme.example/jobs/n-0%20%26%22%3C/?from=feed&utm_source=newsletter");
});
