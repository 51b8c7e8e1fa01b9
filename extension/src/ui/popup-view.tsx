/** The toolbar button's page: how the engine is, what is seen of the page in front, the way to the options. */
import type { WordKey, Words } from "./types";

export type EngineView =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly message: "starting" | "runtime" | "core" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly reason: string };

export type PageView =
  | { readonly kind: "off" | "reload" | "reading" | "no_conversation" }
  | { readonly kind: "unreadable"; readonly selector: string };

interface Properties {
  engine: EngineView;
  page: PageView;
  words: Words;
  onRetry: () => void;
  onOptions: () => void;
}

export function PopupView({ engine, page, words, onRetry, onOptions }: Properties) {
  return (
    <main class="popup">
      <h1>Relance</h1>
      <dl>
        <dt>{words("popup_page")}</dt>
        <dd data-part="page" data-state={page.kind}>
          {pageWords(page, words)}
        </dd>
        <dt>{words("popup_engine")}</dt>
        <dd data-part="engine" data-state={engine.kind}>
          {engineWords(engine, words)}
        </dd>
      </dl>
      <p class="actions">
        {engine.kind === "failed" && (
          <button type="button" data-part="retry" onClick={onRetry}>
            {words("retry")}
          </button>
        )}
        <button type="button" data-part="options" onClick={onOptions}>
          {words("options")}
        </button>
      </p>
    </main>
  );
}

function pageWords(page: PageView, words: Words): string {
  return page.kind === "unreadable" ? words("page_unreadable", page.selector) : words(`page_${page.kind}`);
}

function engineWords(engine: EngineView, words: Words): string {
  if (engine.kind === "failed") return words("engine_failed", engine.reason);
  const key: WordKey = engine.kind === "loading" ? `engine_${engine.message}` : `engine_${engine.kind}`;
  return words(key);
}
