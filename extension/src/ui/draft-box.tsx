/** The drafts: choose one, edit it, put it into the message box or copy it. Nothing here sends. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { AdviceRecord, Draft } from "../generated/models";
import { DraftTabs } from "./draft-tabs";
import { Notice, type Told } from "./notice";
import { press } from "./press";
import { trusted } from "./trusted";
import type { Actions, Choice, Words } from "./types";

interface Properties {
  record: AdviceRecord;
  words: Words;
  actions: Actions;
}

/** What the user made of each draft, by its id; gone when the draft itself becomes another. */
type Edits = Record<string, { original: string; text: string }>;

export function DraftBox({ record, words, actions }: Properties) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [edits, setEdits] = useState<Edits>({});
  const draft = record.drafts.find(({ id }) => id === chosen) ?? record.drafts[0];
  if (draft === undefined) return null;
  const edit = edits[draft.id];
  const text = edit?.original === draft.text ? edit.text : draft.text;
  const onEdit = (value: string) => {
    setEdits({ ...edits, [draft.id]: { original: draft.text, text: value } });
  };
  return (
    <section class="draft">
      <div class="head">
        <h3>{words("draft")}</h3>
        <DraftTabs drafts={record.drafts} current={draft} words={words} onChoose={setChosen} />
      </div>
      {draft.subject !== null && (
        <p class="subject">
          <b>{words("draft_subject")}</b> {draft.subject}
        </p>
      )}
      <textarea
        data-part="draft"
        aria-label={words("draft_text")}
        lang={record.language ?? ""}
        spellcheck={true}
        value={text}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      <DraftActions key={draft.id} {...{ draft, text, words, actions }} />
    </section>
  );
}

interface ActionsProperties {
  draft: Draft;
  text: string;
  words: Words;
  actions: Actions;
}

function DraftActions({ draft, text, words, actions }: ActionsProperties) {
  const [told, setTold] = useState<Told | null>(null);
  const isBusy = useRef(false);
  const insertButton = useRef<HTMLButtonElement>(null);
  useEffect(() => setTold(null), [text]);
  const once = async (work: () => Promise<Told>) => {
    if (isBusy.current) return; // a second quick click
    isBusy.current = true;
    setTold(await work().finally(() => (isBusy.current = false)));
  };
  const insert = (choice?: Choice) => once(() => actions.insert(text, choice));
  const copy = () =>
    once(() =>
      actions.copy(text).then(
        () => ({ kind: "copied" }),
        () => ({ kind: "copy_failed" }),
      ),
    );
  const onLeave = () => {
    setTold(null);
    insertButton.current?.focus();
  };
  const isEmpty = text.trim() === "";
  return (
    <div class="foot">
      <div class="actions">
        {draft.channel === "linkedin" && (
          <button
            ref={insertButton}
            type="button"
            class="action main"
            data-part="insert"
            disabled={isEmpty}
            {...press(() => insert())}
          >
            {words("insert")}
          </button>
        )}
        <button type="button" class="action" data-part="copy" disabled={isEmpty} onClick={trusted(copy)}>
          {words("copy")}
        </button>
        <small>{words("never_sends")}</small>
      </div>
      <Notice told={told} words={words} onChoice={insert} onLeave={onLeave} />
    </div>
  );
}
