// How the page writes days and hours: in the viewer's own time zone, without `datetime` attributes.

import { words } from "./words.js";

const locale = document.documentElement.lang === "fr" ? "fr-FR" : "en-US";
const DAY = 86_400_000;

const format = (options) => new Intl.DateTimeFormat(locale, options);
const clock = format({ hour: locale === "fr-FR" ? "2-digit" : "numeric", minute: "2-digit" });
const weekday = format({ weekday: "long" });
const shortWeekday = format({ weekday: "short" });
const dayOfYear = format({ day: "numeric", month: "short" });
const dayOfOtherYear = format({ day: "numeric", month: "short", year: "numeric" });
const full = format({
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: locale === "fr-FR" ? "2-digit" : "numeric",
  minute: "2-digit",
});

const midnight = (ms) => new Date(ms).setHours(0, 0, 0, 0);
const daysBetween = (ms, now) => Math.round((midnight(now) - midnight(ms)) / DAY);

/** "2:04 PM" or "14:04". */
export const timeOf = (ms) => clock.format(ms);

/** True when both instants fall on the same local day. */
export const isSameDay = (one, other) => midnight(one) === midnight(other);

/** The heading above a day's first message: today, yesterday, a weekday, "Feb 27". */
export function dayHeading(ms, now) {
  const days = daysBetween(ms, now);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  if (days < 7) return weekday.format(ms);
  return calendarDay(ms, now);
}

/** The conversation list's stamp: today the time, this week the weekday, else the day. */
export function listStamp(ms, now) {
  const days = daysBetween(ms, now);
  if (days === 0) return timeOf(ms);
  return days < 7 ? shortWeekday.format(ms) : calendarDay(ms, now);
}

/** The full date and time in the title of an own message's sending mark. */
export const sentStamp = (ms) => full.format(ms);

function calendarDay(ms, now) {
  const sameYear = new Date(ms).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayOfYear : dayOfOtherYear).format(ms);
}
