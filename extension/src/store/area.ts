/** The storage of the extension, with the version of what is written in it. */

/** Raised when the form of what is kept changes; then a migration from each older one stands beside it. */
export const SCHEMA_VERSION = 1;

const VERSION_KEY = "schema_version";

export async function readValue(area: chrome.storage.StorageArea, key: string): Promise<unknown> {
  return (await area.get(key))[key];
}

/** Mark what is written with the version of its form. */
export async function writeValue(
  area: chrome.storage.StorageArea,
  key: string,
  value: unknown,
): Promise<void> {
  await area.set({ [key]: value, [VERSION_KEY]: SCHEMA_VERSION });
}

/** Is what is there of a form that this version understands? Nothing yet is, too. */
export async function isUnderstood(area: chrome.storage.StorageArea): Promise<boolean> {
  const version = await readValue(area, VERSION_KEY);
  return version === undefined || version === SCHEMA_VERSION;
}

/** Everything kept on this machine and in the browser's synchronised storage. */
export async function eraseAll(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]);
}
