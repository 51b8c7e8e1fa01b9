"""The generated tables are what their sources give."""

from datetime import date
from pathlib import Path

import pytest

from build_scripts import tables


def test_the_tables_are_fresh() -> None:
    assert tables.stale() == [], "run: python -m build_scripts tables"


def test_days_of_every_year_are_written_once() -> None:
    days = [date(year, 5, 1) for year in tables.YEARS]
    days += [date(2024, 4, 1), date(2024, 5, 9), date(2040, 1, 1)]
    assert tables.encode_days(days) == "0501|24 0401 0509"


def test_check_names_the_file_that_is_stale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tables, "TABLES", tmp_path)
    assert tables.main([]) == 0
    assert tables.main(["--check"]) == 0
    (tmp_path / "zones.json").write_text("{}", "utf-8")
    assert tables.main(["--check"]) == 1
    assert "zones.json is stale; run: python -m build_scripts tables" in capsys.readouterr().err
