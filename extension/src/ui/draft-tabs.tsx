/** Which draft: its channel where there are several, and the variant of it; nothing where there is no choice. */
import type { Draft } from "../generated/models";
import { channelName } from "./facts";
import { trusted } from "./trusted";
import type { Words } from "./types";

interface Properties {
  drafts: Draft[];
  current: Draft;
  words: Words;
  onChoose: (id: string) => void;
}

export function DraftTabs({ drafts, current, words, onChoose }: Properties) {
  const channels = drafts.filter(
    ({ channel }, index) => drafts.findIndex((draft) => draft.channel === channel) === index,
  );
  const variants = drafts.filter(({ channel }) => channel === current.channel);
  return (
    <>
      <Tabs
        legend={words("draft_channel")}
        tabs={channels.map((draft) => ({ draft, name: channelName(draft.channel, words) }))}
        isCurrent={({ channel }) => channel === current.channel}
        onChoose={onChoose}
      />
      <Tabs
        legend={words("draft_choose")}
        tabs={variants.map((draft) => ({ draft, name: draft.label }))}
        isCurrent={({ id }) => id === current.id}
        onChoose={onChoose}
      />
    </>
  );
}

interface TabsProperties {
  legend: string;
  tabs: { draft: Draft; name: string }[];
  isCurrent: (draft: Draft) => boolean;
  onChoose: (id: string) => void;
}

function Tabs({ legend, tabs, isCurrent, onChoose }: TabsProperties) {
  if (tabs.length < 2) return null;
  return (
    <fieldset class="tabs">
      <legend class="unseen">{legend}</legend>
      {tabs.map(({ draft, name }) => (
        <button
          key={draft.id}
          type="button"
          data-draft={draft.id}
          aria-pressed={isCurrent(draft)}
          onClick={trusted(() => isCurrent(draft) || onChoose(draft.id))}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
