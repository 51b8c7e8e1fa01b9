/** When and by which channel, with what speaks for and against each. */
import type { AdviceRecord, ChannelChoice } from "../generated/models";
import { fullDay, fullHour, hour, localDay } from "./days";
import type { Moment, WordKey, Words } from "./types";

interface Properties {
  record: AdviceRecord;
  words: Words;
}

export function WhenFacts({ record, moment, words }: Properties & { moment: Moment }) {
  const { best_at: best, status } = record;
  return (
    <div data-part="when">
      <dt>{words("when")}</dt>
      <dd>
        <span class="lead">{windowWords(record, words)}</span>{" "}
        {best !== null && status !== "overdue" && (
          <span class="aside">{bestWords(best, record, moment, words)}</span>
        )}
      </dd>
    </div>
  );
}

/** A day that the window has just named is not told again. */
function bestWords(best: string, { earliest, latest }: AdviceRecord, moment: Moment, words: Words): string {
  const isFirst = localDay(new Date(best), moment) === earliest;
  if (!isFirst) return words("when_best", fullHour(best, moment, words));
  return words(earliest === latest ? "when_best_hour" : "when_best_first", hour(best, moment, words));
}

function windowWords({ earliest, latest, status }: AdviceRecord, words: Words): string {
  if (earliest === null || latest === null) return words("when_none");
  if (status === "overdue") return words("when_overdue", fullDay(latest, words));
  if (earliest === latest) return words("when_day", fullDay(earliest, words));
  return words("when_range", fullDay(earliest, words), fullDay(latest, words));
}

/** The channel advised, and why; below it the others, and why (not). */
export function ChannelFacts({ record, words }: Properties) {
  const { channel, channels } = record;
  if (channel === null) return null;
  const others = channels.filter((choice) => choice.channel !== channel);
  return (
    <div data-part="channel" data-channel={channel}>
      <dt>{words("channel")}</dt>
      <dd>
        <span class="lead">{channelName(channel, words)}</span>{" "}
        <span class="aside">{channels.find((choice) => choice.channel === channel)?.reason}</span>
        {others.length > 0 && (
          <details>
            <summary>{words("other_channels")}</summary>
            <ul class="channels">
              {others.map((choice) => (
                <ChannelLine key={choice.channel} choice={choice} words={words} />
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
}

function ChannelLine({ choice, words }: { choice: ChannelChoice; words: Words }) {
  const fit: WordKey = `fit_${choice.fit}`;
  return (
    <li data-channel={choice.channel} data-fit={choice.fit}>
      <span class="fit">{words(fit)}</span> <b>{channelName(choice.channel, words)}</b>{" "}
      <span class="reason">{choice.reason}</span>
    </li>
  );
}

export function channelName(channel: ChannelChoice["channel"], words: Words): string {
  const key: WordKey = `channel_${channel}`;
  return words(key);
}
