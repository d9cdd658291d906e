// The widget by itself, in a window of our own. No page hands in jobs here: they come from the employer's feed on this server, if there is one.
import { isKept } from "./program.js";

const employer = location.pathname.split("/")[2];

const feed = async () => {
  const answer = await fetch(`/assets/postings-${employer}.json`, { credentials: "omit", referrerPolicy: "no-referrer" }).catch(() => null);
  return answer?.ok ? [await answer.text()] : [];
};

/** What a browser asks for that can install the page as an app: made here, because each employer has a page of its own. */
const manifest = () => ({
  name: document.title,
  start_url: location.origin + location.pathname,
  scope: location.origin + location.pathname.replace(/[^/]*$/, ""),
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0c5f59",
  icons: [{ src: `${location.origin}/assets/app.svg`, sizes: "any", type: "image/svg+xml" }],
});

/** Only for seekers who keep the program. */
const offerApp = () => {
  const href = `data:application/manifest+json,${encodeURIComponent(JSON.stringify(manifest()))}`;
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href }));
};

export const stand = async () => {
  const postings = await feed();
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== window || origin !== location.origin || data?.tacit !== 1) return;
    if (data.type === "hello") {
      postMessage({ tacit: 1, type: "setup", postings, lang: navigator.language, title: document.title, theme: "auto", channel: "", style: {} }, origin);
    }
    if (data.type === "apply" && postings.some((text) => text.includes(data.url))) open(data.url, "_blank", "noopener,noreferrer");
  });
  if (await isKept()) offerApp();
};
