/** A page of the extension itself: its language, its styles, its content. */
import { render, type VNode } from "preact";
import styles from "./page.css" with { type: "text" };
import type { Words } from "./types";

export function renderPage(document: Document, view: VNode, words: Words): void {
  if (document.adoptedStyleSheets.length === 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
    document.documentElement.lang = words("interface_language");
  }
  render(view, document.body);
}
