/** The options page: connects the settings to the view. */
import { eraseAll } from "./store/area";
import { POLICIES, readSettings, writeSettings } from "./store/settings";
import { OptionsView } from "./ui/options-view";
import { renderPage } from "./ui/page";
import type { Words } from "./ui/types";

const words: Words = (key, ...values) => chrome.i18n.getMessage(key, values);

const view = (
  <OptionsView
    isFirst={new URLSearchParams(location.search).has("first")}
    options={await readSettings()}
    policies={POLICIES}
    words={words}
    onSave={writeSettings}
    onErase={eraseAll}
  />
);
renderPage(document, view, words);
