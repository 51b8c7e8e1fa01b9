"""The bench runs and says what it measured. No time is asserted: machines differ."""

import json
from pathlib import Path

import pytest

from build_scripts import bench
from build_scripts.bench.cases import cases
from build_scripts.bench.figures import Figure, shown
from build_scripts.bench.talks import talk
from build_scripts.bench.worlds import PYTHON
from relance import Conversation, advise

IN_PYODIDE = (PYTHON / "runtime.json").is_file()


def test_a_tiny_bench_measures_every_case_beside_its_baseline(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In Pyodide too, where the runtime is built."""
    out = tmp_path / "bench.json"
    assert (
        bench.main(["--tiny", "--runs", "1", "--out", str(out), *([] if IN_PYODIDE else ["--native"])]) == 0
    )
    found = json.loads(out.read_text(encoding="utf-8"))
    native = [row["name"] for row in found["rows"] if row["where"] == "native"]
    assert native == [*(case.name for case in cases(4, 2, 4)), "import of the core"]
    assert all(row["figure"]["median"] > 0 and row["ratio"] > 0 for row in found["rows"])
    assert len(found["rows"]) - len(native) == (4 if IN_PYODIDE else 0)
    assert all(name in capsys.readouterr().out for name in native[:1])


def test_what_is_measured_is_the_same_in_every_run() -> None:
    assert [case.request("advice", 7, 0.1) for case in cases()] == [
        case.request("advice", 7, 0.1) for case in cases()
    ]


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("messages", [5, 20, 100])
def test_what_is_measured_is_about_a_position_and_gets_drafts(messages: int, number: int) -> None:
    """So that every room has something to do."""
    record = advise(Conversation.model_validate(talk(messages, number)))
    assert record.recruiting
    assert record.drafts


def test_a_figure_is_the_median_for_one_unit() -> None:
    assert Figure.of([4.0, 2.0, 9.0], units=2) == Figure(2.0, 1.0, 4.5)


@pytest.mark.parametrize(("seconds", "text"), [(2.5, "2.50 s"), (0.0123, "12.3 ms"), (0.000151, "0.151 ms")])
def test_times_are_said_in_a_unit_that_fits(seconds: float, text: str) -> None:
    assert shown(seconds) == text
