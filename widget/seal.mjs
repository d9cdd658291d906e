#!/usr/bin/env node
/**
 * The last step of `make site`. Puts the engine beside what was built, and the version of all of it, a hash, in place of the zeros in
 * `/assets/0000000000000000/…`, by which pages, scripts and wasm name their files: under such a name a file never changes, so browsers keep it for
 * good. Then it writes a Brotli neighbour of each file, `version.txt` for the server, and `integrity.json` for whoever pins or checks files.
 */
import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [engine, site] = ["target/npm", "target/site"];
const ADDRESS = /\/assets\/[0-9a-f]{16}\//g;
const addressOf = (version) => `/assets/${version}/`;
/** Byte for byte: wasm is no text. As long as before, so that nothing in it moves. */
const named = (bytes, version) => Buffer.from(bytes.toString("latin1").replace(ADDRESS, addressOf(version)), "latin1");

for (const name of ["worker.js", "matcher_bg.wasm"]) copyFileSync(join(engine, name), join(site, name));
// Without ESCO's identifiers, which stand behind the length that the header tells: the widget needs no URIs.
const lexicon = readFileSync(join(engine, "lexicon.bin"));
writeFileSync(join(site, "lexicon.bin"), lexicon.subarray(0, lexicon.readUInt32LE(12)));

const beside = /\.br$|^version\.txt$|^integrity\.json$/;
const names = readdirSync(site).filter((name) => !beside.test(name)).toSorted();
const nameless = new Map(names.map((name) => [name, named(readFileSync(join(site, name)), "0".repeat(16))]));

const all = createHash("sha256");
for (const [name, bytes] of nameless) all.update(`${name} ${bytes.length}\n`).update(bytes);
const version = all.digest("hex").slice(0, 16);

const integrity = {};
for (const [name, bytes] of nameless) {
  const sealed = named(bytes, version);
  writeFileSync(join(site, name), sealed);
  writeFileSync(join(site, `${name}.br`), brotliCompressSync(sealed, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: sealed.length } }));
  integrity[name] = `sha384-${createHash("sha384").update(sealed).digest("base64")}`;
}
writeFileSync(join(site, "integrity.json"), `${JSON.stringify({ version, integrity }, null, 2)}\n`);
writeFileSync(join(site, "version.txt"), version);
