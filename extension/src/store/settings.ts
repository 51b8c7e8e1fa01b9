/** The user's settings: in the browser's synchronised storage, so that they follow the user. */
import { readValue, writeValue } from "./area";

const KEY = "settings";

export interface Settings {
  /** ISO 3166-1 alpha-2; null: from the time zone. */
  readonly country: string | null;
  /** The name of the preset of timings. */
  readonly policy: string;
}

export const DEFAULTS: Settings = { country: null, policy: "article" };

/** The presets there are. */
export const POLICIES = ["article"] as const;

export async function readSettings(): Promise<Settings> {
  const stored = await readValue(chrome.storage.sync, KEY);
  const { country, policy } = { ...DEFAULTS, ...(typeof stored === "object" ? stored : {}) };
  return {
    country: typeof country === "string" && /^[A-Z]{2}$/.test(country) ? country : null,
    policy: POLICIES.find((name) => name === policy) ?? DEFAULTS.policy,
  };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await writeValue(chrome.storage.sync, KEY, settings);
}
