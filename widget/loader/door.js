// The way to the vault's module, which is fetched when somebody asks for a vault. Whether there is one is known without it.
export { isThere as hasVault } from "./place.js";

export const vault = () => import("/assets/0000000000000000/vault.js");

/** Free times and practice, fetched when somebody opens them. */
export const interview = () => import("/assets/0000000000000000/interview.js");
