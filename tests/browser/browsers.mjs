// The browsers of the tests: Chromium, or Firefox ESR where TACIT_BROWSER says so. Firefox is the one that people install, driven by
// WebDriver BiDi; of Playwright's own patched build nothing is needed.
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium, firefox } from "playwright-core";

const cache = process.env.TACIT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "tacit");
const quiet = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps", "--no-first-run"];

export const isFirefox = process.env.TACIT_BROWSER === "firefox";

/** Path of the program that setup.sh found or installed. */
function program(name) {
  try {
    return readFileSync(join(cache, name), "utf8").trim();
  } catch {
    throw new Error(`no ${name} is set up for the tests: run './setup.sh browser'`);
  }
}

function ofChromium() {
  return { executablePath: program("chrome"), args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet };
}

/** A browser whose requests all go through the proxy, those to this machine, too. */
export function launch(proxy) {
  if (isFirefox) return launchFirefox(proxy);
  return chromium.launch({ ...ofChromium(), ...(proxy && { proxy: { server: proxy } }) });
}

/** A Chromium that keeps its files in `folder`, as a person's does. */
export const launchProfile = (folder) => chromium.launchPersistentContext(folder, ofChromium());

async function launchFirefox(proxy) {
  const browser = await firefox.launch({ channel: "moz-firefox", executablePath: program("firefox"), firefoxUserPrefs, ...(proxy && { proxy: { server: proxy } }) });
  adapt(browser._connection.toImpl(browser)._browserSession.connection);
  return browser;
}

/** What Firefox asks for by itself (regions, lists of what to block, whether there is a network) is no request of a page: it is turned off. */
const firefoxUserPrefs = {
  "network.proxy.allow_hijacking_localhost": true,
  "browser.region.network.url": "",
  "services.settings.server": "data:,",
  "network.captive-portal-service.enabled": false,
  // More ways out than people's Firefox has, for the tests that nothing takes them: pings of links, and WebRTC to this machine.
  "browser.send_pings": true,
  "media.peerconnection.ice.loopback": true,
  "media.peerconnection.ice.obfuscate_host_addresses": false,
};

/** Two places where Playwright's BiDi and this Firefox differ: a command that it does not know (colours), and a name for each download. */
function adapt(connection) {
  const { browserSession, _transport: transport } = connection;
  const { send } = browserSession;
  browserSession.send = (method, ...rest) => (method === "emulation.setMediaFeaturesOverride" ? Promise.resolve({}) : send.call(browserSession, method, ...rest));
  const { onmessage } = transport;
  transport.onmessage = (message) => {
    if (message.method?.startsWith("browsingContext.download")) message.params.download ??= message.params.url;
    onmessage(message);
  };
}
