"""Every cue has texts that show its intent and texts that must not; they are run here."""

import pytest

from relance.lexicon import lexicon, read
from relance.lexicon.data import Entry, entries

# Languages whose lexicons stand; the others follow file by file.
LANGUAGES = ("fr", "en", "de", "es", "it", "nl", "pt")
CASES = [(language, entry) for language in LANGUAGES for _, entry in entries(language)]


@pytest.mark.parametrize(
    ("language", "entry"), CASES, ids=[f"{language}-{entry.intent}" for language, entry in CASES]
)
def test_an_entry_matches_its_examples_and_spares_the_others(language: str, entry: Entry) -> None:
    """What a lexicon file claims of itself is true."""
    known = lexicon(language)
    missed = [text for text in entry.matches if not any(s.has(entry.intent) for s in read(text, [known]))]
    caught = [text for text in entry.rejects if any(s.has(entry.intent) for s in read(text, [known]))]
    assert not missed, f"{entry.intent} must match {missed}"
    assert not caught, f"{entry.intent} must not match {caught}"


@pytest.mark.parametrize(
    ("language", "entry"), CASES, ids=[f"{language}-{entry.intent}" for language, entry in CASES]
)
def test_an_entry_carries_examples(language: str, entry: Entry) -> None:
    """No cue without a text that shows what it is for."""
    assert entry.matches


def test_every_language_knows_the_same_intents() -> None:
    """A missing intent would make a language deaf to one kind of message."""
    known = {language: {entry.intent for _, entry in entries(language)} for language in LANGUAGES}
    everything = set().union(*known.values())
    one_form = {"address.informal", "address.formal"}
    missing = {language: sorted(everything - intents - one_form) for language, intents in known.items()}
    assert not any(missing.values()), missing
