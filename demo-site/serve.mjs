// A career site of its own origin, as an employer's web developer would run it: static files, pages rendered from
// postings.json, and a Content-Security-Policy that lets the widget in by two directives (script-src and frame-src).
//
//   node demo-site/serve.mjs [--port 8080] [--api http://127.0.0.1:8787] [--feeds FOLDER]
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { homePage, missingPage, postingPage, resumesPage, withUrl } from "./pages.mjs";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".svg": "image/svg+xml",
  ".tacit": "application/octet-stream",
  ".xml": "application/xml; charset=utf-8",
};

/** What the site answers with. `api` is the origin that serves the widget. */
export function headers(api) {
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      `script-src 'self' ${api}`,
      "style-src 'self'",
      "img-src 'self'",
      `frame-src ${api}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cache-Control": "no-cache",
  };
}

/** Every address of the site with a function that makes its body: what is not listed does not exist. `feeds` is what tacit-postings wrote. */
export async function routes(api, origin, feeds) {
  const read = (...path) => readFile(join(FOLDER, ...path));
  const postings = JSON.parse(await read("postings.json")).map((posting) => withUrl(posting, origin));
  const templates = Object.fromEntries(
    await Promise.all(["index", "posting", "resumes"].map(async (name) => [name, await readFile(join(FOLDER, `${name}.html`), "utf8")])),
  );
  const samples = (await readdir(join(FOLDER, "resumes"))).filter((name) => [".pdf", ".docx"].includes(extname(name))).sort();

  const found = new Map();
  const page = (path, body) => found.set(path, { type: TYPES[".html"], body });
  page("/", homePage(templates.index, postings, api));
  page("/resumes/", resumesPage(templates.resumes, samples));
  for (const posting of postings) {
    page(`/jobs/${posting.identifier.value}/`, postingPage(templates.posting, posting, postings, api));
  }
  found.set("/postings.json", { type: TYPES[".json"], body: JSON.stringify(postings) });
  for (const name of ["style.css", "mark.svg", "harbour.svg"]) {
    found.set(`/${name}`, { type: TYPES[extname(name)], body: await read(name) });
  }
  for (const name of samples) {
    found.set(`/resumes/${name}`, { type: TYPES[extname(name)], body: await read("resumes", name), download: name });
  }
  for (const name of feeds ? await readdir(feeds, { recursive: true }) : []) {
    const type = TYPES[extname(name)];
    if (type) found.set(`/feeds/${name.split(sep).join("/")}`, { type, body: await readFile(join(feeds, name)) });
  }
  return found;
}

/** The site's server, not yet listening. */
export async function site({ api, origin, feeds }) {
  const pages = await routes(api, origin, feeds);
  const common = headers(api);
  return createServer((request, response) => {
    const path = new URL(request.url, origin).pathname;
    const answer = (status, { type, body, download }) => {
      response.writeHead(status, {
        ...common,
        "Content-Type": type,
        ...(download && { "Content-Disposition": `attachment; filename="${download}"` }),
      });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    if (!["GET", "HEAD"].includes(request.method)) {
      response.writeHead(405, { ...common, Allow: "GET, HEAD" }).end();
    } else if (pages.has(path)) {
      answer(200, pages.get(path));
    } else if (pages.has(`${path}/`)) {
      response.writeHead(308, { ...common, Location: `${path}/` }).end();
    } else {
      answer(404, { type: TYPES[".html"], body: missingPage() });
    }
  });
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "8080" }, api: { type: "string", default: "http://127.0.0.1:8787" }, feeds: { type: "string" } },
  });
  const port = Number(values.port);
  const api = new URL(values.api).origin;
  const server = await site({ api, origin: `http://127.0.0.1:${port}`, feeds: values.feeds });
  server.on("error", (error) => {
    console.error(error.code === "EADDRINUSE" ? `port ${port} is in use: choose another with --port` : error.message);
    process.exit(1);
  });
  // Loopback only: this is a demo, with a demo's secrets.
  server.listen(port, "127.0.0.1", () => console.log(`career site: http://127.0.0.1:${port}/ (widget from ${api})`));
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(2);
  });
}
