"""What is wrong with a draft: the faults that no template may show in any combination of facts."""

import re

from relance.conversation import Language
from relance.drafts import DraftBrief, open_slots
from relance.drafts.catalogue import manners, situations
from relance.drafts.facts import is_familiar
from relance.record import Draft

# The commonest words of each language; a text has most of its own.
_WORDS: dict[Language, str] = {
    "fr": "le la les de des et je vous pour que mon est nous un une votre",
    "en": "the and to i you for that my is we a your of with",
    "es": "el la los de y que para por un una mi su con",
    "de": "der die das und ich sie für zu mit mein ist wir ein",
    "it": "il la di e che per un una mi con sono del",
    "pt": "o a os de e que para um uma com meu do da",
    "nl": "de het een en ik je u van voor met dat is",
}
STOPWORDS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
LINKEDIN_AT_MOST, SMS_AT_MOST = 700, 160
EMAIL_WORDS = range(50, 126)
WORDS = range(8, 151)
_VOWEL = "aeiouyàâäéèêëîïôöûùœæ"
_ELISION_MISSED = re.compile(
    rf"(?<!-)\b(de|que|le|la|je|ne|me|te|se|jusque|lorsque)\s+(?!y\w?[aeiou]|onze|oui)[{_VOWEL}]", re.I
)
_ELISION_TOO_MUCH = re.compile(rf"\b(d|l|qu|j|n|m|t|s)'(?![{_VOWEL}h])", re.I)
_GENDERED = {
    "fr": r"\b(ravi|heureux|heureuse|content|déçu|intéressé|enchanté|prêt|curieux|curieuse|sûr)e?\b|\(e\)",
    "es": r"\b(encantad|interesad|agradecid|contactad|dispuest|content|list|segur)[oa]\b",
    "it": r"\b(interessat|contattat|ringraziat|content|liet|grat|dispost|sicur|entusiast)[oa]\b",
    "pt": r"\b(obrigad|interessad|contactad|grat|encantad|dispost|content|segur)[oa]\b",
}  # fmt: skip


def language_of(text: str) -> set[Language]:
    """The languages whose stop words are the most frequent."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    hits = {code: sum(word in stop for word in words) for code, stop in STOPWORDS.items()}
    return {code for code, count in hits.items() if count == max(hits.values())}


def _typography(text: str, language: Language) -> list[str]:
    faults = []
    if re.search(r"[^\S\n]{2}|\n{3}|^\s|\s$| \n|\n ", text):
        faults.append("spaces")
    if re.search(r"\s[,.)]|[(¿¡]\s", text):
        faults.append("space before a mark")
    if re.search(r"[,;:!?)][^\W\d_]|[a-zà-ÿ]{2}\.[A-ZÀ-Ý]", text):
        faults.append("missing space")
    before = re.search(r"\w[;:!?»](?!\d)" if language == "fr" else r"\s[;:!?](?!\))", text)
    if before:
        faults.append(f"spacing of {before[0]!r}")
    if re.search(r"\b([^\W\d]{2,}) \1\b", text, re.I):
        faults.append("a word twice")
    if re.search(r"[,.;:] ?[,.;:]|\(\)", text.replace("...", "")):
        faults.append("two marks")
    if not re.match(r"[A-ZÀ-Ý¿¡‹]", text):
        faults.append("no capital")
    return faults


def _grammar(text: str, brief: DraftBrief) -> list[str]:
    faults = []
    wrong = manners(brief.language).wrong(is_familiar(brief))
    if wrong and (found := wrong.search(text)):
        faults.append(f"wrong form of address: {found[0]}")
    if brief.language == "fr" and (found := _ELISION_MISSED.search(text) or _ELISION_TOO_MUCH.search(text)):
        faults.append(f"elision: {found[0]}")
    if brief.language in _GENDERED and (found := re.search(_GENDERED[brief.language], text, re.I)):
        faults.append(f"a gender assumed: {found[0]}")
    if brief.language not in language_of(text):
        faults.append(f"reads like {language_of(text)}")
    return faults


def _length(draft: Draft, brief: DraftBrief) -> list[str]:
    words, text = len(draft.text.split()), draft.text
    faults = [] if words in WORDS else [f"{words} words"]
    if draft.channel == "linkedin" and len(text) > LINKEDIN_AT_MOST:
        faults.append(f"{len(text)} characters for LinkedIn")
    if draft.channel == "email" and words not in EMAIL_WORDS and not brief.running_chat:
        faults.append(f"{words} words for an e-mail")
    if draft.channel == "sms" and len(text) > SMS_AT_MOST:
        faults.append(f"{len(text)} characters for an SMS")
    if draft.channel in ("phone", "video") and len(text.splitlines()) != 5:
        faults.append("not five lines")
    if (draft.subject is not None) != (draft.channel == "email"):
        faults.append("subject")
    return faults


def faults(draft: Draft, brief: DraftBrief) -> list[str]:
    """Everything wrong with a draft, in words; empty when nothing is."""
    text = f"{draft.subject}\n\n{draft.text}" if draft.subject else draft.text
    found = _typography(draft.text, brief.language) + _grammar(text, brief) + _length(draft, brief)
    if re.search(r"[{}]|\bNone\b|\bundefined\b|\bnull\b|\[|\]", text):
        found.append("residue of a template")
    if text.count("?") > 2:
        found.append("more than two questions")
    if open_slots(text) and not situations()[brief.situation].asks_the_user:
        found.append("an unexpected slot")
    return found
