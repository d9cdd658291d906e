// What the interfaces cannot do: send a whole profile, send to many, or keep a result of matching on the server.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
const contract = JSON.parse(await read("server-stub/openapi.json"));

/** `[method path, schema]` of every body that a request may have. */
const bodies = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { requestBody, security }]) => {
    const schema = requestBody?.content?.["application/json"]?.schema;
    const name = schema?.$ref?.split("/").pop();
    return schema ? [{ route: `${method} ${path}`, isSeekers: !security, name, schema: name ? contract.components.schemas[name] : schema }] : [];
  }),
);

// AJ14, AJ47
test("a seeker's request is about one posting of one employer: there is no way to send to all", () => {
  const seekers = bodies.filter(({ isSeekers }) => isSeekers);
  assert.deepEqual(seekers.map(({ route }) => route).toSorted(), ["post /v1/counts", "post /v1/requests", "post /v1/shares"]);
  const share = seekers.find(({ name }) => name === "Share").schema;
  for (const field of ["tenant", "posting"]) assert.notEqual(share.properties[field].type, "array", field);
  for (const { route, schema } of seekers) assert.equal(schema.additionalProperties, false, route);
  for (const path of Object.keys(contract.paths)) assert.doesNotMatch(path, /all|bulk|batch|blast|profiles?\b|resumes?\b/i);
});

// AJ14: the package reads and compares; what is sent is made in the widget, from one summary that was approved.
test("the package exports nothing that sends", async () => {
  const exported = await import(new URL("../../target/npm/index.js", import.meta.url));
  const methods = Object.getOwnPropertyNames(exported.Matcher.prototype).filter((name) => name !== "constructor");
  for (const name of [...Object.keys(exported), ...methods]) assert.doesNotMatch(name, /send|share|submit|upload|publish|apply/i);
  // The widget has one way to approve, and it takes the draft that is open.
  const sharing = await read("widget/src/session/sharing.rs");
  assert.match(sharing, /pub fn approve\(&self\)/);
  assert.doesNotMatch(sharing, /fn \w*(approve|send|share)_?(all|every|each)/);
});

// AJ48, AJ31: what the server takes in has no place for what was found in a resume or written by a seeker, but for sealed bytes.
test("no request has a field for a result of matching or for a message in the clear", () => {
  const open = /^(score|fit|growth|culture|match|matches|summary|sentences|text|message|note|name|email|phone|skills|evaluation|answers|profile|resume)$/;
  const fields = ({ properties = {}, items, $ref }) =>
    $ref ? fields(contract.components.schemas[$ref.split("/").pop()]) : [...Object.keys(properties), ...Object.values(properties).flatMap(fields), ...(items ? fields(items) : [])];
  for (const { route, schema } of bodies) assert.deepEqual(fields(schema).filter((name) => open.test(name)), [], route);
});
