// The frame around the app. Its policy allows frames of our own origin only, so that nothing inside can carry data
// away by navigating. It passes messages on, and only those that it knows.
const TO_HOST = new Set(["hello", "height", "event", "fetch", "apply"]);
const TO_APP = new Set(["setup", "text"]);

const sheet = new CSSStyleSheet();
sheet.replaceSync("html, body, iframe { margin: 0; inline-size: 100%; block-size: 100%; border: 0; display: block; background: transparent }");
document.adoptedStyleSheets = [sheet];

const app = document.createElement("iframe");
app.title = document.title;
// Scripts and storage of our origin, forms and saved files; no windows, no top-level navigation.
app.sandbox = "allow-scripts allow-same-origin allow-forms allow-downloads";
// The name says the language, which spares the app a wait.
app.name = name;
app.src = location.pathname.replace(/\/shell$/, "/app");
document.body.append(app);

// Whoever may frame us is decided by frame-ancestors; who that is shows with its first message.
let host = null;
const waiting = [];

// A consent in a window of our own, for browsers that cannot tell whether the page around us covers a button. The page around us hears
// nothing of it, and its address says nothing.
let asked = null;
const answer = (id, said) => {
  asked = null;
  app.contentWindow.postMessage({ tacit: 1, type: "answered", id, answer: said }, location.origin);
};
const ask = (show) => {
  asked?.opened.close();
  const opened = open(location.pathname.replace(/\/shell$/, "/consent"), "", "popup,width=600,height=800");
  if (!opened) return answer(show.id, "blocked");
  asked = { show, opened };
  const closed = setInterval(() => {
    if (asked?.opened !== opened) return clearInterval(closed);
    if (opened.closed) answer(show.id, "declined");
  }, 300);
};
const heardFromWindow = ({ type, id }) => {
  if (type === "consent-ready") asked.opened.postMessage({ tacit: 1, type: "show", show: asked.show }, location.origin);
  if (id === asked.show.id && (type === "approved" || type === "declined")) {
    asked.opened.close();
    answer(id, type);
  }
};

addEventListener("message", ({ source, origin, data }) => {
  if (data?.tacit !== 1) return;
  if (asked && source === asked.opened && origin === location.origin) return heardFromWindow(data);
  if (source === app.contentWindow && origin === location.origin && data.type === "consent") return ask(data.show);
  if (source === app.contentWindow && origin === location.origin && TO_HOST.has(data.type)) {
    // "hello" says nothing, so anyone may hear it. Everything else waits for an address.
    if (data.type === "hello") parent.postMessage({ tacit: 1, type: "hello" }, "*");
    else if (host) parent.postMessage(data, host);
    else waiting.push(data);
  }
  if (source === parent && parent !== window && TO_APP.has(data.type)) {
    host = origin;
    if (typeof data.title === "string") app.title = data.title;
    waiting.splice(0).forEach((message) => parent.postMessage(message, host));
    app.contentWindow.postMessage(data, location.origin);
  }
});

addEventListener("focus", () => app.focus());
for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.preventDefault());
