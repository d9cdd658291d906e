/** Where the vault lies: nothing else is stored anywhere. */
export const PLACE = { database: "tacit", store: "vault", key: "sealed" };

/** Whether there is a database; asking for it by opening would make one. */
export const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === PLACE.database);
