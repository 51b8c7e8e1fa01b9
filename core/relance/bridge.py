"""JSON text in, JSON text out: the one door for JavaScript. Decides nothing."""

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel, ValidationError

from .conversation import Conversation, InterfaceLanguage
from .explanation import explain_advice
from .model import Model
from .pipeline import advise
from .policy import DEFAULT, PolicyValue, presets
from .policy import policy as load_policy


class AdviseRequest(Model):
    """What `advise` and `explain` are asked with."""

    conversation: Conversation
    interface_language: InterfaceLanguage = "en"
    policy: str = DEFAULT


class PresetsRequest(Model):
    """What `policy_presets` is asked with."""

    interface_language: InterfaceLanguage = "en"


class Preset(Model):
    """A preset: its title in the interface's language, where it is from, and its values by name."""

    name: str
    title: str
    source: str
    values: dict[str, PolicyValue]


class PresetList(Model):
    """Every preset, the default first."""

    presets: tuple[Preset, ...]


class ErrorDetail(Model):
    """What is wrong, and where: `field` is a dotted path into the payload, or null."""

    code: str
    message: str
    field: str | None


class ErrorAnswer(Model):
    """The answer to bad input."""

    error: ErrorDetail


def _advise(payload: str) -> BaseModel:
    request = AdviseRequest.model_validate_json(payload)
    return advise(request.conversation, interface_language=request.interface_language, policy=request.policy)


def _explain(payload: str) -> BaseModel:
    request = AdviseRequest.model_validate_json(payload)
    return explain_advice(
        request.conversation, interface_language=request.interface_language, policy=request.policy
    )


def _policy_presets(payload: str) -> BaseModel:
    language = PresetsRequest.model_validate_json(payload).interface_language
    loaded = (load_policy(name) for name in presets())
    return PresetList(
        presets=tuple(
            Preset(name=each.name, title=each.title[language], source=each.source, values=each.values)
            for each in loaded
        )
    )


VERBS: dict[str, Callable[[str], BaseModel]] = {
    "advise": _advise,
    "explain": _explain,
    "policy_presets": _policy_presets,
}


def _error(code: str, message: str, field: str | None = None) -> str:
    return ErrorAnswer(error=ErrorDetail(code=code, message=message, field=field)).model_dump_json()


def call(verb: str, payload: str) -> str:
    """Answer one request.

    Args:
        verb: a key of `VERBS`.
        payload: the request as JSON text.

    Returns:
        JSON text: the answer, or `{"error": {"code", "message", "field"}}`; nothing is ever raised.
    """
    handler = VERBS.get(verb)
    if handler is None:
        return _error("unknown_verb", f"no such verb: {verb!r}; known: {', '.join(sorted(VERBS))}")
    try:
        return handler(payload).model_dump_json()
    except ValidationError as error:
        first: Any = error.errors(include_url=False, include_context=False)[0]
        return _error("invalid_input", first["msg"], ".".join(str(part) for part in first["loc"]) or None)
    except Exception as error:  # the border: JavaScript can do nothing with a Python traceback
        return _error("internal", f"{type(error).__name__}: {error}")
