/** What the bundler replaces by `browser.ts` or `node.ts`. */
declare module "platform" {
  export const ownModule: () => URL;
  export const ownLexicon: () => URL;
  export const resolved: (address: string | URL) => URL;
  export const fetchAsset: (url: URL) => Promise<Response | Uint8Array>;
  export const startWorker: (
    events: import("./host.js").WorkerEvents,
    source: import("./options.js").WorkerSource,
  ) => import("./host.js").RunningWorker;
}
