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
  onClose: () => void;
}

export function Panel({ view, moment, words, actions, onClose }: Properties) {
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
        <span class="who">{name ?? words("panel_label")}</span>
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
      {record !== null && <Advice {...{ record, moment, words, actions }} />}
      <Trouble view={view} words={words} onRetry={actions.retry} />
    </section>
  );
}

interface AdviceProperties {
  record: AdviceRecord;
  moment: Moment;
  words: Words;
  actions: Actions;
}

function Advice({ record, moment, words, actions }: AdviceProperties) {
  return (
    <>
      <p class="summary" data-part="summary">
        {record.summary}
      </p>
      <dl>
        <WhenFacts {...{ record, moment, words }} />
        <ChannelFacts {...{ record, words }} />
      </dl>
      <Reasons reasons={record.reasons} words={words} />
      {record.drafts.length > 0 && <DraftBox {...{ record, words, actions }} />}
    </>
  );
}
