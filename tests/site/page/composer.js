// The message box: plain text in paragraphs; Send follows trusted input events only, as the real one is reported to.

import { emberComment, emberId, h, hidden } from "./dom.js";
import { diary } from "./spy.js";
import { words } from "./words.js";

const COUNTED =
  /^(insert(Text|Paragraph|LineBreak|CompositionText|ReplacementText|FromPaste|FromDrop)|delete|history)/;

/**
 * The form under a thread.
 *
 * @param name the other person's
 * @param unsent the user's own text, kept from an earlier visit
 * @param onSend is given the text; nothing else sends
 */
export function composer(name, { unsent = "", pressEnterToSend = false, onSend }) {
  const editor = h(
    "div.msg-form__contenteditable.t-14.t-black--light.t-normal.flex-grow-1.full-height.notranslate",
    {
      contenteditable: "true",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": words.compose,
      dir: "auto",
    },
  );
  const send = pressEnterToSend ? null : sendButton();
  const form = formAround(editor, send, name);
  const state = { accepted: "" };
  const accept = () => {
    state.accepted = textOf(editor);
    const empty = state.accepted.trim() === "";
    if (send) send.disabled = empty;
    form.querySelector(".msg-form__placeholder").classList.toggle("visually-hidden", state.accepted !== "");
  };
  const submit = () => {
    const text = state.accepted.trim();
    if (text === "") return;
    fill(editor, "");
    accept();
    onSend(text);
  };
  fill(editor, unsent);
  accept();
  listen(editor, accept, pressEnterToSend ? submit : null);
  form.addEventListener("submit", (event) => event.preventDefault());
  send?.addEventListener("click", submit);
  return form;
}

/** The box's text, a line a paragraph. */
export function textOf(editor) {
  return [...editor.childNodes].map((node) => node.textContent).join("\n");
}

function fill(editor, text) {
  editor.replaceChildren(...text.split("\n").map((line) => h("p", {}, line === "" ? h("br") : line)));
}

function listen(editor, accept, onEnter) {
  editor.addEventListener("input", (event) => {
    diary.inputs.push({ type: event.inputType, trusted: event.isTrusted });
    if (!event.isTrusted || !COUNTED.test(event.inputType)) return;
    if (editor.querySelector("p") === null && textOf(editor) === "") startAfresh(editor);
    accept();
  });
  editor.addEventListener("paste", (event) => pasteAsReported(editor, event));
  editor.addEventListener("keydown", (event) => {
    if (onEnter === null || event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    onEnter();
  });
}

/** Deleting everything can take the paragraph along; the editor puts it back. */
function startAfresh(editor) {
  fill(editor, "");
  editor.ownerDocument.getSelection().collapse(editor.firstChild, 0);
}

/** The real paste handler takes the text but leaves the caret at the start. */
function pasteAsReported(editor, event) {
  event.preventDefault();
  const { ownerDocument } = editor;
  ownerDocument.execCommand("insertText", false, event.clipboardData?.getData("text/plain") ?? "");
  ownerDocument.getSelection().collapse(editor.firstChild, 0);
}

function sendButton() {
  return h(
    "button.msg-form__send-button.artdeco-button.artdeco-button--1",
    { type: "submit", disabled: true },
    words.send,
  );
}

function formAround(editor, send, name) {
  const id = emberId();
  return h(
    "form.msg-form.msg-form--thread-footer-feature",
    { id: `msg-form-${id}` },
    h("div.msg-form__attachment-previews"),
    emberComment(),
    h(
      "div.msg-form__msg-content-container.msg-form__message-texteditor.relative.flex-grow-1.display-flex",
      {},
      h(
        "div.msg-form__msg-content-container--scrollable.scrollable.relative",
        {},
        h(
          "div.flex-grow-1.relative",
          {},
          editor,
          h("div.msg-form__placeholder.t-14.t-black--light", {
            "aria-hidden": "true",
            "data-placeholder": words.compose,
          }),
        ),
      ),
      h("div.msg-form__expand-btn-wrapper", {}, iconButton("msg-form__expand-btn", words.expand, "⌃")),
    ),
    footer(send, name),
  );
}

function footer(send, name) {
  const action = (label, sign) => iconButton("msg-form__footer-action", label, sign);
  return h(
    "footer.msg-form__footer.flex-shrink-zero",
    {},
    h(
      "div.msg-form__left-actions.display-flex",
      {},
      h("div.msg-form__upload-attachment", {}, action(words.attachImage(name), "▦")),
      h("div.msg-form__upload-attachment", {}, action(words.attachFile(name), "⌇")),
      action(words.gif, "GIF"),
      action(words.emoji, "☺"),
    ),
    h(
      "div.msg-form__right-actions.display-flex.align-items-center",
      {},
      send ?? h("span.msg-form__hint-text.t-12", {}, words.pressEnter),
      iconButton("msg-form__send-toggle", words.sendOptions, "···"),
    ),
  );
}

function iconButton(className, label, sign) {
  return h(
    `button.${className}`,
    { type: "button", "aria-label": label },
    h("span", { "aria-hidden": "true" }, sign),
    hidden(label),
  );
}
