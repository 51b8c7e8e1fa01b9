/** What became of the user's click, in a live region; and the question about their unsent text. */
import { press } from "./press";
import { trusted } from "./trusted";
import type { Choice, InsertOutcome, WordKey, Words } from "./types";

export type Told = InsertOutcome | { readonly kind: "copied" } | { readonly kind: "copy_failed" };

interface Properties {
  told: Told | null;
  words: Words;
  onChoice: (choice: Choice) => void;
  onLeave: () => void;
}

export function Notice({ told, words, onChoice, onLeave }: Properties) {
  return (
    <>
      <p class="notice" data-part="notice" role="status" data-outcome={told?.kind ?? ""}>
        {told !== null && words(wordKey(told))}
      </p>
      {told?.kind === "asked" && (
        <div class="actions">
          <button type="button" class="action" data-part="add-below" {...press(() => onChoice("add_below"))}>
            {words("add_below")}
          </button>
          <button type="button" class="action" data-part="replace" {...press(() => onChoice("replace"))}>
            {words("replace")}
          </button>
          <button type="button" class="action" data-part="leave" onClick={trusted(onLeave)}>
            {words("leave")}
          </button>
        </div>
      )}
    </>
  );
}

function wordKey(told: Told): WordKey {
  return told.kind === "refused" ? `refused_${told.reason}` : told.kind;
}
