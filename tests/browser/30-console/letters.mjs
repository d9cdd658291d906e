// Shares and requests as widgets send them, sealed by the program beside this file.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, tenant } from "../stage.mjs";

const program = join(root, "target/debug/examples/console-letters");

const run = (args, input) => {
  if (!existsSync(program)) throw new Error(`${program} is missing: run the tests by 'make test'`);
  return execFileSync(program, args, { input, encoding: "utf8" });
};

/** The employer's configuration, as a page that is opened now gets it. */
export const told = async ({ api }) => (await fetch(`${api}/v1/tenants/${tenant}/configuration`)).text();

/** One share of each kind and one request of each kind, to the key that is published, or to that of an earlier configuration. */
export async function send({ api }, configuration) {
  configuration ??= await told({ api });
  for (const line of run([], configuration).split("\n")) {
    const { to, body } = JSON.parse(line);
    const headers = { "content-type": "application/json", "idempotency-key": randomBytes(16).toString("hex") };
    const answer = await fetch(api + to, { method: "POST", headers, body: JSON.stringify(body) });
    if (answer.status !== 201) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
  }
}

/** The answers to a share, opened as its seeker opens them. */
export async function replies({ api }, share) {
  const answer = await fetch(`${api}/v1/shares/${share}/replies`, { headers: { "tacit-revocation": "07".repeat(16) } });
  const { replies } = await answer.json();
  return replies.map(({ sealed }) => JSON.parse(run([tenant, share], sealed)));
}

/** How the request of this kind was closed, and what its answer says to its seeker. */
export async function closed({ api, token }, kind) {
  const { requests } = await (await fetch(`${api}/v1/tenants/${tenant}/requests`, { headers: { authorization: `Bearer ${token}` } })).json();
  const { id } = requests.find((request) => request.kind === kind);
  const answer = await fetch(`${api}/v1/requests/${id}`, { headers: { authorization: `Bearer ${"07".repeat(16)}` } });
  const { outcome, sealed } = (await answer.json()).closed;
  return { outcome, text: sealed && run([tenant, id, "answer"], sealed) };
}
