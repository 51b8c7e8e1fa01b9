/** Our one element in the page: a shadow root with its styles; created, rendered into, removed. */
import { render, type VNode } from "preact";
import styles from "./panel.css" with { type: "text" };
import { keepTyping } from "./trusted";

export interface Container {
  readonly element: HTMLElement;
  render(view: VNode): void;
  destroy(): void;
}

/** The styles are a constructed sheet: no address of the extension appears in the page. */
export function createContainer(document: Document): Container {
  const element = document.createElement("relance-root");
  const root = element.attachShadow({ mode: __RELEASE__ ? "closed" : "open" });
  const { CSSStyleSheet: Sheet } = document.defaultView ?? globalThis; // a sheet belongs to one document
  const sheet = new Sheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  keepTyping(root);
  return {
    element,
    render: (view) => render(view, root),
    destroy: () => {
      render(null, root);
      element.remove();
    },
  };
}
