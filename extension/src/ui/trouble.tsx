/** What stands in the panel when there is no advice, or none confirmed yet. */
import { trusted } from "./trusted";
import type { View, Words } from "./types";

interface Properties {
  view: View;
  words: Words;
  onRetry: () => void;
}

export function Trouble({ view, words, onRetry }: Properties) {
  switch (view.kind) {
    case "advice":
      return null;
    case "loading":
      return <Loading isStale={view.stale !== null} words={words} />;
    case "unreadable":
      return (
        <div class="trouble" role="status">
          <p class="summary">{words("unreadable_title")}</p>
          <p>{words("unreadable_text", view.selector)}</p>
        </div>
      );
    case "failed":
      return (
        <div class="trouble" role="alert">
          <p class="summary">{words("failed_title")}</p>
          <p>{view.reason}</p>
          <button type="button" class="action" data-part="retry" onClick={trusted(onRetry)}>
            {words("retry")}
          </button>
        </div>
      );
  }
}

function Loading({ isStale, words }: { isStale: boolean; words: Words }) {
  return (
    <div class="trouble" role="status">
      {!isStale && <p class="summary">{words("loading_title")}</p>}
      <p>{words(isStale ? "stale_text" : "loading_text")}</p>
    </div>
  );
}
