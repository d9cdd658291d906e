// Ways out of a page and out of a worker. Each function runs there, by itself: it gets the address to reach, whose path names the channel
// and whose query is the secret. What throws was stopped earlier than the network, which is as good.

const add = (name, fields, parent = "body") => document[parent].appendChild(Object.assign(document.createElement(name), fields));
const blobPage = (url) => URL.createObjectURL(new Blob([`<!doctype html><img src="${url}"><script>fetch("${url}")</script>`], { type: "text/html" }));
const blobWorker = (code) => new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));

/** What the functions below may use: evaluated before each. */
export const tools = `globalThis.add ??= ${add}; globalThis.blobPage ??= ${blobPage}; globalThis.blobWorker ??= ${blobWorker};`;

/** From a document, which stays where it is. */
export const ofPage = {
  fetch: (url) => fetch(url),
  "fetch-no-cors": (url) => fetch(url, { method: "POST", mode: "no-cors", body: "secret", keepalive: true }),
  xhr: (url) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.send();
  },
  beacon: (url) => navigator.sendBeacon(url, "secret"),
  image: (url) => (new Image().src = url),
  "svg-image": (url) => {
    const svg = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
    svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "image")).setAttribute("href", url);
  },
  stylesheet: (url) => add("link", { rel: "stylesheet", href: url }, "head"),
  "css-background": (url) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background-image: url("${url}") }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  "css-attribute": (url) => add("p", { textContent: "x" }).style.setProperty("background", `url("${url}")`),
  font: (url) => new FontFace("x", `url("${url}")`).load(),
  script: (url) => add("script", { src: url }, "head"),
  import: (url) => import(url),
  websocket: (url) => void new WebSocket(url.replace("http", "ws")),
  eventsource: (url) => void new EventSource(url),
  webtransport: (url) => new WebTransport(url.replace("http:", "https:")).ready,
  prefetch: (url) => add("link", { rel: "prefetch", href: url }, "head"),
  preload: (url) => add("link", { rel: "preload", as: "image", href: url }, "head"),
  modulepreload: (url) => add("link", { rel: "modulepreload", href: url }, "head"),
  preconnect: (url) => add("link", { rel: "preconnect", href: url }, "head"),
  icon: (url) => add("link", { rel: "icon", href: url }, "head"),
  manifest: (url) => add("link", { rel: "manifest", href: url }, "head"),
  speculation: (url) => add("script", { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ urls: [url], eagerness: "immediate" }] }) }, "head"),
  frame: (url) => add("iframe", { src: url }),
  "blob-frame": (url) => add("iframe", { src: blobPage(url) }),
  object: (url) => add("object", { data: url }),
  embed: (url) => add("embed", { src: url }),
  video: (url) => add("video", { src: url, preload: "auto" }).load(),
  track: (url) => {
    const video = add("video", { crossOrigin: "anonymous" });
    const track = Object.assign(document.createElement("track"), { kind: "subtitles", src: url, default: true });
    video.append(track);
    track.track.mode = "showing";
  },
  "link-ping": (url) => {
    const link = add("a", { href: "#ping", textContent: "x" });
    link.ping = url;
    link.click();
  },
  "nested-worker": (url) => void blobWorker(`fetch(${JSON.stringify(url)})`),
  "worker-script": (url) => void blobWorker(`importScripts(${JSON.stringify(url)})`),
  "data-worker": (url) => void new Worker(`data:text/javascript,fetch(${encodeURIComponent(JSON.stringify(url))})`),
  "shared-worker": (url) => void new SharedWorker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)})`], { type: "text/javascript" }))),
  "window-open": (url) => void window.open(url),
  "link-blank": (url) => add("a", { href: url, target: "_blank", textContent: "x" }).click(),
  "form-frame": (url) => {
    add("iframe", { name: "hidden" });
    const form = add("form", { action: url, method: "post", target: "hidden" });
    form.append(Object.assign(document.createElement("input"), { name: "secret", value: "secret" }));
    form.submit();
  },
  cache: async (url) => (await caches.open("x")).add(new Request(url, { mode: "no-cors" })),
  webrtc: async (url) => {
    const { host } = new URL(url);
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }, { urls: `turn:${host}?transport=tcp`, username: "secret", credential: "secret" }] });
    connection.createDataChannel("secret");
    await connection.setLocalDescription(await connection.createOffer());
  },
};

/** From a document, which would leave for there. */
export const ofLeaving = {
  "self-navigation": (url) => (location.href = url),
  "parent-navigation": (url) => (parent.location.href = url),
  "top-navigation": (url) => (top.location.href = url),
  "form-submit": (url) => {
    const form = add("form", { action: url, method: "get" });
    form.append(Object.assign(document.createElement("input"), { name: "secret", value: "secret" }));
    form.submit();
  },
  "meta-refresh": (url) => add("meta", { httpEquiv: "refresh", content: `0; url=${url}` }, "head"),
  "blob-navigation": (url) => (location.href = blobPage(url)),
  "link-top": (url) => add("a", { href: url, target: "_top", textContent: "x" }).click(),
};

/** From a worker. */
export const ofWorker = {
  fetch: (url) => fetch(url),
  "fetch-no-cors": (url) => fetch(url, { method: "POST", mode: "no-cors", body: "secret" }),
  "fetch-keepalive": (url) => fetch(url, { method: "POST", mode: "no-cors", body: "secret", keepalive: true }),
  xhr: (url) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.send();
  },
  "xhr-sync": (url) => {
    const request = new XMLHttpRequest();
    request.open("GET", url, false);
    request.send();
  },
  websocket: (url) => void new WebSocket(url.replace("http", "ws")),
  eventsource: (url) => void new EventSource(url),
  webtransport: (url) => new WebTransport(url.replace("http:", "https:")).ready,
  "import-scripts": (url) => importScripts(url),
  import: (url) => import(url),
  font: (url) => new FontFace("x", `url("${url}")`).load(),
  cache: async (url) => (await caches.open("x")).add(new Request(url, { mode: "no-cors" })),
  "wasm-streaming": (url) => WebAssembly.compileStreaming(fetch(url)),
  "nested-worker": (url) => void blobWorker(`fetch(${JSON.stringify(url)})`),
  "nested-script": (url) => void blobWorker(`importScripts(${JSON.stringify(url)})`),
  "data-worker": (url) => void new Worker(`data:text/javascript,fetch(${encodeURIComponent(JSON.stringify(url))})`),
  webrtc: ofPage.webrtc,
  // Not even its own server.
  "own-fetch": () => fetch(`${location.origin}/livez`),
  "own-relative": () => fetch("/v1/tenants/acme/configuration"),
  "own-import": () => import(`${location.origin}/assets/worker.js?again`),
};

/** What each channel got, at the latest after a while: nothing that it does can end the test. */
const outcomeOf = async (channel, url) => {
  try {
    const late = new Promise((done) => setTimeout(done, 1500, "no answer"));
    return String(await Promise.race([channel(url), late]));
  } catch (error) {
    return String(error.name ?? error);
  }
};

const addressOf = (origin, name) => `${origin}/${name}/?q=secret-87314`;

/** Runs one channel in a frame. */
export async function attempt(frame, name, channel, origin) {
  const run = `(${outcomeOf})(${channel}, ${JSON.stringify(addressOf(origin, name))})`;
  return frame.evaluate(run).catch((error) => `gone: ${error.message.split("\n")[0]}`);
}

/** Runs each channel in a frame; returns what each threw or returned. */
export async function tryAll(frame, channels, origin) {
  await frame.evaluate(tools);
  const outcomes = {};
  for (const [name, channel] of Object.entries(channels)) outcomes[name] = await attempt(frame, name, channel, origin);
  return outcomes;
}

/** Stands at the end of a worker's file, since not every browser lets a debugger speak in a worker: tries the channels that it is told. */
export const probe = `;{
  ${tools}
  const ways = { ${Object.entries(ofWorker).map(([name, channel]) => `${JSON.stringify(name)}: ${channel}`)} }, told = new BroadcastChannel("probe");
  told.onmessage = async ({ data: { name, url } }) => told.postMessage({ name, outcome: await (${outcomeOf})(ways[name], url) });
}`;

/** Runs channels in the worker that ends with the probe, told so by a frame of its origin. */
export async function tryInWorker(frame, names, origin) {
  const outcomes = {};
  for (const name of names) outcomes[name] = await frame.evaluate(askWorker, { name, url: addressOf(origin, name) });
  return outcomes;
}

const askWorker = (question) =>
  new Promise((done, fail) => {
    const told = new BroadcastChannel("probe");
    setTimeout(fail, 10_000, new Error(`the worker does not answer about ${question.name}`));
    told.onmessage = ({ data }) => {
      told.close();
      done(data.outcome);
    };
    told.postMessage(question);
  });
