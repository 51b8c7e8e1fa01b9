/**
 * When a message was sent, from what the page shows where its id does not say: the heading of its day and
 * the clock beside its group, in the page's language and the viewer's time zone. Null when either is not understood.
 *
 * All words come from the browser's own tables for the language; none are written here.
 */
import { FILLERS, FIRST_OF_MONTH } from "./selectors";

interface Day {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
}

/** Milliseconds since 1970. */
export function shownAt(heading: string, clock: string, language: string, now: Date): number | null {
  const day = dayOf(heading, language, now);
  const minutes = minutesOf(clock, language);
  if (day === null || minutes === null) return null;
  return new Date(day.year, day.month, day.day, 0, minutes).getTime();
}

function dayOf(heading: string, language: string, now: Date): Day | null {
  const said = plain(heading);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  for (const ago of [0, 1]) if (said === plain(relative.format(-ago, "day"))) return daysAgo(now, ago);
  for (const ago of [1, 2, 3, 4, 5, 6, 7]) {
    const day = daysAgo(now, ago);
    if (weekdays(language, day).includes(said)) return day;
  }
  return dateOf(said, language, now);
}

/** A day and a month, perhaps a year and a weekday, in any order; without a year it is the last such day. */
function dateOf(said: string, language: string, now: Date): Day | null {
  const words = said.split(" ").filter((word) => !FILLERS.includes(word) && !isWeekday(word, language, now));
  const months = words.map((word) => monthOf(word, language));
  const numbers = words.filter((_, index) => months[index] === -1).map(numberOf);
  const named = months.filter((month) => month !== -1);
  const [month] = named;
  const day = numbers.find((number) => number >= 1 && number <= 31);
  const year = numbers.find((number) => number > 1999 && number < 2100);
  const understood = named.length + (day === undefined ? 0 : 1) + (year === undefined ? 0 : 1);
  if (month === undefined || day === undefined || named.length > 1 || understood !== words.length)
    return null;
  if (year !== undefined) return existing({ year, month, day });
  const isAhead = new Date(now.getFullYear(), month, day) > now;
  return existing({ year: now.getFullYear() - (isAhead ? 1 : 0), month, day });
}

const numberOf = (word: string): number => Number(FIRST_OF_MONTH.test(word) ? 1 : word);

/** 31 June is no day. */
function existing(day: Day): Day | null {
  return new Date(day.year, day.month, day.day).getMonth() === day.month ? day : null;
}

function daysAgo(now: Date, days: number): Day {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return { year: then.getFullYear(), month: then.getMonth(), day: then.getDate() };
}

const STYLES = ["long", "short"] as const;

function weekdays(language: string, { year, month, day }: Day): string[] {
  const then = new Date(year, month, day);
  return STYLES.map((weekday) => plain(new Intl.DateTimeFormat(language, { weekday }).format(then)));
}

function isWeekday(word: string, language: string, now: Date): boolean {
  return [0, 1, 2, 3, 4, 5, 6].some((ago) => weekdays(language, daysAgo(now, ago)).includes(word));
}

/** -1 when the word is no month. A month has one form alone and may have another beside a day. */
function monthOf(word: string, language: string): number {
  const isNamed = (_: unknown, month: number) =>
    STYLES.some((style) =>
      [{ month: style }, { month: style, day: "numeric" } as const].some((options) => {
        const parts = new Intl.DateTimeFormat(language, options).formatToParts(new Date(2026, month, 15));
        return plain(parts.find(({ type }) => type === "month")?.value ?? "") === word;
      }),
    );
  return Array.from({ length: 12 }).findIndex(isNamed);
}

/** Minutes since midnight: "14:05", "2:05 PM", "2:05 p. m.". */
function minutesOf(clock: string, language: string): number | null {
  const [, hour, minute, period] =
    /^(\d{1,2})[:.h] ?(\d{2}) ?(.*)$/.exec(clock.normalize("NFKC").trim()) ?? [];
  if (hour === undefined || minute === undefined || Number(minute) > 59) return null;
  if (!period) return Number(hour) < 24 ? Number(hour) * 60 + Number(minute) : null;
  const half = [9, 15].findIndex((example) => letters(periodOf(example, language)) === letters(period));
  if (half === -1 || Number(hour) > 12) return null;
  return ((Number(hour) % 12) + 12 * half) * 60 + Number(minute);
}

function periodOf(hour: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { hour: "numeric", hour12: true });
  return (
    format.formatToParts(new Date(2026, 0, 1, hour)).find(({ type }) => type === "dayPeriod")?.value ?? ""
  );
}

const letters = (text: string) => plain(text).replace(/[^\p{L}]/gu, "");

function plain(text: string): string {
  const bare = text.normalize("NFKC").toLocaleLowerCase().replace(/[.,]/g, " ").replace(/[’']/g, "'");
  return bare.replace(/\s+/g, " ").trim();
}
