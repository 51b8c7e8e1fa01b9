/** The panel behind the badge: the advice in a sentence, when, how, why, and the draft. */
import { useEffect, useRef } from "preact/hooks";
import type { AdviceRecord } from "../generated/models";
import { recordOf } from "./badge-words";
import { DraftBox } from "./draft-box";
import { ChannelFacts, WhenFacts } from "./facts";
import { Icon } from "./icons";
import { Reasons } from "./reasons";
import { Trouble } from "./trouble";
import { trusted } from "./trusted";
import type { Actions, Moment, View, Words } from "./types";

interface Properties {
  view: View;
  moment: Moment;
  words: Words;
  actions: Actions;
  /** Is there room for little more than the draft? */
  isTight: boolean;
  onClose: () => void;
}

export function Panel({ view, moment, words, actions, isTight, onClose }: Properties) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const record = recordOf(view);
  const name = record?.counterpart ?? null;
  return (
    <section
      ref={section}
      class="panel"
      data-part="panel"
      role="dialog"
      aria-label={name === null ? words("panel_label") : words("panel_label_for", name)}
      tabIndex={-1}
    >
      <header>
        {record === null ? (
          <span class="who">{words("panel_label")}</span>
        ) : (
          <p class="summary" data-part="summary">
            {record.summary}
          </p>
        )}
        <button
          type="button"
          class="close"
          data-part="close"
          aria-label={words("close")}
          onClick={trusted(onClose)}
        >
          <Icon shape="cross" />
        </button>
      </header>
      {record !== null && <Advice {...{ record, moment, words, actions, isTight }} />}
      <Trouble view={view} words={words} onRetry={actions.retry} />
    </section>
  );
}

interface AdviceProperties {
  record: AdviceRecord;
  moment: Moment;
  words: Words;
  actions: Actions;
  isTight: boolean;
}

function Advice({ record, moment, words, actions, isTight }: AdviceProperties) {
  return (
    <>
      <dl>
        <WhenFacts {...{ record, moment, words }} />
        <ChannelFacts {...{ record, words }} />
        <Reasons reasons={record.reasons} isFolded={isTight && record.drafts.length > 0} words={words} />
      </dl>
      {record.drafts.length > 0 && <DraftBox {...{ record, words, actions }} />}
    </>
  );
}
