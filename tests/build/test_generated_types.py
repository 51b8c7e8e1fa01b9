"""The TypeScript types say what the core's models say."""

from pathlib import Path

import pytest

from build_scripts import generated_types
from build_scripts.errors import BuildError
from relance import bridge


def test_the_generated_types_are_fresh() -> None:
    """Where this fails, its message names the command to run."""
    assert generated_types.main(["--check"]) == 0


def test_every_verb_of_the_bridge_has_its_types() -> None:
    assert set(generated_types.VERBS) == set(bridge.VERBS)


def test_an_answer_has_all_its_fields_and_a_request_may_leave_out_defaults() -> None:
    definitions = generated_types.schema()["definitions"]
    record = definitions["AdviceRecord"]
    assert set(record["required"]) == set(record["properties"])
    assert definitions["AdviseRequest"]["required"] == ["conversation"]


def test_stale_types_are_refused_with_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A core that gained a field is simulated by other text on disk."""
    stale = tmp_path / "models.ts"
    stale.write_text("// old\n", encoding="utf-8")
    monkeypatch.setattr(generated_types, "FILE", stale)
    with pytest.raises(BuildError, match="python -m build_scripts types"):
        generated_types.main(["--check"])
