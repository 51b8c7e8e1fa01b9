/** Days and hours in words, by the browser's own rules for the language. */
import type { Moment, Words } from "./types";

const DAY_MS = 86_400_000;
/** A weekday's name alone says which day is meant for so long. */
const NEAR_DAYS = 6;

/** "on Tuesday" within the next days, else "on 16 March". */
export function nearDay(day: string, moment: Moment, words: Words): string {
  const distance = (Date.parse(day) - Date.parse(localDay(moment.now, moment))) / DAY_MS;
  if (distance === 0) return words("day_today");
  const isNear = distance > 0 && distance <= NEAR_DAYS;
  const parts = isNear ? { weekday: "long" as const } : { day: "numeric" as const, month: "long" as const };
  return words(isNear ? "day_near" : "day_far", format(day, parts, words));
}

/** "Monday 16 March". */
export function fullDay(day: string, words: Words): string {
  return format(day, { weekday: "long", day: "numeric", month: "long" }, words);
}

/** "Monday 16 March at 10:00", in the user's time zone. */
export function fullHour(instant: string, moment: Moment, words: Words): string {
  const day = localDay(new Date(instant), moment);
  return words("day_hour", fullDay(day, words), hour(instant, moment, words));
}

/** "10:00", in the user's time zone. */
export function hour(instant: string, { timeZone }: Moment, words: Words): string {
  const parts = { hour: "2-digit", minute: "2-digit", timeZone } as const;
  return new Intl.DateTimeFormat(words("date_locale"), parts).format(new Date(instant));
}

/** The date of an instant in the user's time zone, as `YYYY-MM-DD`. */
export function localDay(instant: Date, { timeZone }: Moment): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(instant);
}

function format(day: string, parts: Intl.DateTimeFormatOptions, words: Words): string {
  const format = new Intl.DateTimeFormat(words("date_locale"), { ...parts, timeZone: "UTC" });
  return format.format(new Date(day)).replace(",", "");
}
