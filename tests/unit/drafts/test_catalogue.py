"""The data behind the drafts: every file in its place, every block written, nothing left over."""

from typing import get_args

import pytest
from jinja2 import TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError

from build_scripts.paths import ROOT
from relance.conversation import Language
from relance.drafts import DraftBrief, situations
from relance.drafts.catalogue import environment, manners, template
from relance.drafts.compose import BLOCKS

TEMPLATES = ROOT / "core" / "relance" / "data" / "templates"
LANGUAGES: tuple[Language, ...] = get_args(Language)
SHARED = {"parts", "parts_call"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_one_file_for_each_situation_and_no_other(language: Language) -> None:
    found = {file.stem for file in (TEMPLATES / language).glob("*.jinja")}
    assert found == {*situations(), *SHARED}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("situation", situations())
def test_a_template_has_the_blocks_of_its_channels_and_no_other(situation: str, language: Language) -> None:
    wanted = {block for channel in situations()[situation].channels for block in BLOCKS[channel].values()}
    assert set(template(language, situation).blocks) == wanted | {"subject"}


@pytest.mark.parametrize("name", sorted(SHARED))
def test_languages_share_phrases_of_the_same_names(name: str) -> None:
    own = {"en": {"as_position": "role"}}
    french = set(template("fr", name).blocks)
    for language in LANGUAGES:
        renamed = {own.get(language, {}).get(block, block) for block in french}
        assert set(template(language, name).blocks) == renamed


@pytest.mark.parametrize("situation", situations())
def test_the_facts_of_a_situation_are_fields_of_a_brief(situation: str) -> None:
    assert set(situations()[situation].facts) <= set(DraftBrief.model_fields)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_other_form_of_address_are_patterns(language: Language) -> None:
    found = manners(language)
    both = [found.wrong(familiar) for familiar in (False, True)]
    assert all(both) == bool(found.familiar)


def test_a_template_that_is_missing_is_named() -> None:
    with pytest.raises(TemplateNotFound, match=r"data/templates/fr/nothing\.jinja is missing"):
        template("fr", "nothing")


def test_an_unknown_name_is_an_error_not_an_empty_string() -> None:
    with pytest.raises(UndefinedError, match="salary"):
        environment().from_string("{{ salary }}").render()


def test_a_template_cannot_reach_what_python_hides() -> None:
    with pytest.raises(SecurityError):
        environment().from_string("{{ name.__class__.__mro__ }}").render(name="x")
