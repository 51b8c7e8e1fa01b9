"""Propose the weights of `data/signals.toml` from conversations whose answer is known.

`python -m build_scripts weights [FILE.jsonl ...]` fits a logistic regression over the labelled conversations
of tests/data (French and English, without what is held out) and the files named, prints what it finds with
its errors by cross-validation, and writes nothing: whether a proposal makes sense is for people to judge.
Must not read what is held out.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from relance.conversation import Conversation
from relance.counterpart import SignalTable, table, weighed
from relance.transcript import transcribe
from tests.data.counterpart_cases import LANGUAGES, cases

from .errors import BuildError
from .paths import ROOT
from .regression import Model, Row, fit, likely, odds, surprise

LABELLED = ROOT / "tests" / "data" / "conversations"
FOLDS = 5
# Cues were written with these very examples in sight. In what nobody has read they miss more: such a share of
# every example is learned without its words for something else, as large a one without its words for a job.
MISSED = 0.25
AREAS = (".anti", ".job.")
# Cases made to look like what they are not are rarer in life than among the examples.
HARD = 0.5
BANDS = (0.5, 0.75, 0.9, 0.97, 1.01)


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation as its signals, and what it is."""

    id: str
    row: Row

    def partly_missed(self) -> Iterator["Example"]:
        """Itself, and as it would look with the cues of one area missing."""
        counts = self.row.counts
        yield replace(self, row=replace(self.row, counts=counts * (1 - MISSED * len(AREAS))))
        for missing in AREAS:
            left = {name: value for name, value in self.row.signals.items() if missing not in name}
            yield replace(self, row=replace(self.row, signals=left, counts=counts * MISSED))


def unweighted(rules: SignalTable) -> SignalTable:
    """The table with every weight 1, so that a signal's weight says how strongly it is shown."""
    ones = tuple(rule.model_copy(update={"weight": 1.0}) for rule in rules.signal)
    return rules.model_copy(update={"signal": ones, "headline_weight": 1.0, "headline_anti": 1.0})


def row(conversation: Conversation, recruiting: bool, rules: SignalTable, counts: float = 1.0) -> Row:
    """The signals that a conversation shows, by id."""
    found: dict[str, float] = {}
    for signal in weighed(conversation, transcribe(conversation), rules):
        found[signal.id] = found.get(signal.id, 0.0) + signal.weight
    return Row(found, recruiting, counts)


def labelled(path: Path, rules: SignalTable) -> Iterator[Example]:
    """The conversations of a file in the form of tests/data/conversations."""
    for line in path.read_text("utf-8").splitlines():
        data = json.loads(line)
        gold = data.pop("gold")
        if "facts" not in data or not data["facts"]:
            told = Conversation.model_validate(data)
            yield Example(told.id, row(told, gold["recruiting"], rules))


def examples(files: Iterable[Path], rules: SignalTable) -> list[Example]:
    """Everything to learn from."""
    found = [example for file in files for example in labelled(file, rules)]
    open_cases = (case for language in LANGUAGES for case in cases(language) if not case.held_out)
    hard = (Example(case.id, row(case.conversation, case.recruiting, rules, HARD)) for case in open_cases)
    return list(balanced([*found, *hard]))


def balanced(known: Sequence[Example]) -> Iterator[Example]:
    """Both kinds counting the same: what an inbox holds more of differs from person to person."""
    total = sum(example.row.counts for example in known)
    for positive in (True, False):
        own = [example for example in known if example.row.positive is positive]
        share = total / 2 / sum(example.row.counts for example in own)
        for example in own:
            yield replace(example, row=replace(example.row, counts=example.row.counts * share))


def start(rules: SignalTable) -> Model:
    """What is believed before any example: the weights in force."""
    weights = {f"{rule.side}.{rule.intent}": rule.weight for rule in rules.signal}
    headlines = {"headline": rules.headline_weight, "headline.anti": rules.headline_anti}
    return Model(rules.bias, weights | headlines)


def learned(known: Sequence[Example], before: Model) -> Model:
    """The model that the examples, partly missed, lead to."""
    return fit([part.row for example in known for part in example.partly_missed()], before)


def unseen(known: Sequence[Example], before: Model) -> list[tuple[Example, float]]:
    """Each example with its log-odds by a model that was fitted without it."""
    judged = []
    for fold in range(FOLDS):
        model = learned([example for n, example in enumerate(known) if n % FOLDS != fold], before)
        asked = [part for example in known[fold::FOLDS] for part in example.partly_missed()]
        judged += [(part, odds(model, part.row)) for part in asked]
    return judged


def stretch(judged: Sequence[tuple[Example, float]]) -> float:
    """What to multiply all weights by, so that the stated probability is right as often as it says."""
    steps = [step / 20 for step in range(8, 41)]
    return min(steps, key=lambda s: sum(surprise(s * value, example.row) for example, value in judged))


def report(judged: Sequence[tuple[Example, float]], scale: float) -> Iterator[str]:
    """How right, and how sure, the model is of what it has not seen."""
    sure = [(example, likely(scale * value)) for example, value in judged]
    all_of_it = sum(example.row.counts for example, _ in sure)
    right = sum(e.row.counts for e, chance in sure if (chance >= 0.5) is e.row.positive)
    yield f"{FOLDS} folds, partly missed: {right / all_of_it:.1%} right; stretched by {scale:.2f}"
    for low, high in pairwise(BANDS):
        band = [(e, chance) for e, chance in sure if low <= max(chance, 1 - chance) < high]
        if size := sum(e.row.counts for e, _ in band):
            stated = sum(e.row.counts * max(chance, 1 - chance) for e, chance in band) / size
            held = sum(e.row.counts for e, chance in band if (chance >= 0.5) is e.row.positive) / size
            yield f"  stated {stated:.2f}: right {held:.2f} of {size:.0f}"


def proposal(rules: SignalTable, model: Model, scale: float, known: Sequence[Example]) -> Iterator[str]:
    """Each weight now and as proposed, with the number of examples that show the signal."""
    now = {f"{rule.side}.{rule.intent}": rule.weight for rule in rules.signal}
    now |= {"headline": rules.headline_weight, "headline.anti": rules.headline_anti}
    yield f"{'bias':<34}{rules.bias:>6.1f}{scale * model.bias:>7.1f}"
    for name, weight in now.items():
        shown = sum(name in example.row.signals for example in known)
        yield f"{name:<34}{weight:>6.1f}{scale * model.weights[name]:>7.1f}{shown:>5}"


def main(arguments: Sequence[str]) -> int:
    """Fit and print; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts weights", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE.jsonl", help="more conversations")
    files = [LABELLED / f"{language}.jsonl" for language in LANGUAGES] + parser.parse_args(arguments).files
    if missing := [str(file) for file in files if not file.is_file()]:
        raise BuildError(f"no such file: {', '.join(missing)}; name files of labelled conversations")
    rules = table()
    known = examples(files, unweighted(rules))
    before = start(rules)
    judged = unseen(known, before)
    scale = stretch(judged)
    print(*report(judged, scale), *proposal(rules, learned(known, before), scale, known), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
