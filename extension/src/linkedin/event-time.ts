/** When a message was sent, from the id the page gives it; never guessed. */
import { EVENT_URN } from "./selectors";

/** Milliseconds since 1970, or null when the id does not say (a message just being sent has none yet). */
export function sentAt(urn: string | null): number | null {
  const encoded = urn === null ? undefined : EVENT_URN.exec(urn)?.[1];
  if (encoded === undefined) return null;
  const digits = /^\d{13}/.exec(decode(encoded))?.[0];
  return digits === undefined ? null : Number(digits);
}

/** The same moment as ISO 8601 with the offset of the browser's zone on that day. */
export function localIso(ms: number): string {
  const minutes = -new Date(ms).getTimezoneOffset();
  const local = new Date(ms + minutes * 60_000).toISOString().slice(0, -1);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return `${local}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
}

function decode(base64: string): string {
  try {
    return atob(base64.replaceAll("-", "+").replaceAll("_", "/").slice(0, 20));
  } catch {
    return "";
  }
}
