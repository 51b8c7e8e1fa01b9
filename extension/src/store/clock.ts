/** The present moment; a development build may be told another one, so that a demonstration repeats. */
import { readValue } from "./area";

const KEY = "developer";

export async function presentMoment(): Promise<Date> {
  if (__RELEASE__) return new Date();
  const developer = await readValue(chrome.storage.local, KEY);
  const isGiven = typeof developer === "object" && developer !== null && "now" in developer;
  const given = isGiven ? new Date(String(developer.now)) : new Date();
  if (Number.isNaN(given.getTime())) throw new Error(`storage: ${KEY}.now must be an ISO 8601 moment`);
  return given;
}
