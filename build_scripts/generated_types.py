"""The TypeScript types of everything that crosses the bridge, made from the core's models.

Runs in the project's environment: it imports the core.
"""

import json
import re
import sys
from collections.abc import Sequence
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core.core_schema import DataclassField, ModelField, TypedDictField

from relance.bridge import AdviseRequest, ErrorAnswer, PresetList, PresetsRequest
from relance.conversation import Conversation
from relance.explanation import Explanation
from relance.record import AdviceRecord

from .errors import BuildError
from .paths import EXTENSION
from .tools import node_script, run_node

FILE = EXTENSION / "src" / "generated" / "models.ts"
COMMAND = "python -m build_scripts types"
BANNER = f"// Made from the core's models by `{COMMAND}`; never edited by hand."

OPTIONS = ("--unreachableDefinitions", "--maxItems=-1", f"--bannerComment={BANNER}", "--style.printWidth=110")

# Every verb of the bridge, with what it is asked and what it answers.
VERBS: dict[str, tuple[type[BaseModel], type[BaseModel]]] = {
    "advise": (AdviseRequest, AdviceRecord),
    "explain": (AdviseRequest, Explanation),
    "policy_presets": (PresetsRequest, PresetList),
}

# json-schema-to-typescript says under each type where its schema stands, which tells a reader nothing.
REFERENCES = re.compile(r"^ \*\n \* This interface was referenced by .*\n \* via the .*\n", re.MULTILINE)

Mode = Literal["validation", "serialization"]
Schema = dict[str, Any]


class ModelSchema(GenerateJsonSchema):
    """Pydantic's schema as TypeScript wants it.

    Without a title on each field, which would become a named type of its own; with every field required
    in what is dumped.
    """

    def field_title_should_be_set(self, schema: object) -> bool:
        """Never: a field's name says enough."""
        return False

    def field_is_required(self, field: ModelField | DataclassField | TypedDictField, total: bool) -> bool:
        """What is dumped always has all its fields; what is asked may leave out those with a default."""
        return self.mode == "serialization" or super().field_is_required(field, total)


def models() -> Sequence[tuple[type[BaseModel], Mode]]:
    """The models to describe: requests as they may be written, answers as they are dumped."""
    asked: list[tuple[type[BaseModel], Mode]] = [(request, "validation") for request, _ in VERBS.values()]
    answered: list[tuple[type[BaseModel], Mode]] = [(answer, "serialization") for _, answer in VERBS.values()]
    return [*asked, *answered, (Conversation, "validation"), (ErrorAnswer, "serialization")]


def schema() -> Schema:
    """One JSON schema: a `Bridge` with a property for each verb, and all models as definitions."""
    names, described = models_json_schema(
        models(), ref_template="#/definitions/{model}", schema_generator=ModelSchema
    )
    properties = {
        verb: _closed(request=names[request, "validation"], answer=names[answer, "serialization"])
        for verb, (request, answer) in VERBS.items()
    }
    description = "Every verb of the bridge: what it is asked, and what it answers when nothing is wrong."
    return {
        "title": "Bridge",
        "description": description,
        **_closed(**properties),
        "definitions": described["$defs"],
    }


def _closed(**properties: object) -> Schema:
    """An object with exactly these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def typescript() -> str:
    """The text of the generated file."""
    script = node_script("json-schema-to-typescript", "dist/src/cli.js")
    return REFERENCES.sub("", run_node([script, *OPTIONS], stdin=json.dumps(schema())))


def main(arguments: list[str]) -> int:
    """Write the file, or with `--check` only say whether it is fresh."""
    wanted = typescript()
    if "--check" in arguments:
        if not FILE.is_file() or FILE.read_text(encoding="utf-8") != wanted:
            raise BuildError(f"{FILE} is stale; run `{COMMAND}` and commit it")
        return 0
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(wanted, encoding="utf-8")
    print(f"wrote {FILE}", file=sys.stderr)
    return 0
