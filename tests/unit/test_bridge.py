"""The bridge's verbs: JSON text in, JSON text out."""

import json
from typing import Any

from relance import bridge
from tests.unit.talks import INTERVIEW, talk


def ask(verb: str, payload: object) -> dict[str, Any]:
    """The answer to one request."""
    answer: dict[str, Any] = json.loads(bridge.call(verb, json.dumps(payload)))
    return answer


def request(**more: object) -> dict[str, Any]:
    """A request about an interview that was held."""
    conversation = talk(*INTERVIEW, now="2026-03-06T10:00").model_dump(mode="json")
    return {"conversation": conversation, **more}


def test_an_explanation_goes_with_the_advice() -> None:
    advice, explanation = (ask(verb, request(interface_language="fr")) for verb in ("advise", "explain"))
    assert explanation["summary"] == advice["summary"]
    assert explanation["window"]["first"]["day"] == advice["earliest"]
    assert explanation["policy"] == "article"


def test_the_presets_are_told_with_titles_values_and_sources() -> None:
    presets = ask("policy_presets", {"interface_language": "fr"})["presets"]
    assert [preset["name"] for preset in presets][:2] == ["article", "ca"]
    us = next(preset for preset in presets if preset["name"] == "us")
    assert us["title"] == "États-Unis"
    assert us["values"]["thank_to"]["value"] == 1
    assert us["values"]["thank_to"]["source"]["year"] == 2017
    assert us["values"]["reply_to"]["inherited"]


def test_bad_input_is_answered_with_what_is_wrong_and_where() -> None:
    error = ask("explain", request(interface_language="xx"))["error"]
    assert (error["code"], error["field"]) == ("invalid_input", "interface_language")
    assert ask("nothing", {})["error"]["code"] == "unknown_verb"
    assert ask("policy_presets", {"more": 1})["error"]["field"] == "more"
    assert "unknown policy 'mars'" in ask("advise", request(policy="mars"))["error"]["message"]
