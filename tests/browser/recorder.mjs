// A forward proxy that the browser is made to use for everything, loopback included: what is not in its records did not leave.
import http from "node:http";
import net from "node:net";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { gunzipSync, inflateSync, brotliDecompressSync } from "node:zlib";

/** Browsers call their makers now and then, for lists and the like; the recorder refuses that, and no page asked for it. */
const MAKERS = /(^|\.)(google|googleapis|gvt1|gvt2|mozilla|firefox)\.(com|net|org)$/;

export class Recorder {
  /** @type {{method: string, url: string, headers: string, body: Buffer}[]} */
  requests = [];
  /** Hosts that were asked for and addresses with cookies since the start, also of requests that a test has put aside. */
  #hosts = new Set();
  #cookies = [];
  #cut = false;

  static async start() {
    const recorder = new Recorder();
    recorder.server = http.createServer((request, response) => recorder.#forward(request, response));
    // A tunnel is a connection that nobody here asked for: it is recorded and refused.
    recorder.server.on("connect", (request, socket) => {
      recorder.#hosts.add(request.url.split(":")[0]);
      recorder.requests.push({ method: "CONNECT", url: request.url, headers: "", body: Buffer.alloc(0) });
      // The other end may have gone already.
      socket.on("error", () => {});
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    recorder.server.listen(0, "127.0.0.1");
    await once(recorder.server, "listening");
    recorder.url = `http://127.0.0.1:${recorder.server.address().port}`;
    return recorder;
  }

  async #forward(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    this.requests.push({ method: request.method, url: request.url, headers: request.rawHeaders.join("\n"), body });
    const { hostname, port, pathname, search } = new URL(request.url);
    this.#hosts.add(hostname);
    if (request.headers.cookie) this.#cookies.push(request.url);
    // Nothing leaves this machine, whoever asks for it.
    if (this.#cut || hostname !== "127.0.0.1") return request.socket.destroy();
    const onward = http.request({ hostname, port, path: pathname + search, method: request.method, headers: request.headers }, (answer) => {
      if (answer.headers["set-cookie"]) this.#cookies.push(request.url);
      response.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    onward.end(body);
  }

  /** From now on every request is recorded and dropped: the network is off. */
  cut() {
    this.#cut = true;
  }

  /** Third parties that were asked for, and addresses that set or got a cookie, since the start. */
  get offences() {
    return [...[...this.#hosts].filter((host) => host !== "127.0.0.1" && !MAKERS.test(host)), ...this.#cookies];
  }

  /** Requests to `origin` whose path begins with `path`. */
  to(origin, path = "/") {
    return this.requests.filter(({ url }) => url.startsWith(origin + path));
  }

  /** `[string, encoding, url]` for each of `strings` found in any request, or in other traces of the same shape. */
  leaks(strings, traces = this.requests) {
    return traces.flatMap((trace) => leaksOf(trace, strings));
  }

  async close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Base64 of `text` at each of the three alignments, without the characters that depend on its neighbours. */
function base64Forms(text) {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString("base64");
    const end = (shift + Buffer.byteLength(text)) % 3 === 0 ? encoded.length : encoded.replace(/=+$/, "").length - 1;
    return encoded.slice([0, 2, 3][shift], end);
  });
}

/** The ways in which a string could stand in a request. */
function forms(text) {
  const base64 = base64Forms(text);
  return {
    plain: [text, JSON.stringify(text).slice(1, -1)],
    base64: [...base64, ...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))],
    percent: [encodeURIComponent(text), encodeURIComponent(text).replaceAll("%20", "+")],
    hex: [Buffer.from(text).toString("hex"), Buffer.from(text).toString("hex").toUpperCase()],
    utf16: [Buffer.from(text, "utf16le").toString("latin1")],
  };
}

/** What compressed parts of a body hold, wherever they begin. */
function unpacked(body) {
  const found = [];
  const attempt = (unpack, part) => {
    try {
      found.push(unpack(part, { finishFlush: 2 /* take what is whole */ }));
    } catch {
      // Not compressed in this way.
    }
  };
  for (let i = body.indexOf("1f8b08", 0, "hex"); i >= 0; i = body.indexOf("1f8b08", i + 1, "hex")) attempt(gunzipSync, body.subarray(i));
  attempt(inflateSync, body);
  attempt(brotliDecompressSync, body);
  return found;
}

const leaksOf = ({ url, headers, body }, strings) =>
  tracesIn(Buffer.concat([Buffer.from(`${url}\n${headers}\n`), body]), strings, body).map((trace) => [...trace, url]);

/** `[string, encoding]` for each of `strings` found in the bytes, or in what is packed in them; `packed` is the part that may be packed as a whole. */
export function tracesIn(bytes, strings, packed = bytes) {
  const layers = { "": bytes };
  // Whatever is percent-encoded once more, such as bytes in an address.
  const percent = bytes.toString("latin1").replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (percent.length < bytes.length) layers["percent "] = Buffer.from(percent, "latin1");
  const base64Parts = packed.toString("latin1").match(/[A-Za-z0-9+/_-]{24,}={0,2}/g) ?? [];
  const inner = [packed, ...base64Parts.map((part) => Buffer.from(part, "base64url"))].flatMap(unpacked);
  if (inner.length) layers["gzip "] = Buffer.concat(inner);
  const traces = [];
  for (const [layer, bytes] of Object.entries(layers)) {
    const [latin1, utf8] = [bytes.toString("latin1"), bytes.toString("utf8")];
    for (const text of strings) {
      for (const [name, variants] of Object.entries(forms(text))) {
        if (variants.some((form) => latin1.includes(form) || utf8.includes(form))) traces.push([text, layer + name]);
      }
    }
  }
  return traces;
}

/** Ports that were looked at. */
const given = new Set();

/** A port of the loopback interface that nothing uses. */
export async function freePort() {
  for (;;) {
    // Below those that systems hand out for connections (from 32,768): between this look and its use nobody takes it. 10,080 is closed in browsers.
    const port = randomInt(11_000, 32_000);
    if (given.has(port)) continue;
    given.add(port);
    const probe = net.createServer().listen(port, "127.0.0.1");
    const isFree = await once(probe, "listening").then(() => true, () => false);
    await new Promise((done) => probe.close(done));
    if (isFree) return port;
  }
}
