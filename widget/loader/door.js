// The way to the vault's module, which is fetched when somebody asks for a vault, and to a file on the seeker's own disk.
export const vault = () => import("/assets/vault.js");

/** Whether a vault is on this device; the module is not needed to know that. */
export const hasVault = async () => (await indexedDB.databases()).some(({ name }) => name === "tacit");

/** Saves a text as a file. */
export const saveFile = (name, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
