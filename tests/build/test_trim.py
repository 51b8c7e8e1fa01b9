"""What the archive keeps, and what it leaves out."""

from build_scripts.runtime.trim import reached

IMPORTS = {
    "core": ["core.rules", "json", "not_here"],
    "core.rules": ["re"],
    "core.cli": ["argparse"],
    "json": ["re"],
    "re": ["big.part"],
    "big": [],
    "big.part": ["big.other"],
    "big.other": [],
    "argparse": [],
    "unused": ["core"],
}


def test_what_the_roots_import_is_kept_with_its_packages() -> None:
    kept = reached(IMPORTS, roots=["core"], drop=[])
    assert kept == {"core", "core.rules", "json", "re", "big", "big.part", "big.other"}


def test_a_dropped_module_takes_with_it_what_only_it_reaches() -> None:
    assert reached(IMPORTS, roots=["core"], drop=["big.part"]) == {"core", "core.rules", "json", "re"}


def test_a_dropped_package_is_left_out_whole() -> None:
    assert reached(IMPORTS, roots=["core"], drop=["big"]) == {"core", "core.rules", "json", "re"}


def test_a_root_with_a_star_is_a_package_with_all_in_it() -> None:
    assert reached(IMPORTS, roots=["core.*"], drop=["big"]) >= {"core", "core.rules", "core.cli", "argparse"}


def test_a_name_that_only_begins_alike_is_another_package() -> None:
    imports: dict[str, list[str]] = {"core": [], "core_extra": []}
    assert reached(imports, roots=["core.*", "core_extra"], drop=["core"]) == {"core_extra"}
