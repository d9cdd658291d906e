// Keeping the program on this device, and letting go of it.
const SCRIPT = "/assets/sw.js";
const CACHE = "tacit-program";

/** One of its name can be made, and no second one. */
let policy = null;

/** The employer's pages; and the worker that reads resumes, because browsers look for the one to serve a worker by the worker's own address. */
const scopes = () => [location.pathname.replace(/[^/]*$/, ""), "/assets/"];
const registered = () => Promise.all(scopes().map((scope) => navigator.serviceWorker.getRegistration(scope)));

/** Whether this browser keeps programs for this page at all: in frames of other pages some do not. */
export const canBeKept = () => Boolean(navigator.serviceWorker && globalThis.caches);

export const isKept = async () => canBeKept() && (await registered()).every(Boolean);

/** Keeps it; done when everything is there. */
export const keep = async () => {
  policy ??= globalThis.trustedTypes?.createPolicy("tacit-offline", { createScriptURL: () => SCRIPT });
  const url = policy?.createScriptURL("") ?? SCRIPT;
  await Promise.all(scopes().map(async (scope) => isActive(await navigator.serviceWorker.register(url, { scope }))));
};

const isActive = async ({ installing, waiting, active }) => {
  const worker = installing ?? waiting ?? active;
  if (worker.state === "activated") return;
  await new Promise((resolve, reject) =>
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("unreachable"));
    }),
  );
};

/** Lets go of it, and of every file. */
export const letGo = async () => {
  if (!canBeKept()) return;
  for (const registration of await registered()) await registration?.unregister();
  await caches.delete(CACHE);
};
