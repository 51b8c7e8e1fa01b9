"""The explanation's sentences: data, checked when loaded."""

import pkgutil
import tomllib
from functools import cache

from ..conversation import InterfaceLanguage
from ..model import Model


class Sentences(Model):
    """One interface language's file; the keys are those of the core's own tables."""

    title: dict[str, str]
    line: dict[str, str]
    verdict: dict[str, str]
    who: dict[str, str]
    signal: dict[str, str]
    event: dict[str, str]
    told: dict[str, str]
    fact: dict[str, str]
    rule: dict[str, str]
    condition: dict[str, str]
    why: dict[str, str]
    anchor: dict[str, str]
    window: dict[str, str]
    later: dict[str, str]
    hour: dict[str, str]
    fit: dict[str, str]


@cache
def sentences(language: InterfaceLanguage) -> Sentences:
    """The sentences of an interface language."""
    raw = pkgutil.get_data("relance", f"data/explain/{language}.toml")
    if raw is None:
        raise FileNotFoundError(f"data/explain/{language}.toml is not in the package; install relance again")
    return Sentences.model_validate(tomllib.loads(raw.decode("utf-8")))
