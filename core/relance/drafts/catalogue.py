"""What can be written: the situations, each language's manners, and the templates, compiled once."""

import pkgutil
import re
import tomllib
from functools import cache, partial
from typing import Literal

from jinja2 import StrictUndefined, Template, TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ..conversation import Channel, Language
from ..model import Model
from ..record import Address
from ..wording import elided
from .slots import mark


class Situation(Model):
    """One thing there is to write: when, by which channels, whose advice it follows.

    `facts` are the fields of a brief that change the text; `asks_the_user` says that a slot may be left open;
    `alternatives` are other answers that the user may rather want to give.
    """

    id: str
    action: Literal["reply", "thank", "follow_up", "move_on"]
    when: str
    source: str
    channels: tuple[Channel, ...]
    facts: tuple[str, ...] = ()
    asks_the_user: bool = False
    alternatives: tuple[str, ...] = ()


class Manners(Model):
    """A language's forms of address, the mark after a greeting, and what betrays the wrong form."""

    default: Address | None
    familiar: frozenset[Address]
    greeting_mark: str
    personal: str
    wrong_when_formal: str | None = None
    wrong_when_familiar: str | None = None
    case_matters: bool = False

    def wrong(self, familiar: bool) -> re.Pattern[str] | None:
        """The words that must not stand in a text of that form."""
        found = self.wrong_when_familiar if familiar else self.wrong_when_formal
        return re.compile(found, 0 if self.case_matters else re.IGNORECASE) if found else None


def _source(path: str) -> str:
    try:
        raw = pkgutil.get_data("relance", f"data/templates/{path}")
    except FileNotFoundError:
        raw = None
    if raw is None:
        raise TemplateNotFound(path, f"data/templates/{path} is missing")
    return raw.decode()


@cache
def situations() -> dict[str, Situation]:
    """Every situation by its id, checked."""
    rows = tomllib.loads(_source("situations.toml"))["situation"]
    return {row["id"]: Situation.model_validate(row) for row in rows}


@cache
def manners(language: Language) -> Manners:
    """A language's manners, checked."""
    return Manners.model_validate({"default": None} | tomllib.loads(_source(f"{language}/manners.toml")))


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """The sandbox that templates run in; an unknown name is an error, never an empty string."""
    made = ImmutableSandboxedEnvironment(undefined=StrictUndefined)
    made.filters |= {word: partial(elided, word=word) for word in ("de", "que", "le", "la", "je")}
    made.filters["slot"] = mark
    return made


@cache
def template(language: Language, name: str) -> Template:
    """A template of a language, compiled at its first use."""
    path = f"{language}/{name}.jinja"
    env = environment()
    return Template.from_code(env, env.compile(_source(path), path, path), env.make_globals(None))


def example_source(language: Language) -> str:
    """The invented facts of a language, as TOML."""
    return _source(f"{language}/example.toml")
