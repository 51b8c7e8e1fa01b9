"""The shape of the repository: what stands at the top, how long things are, what no file may hold."""

import ast
import statistics
import subprocess
from pathlib import Path

import pytest

from build_scripts.paths import ROOT

TOP = {
    "core", "extension", "build_scripts", "tests", "docs", "pyproject.toml", "Makefile", ".ci", ".gitignore",
    "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "PRIVACY.md", "SECURITY.md",
}  # fmt: skip
SOURCE = {".py", ".ts", ".tsx"}
LONGEST_FUNCTION, LONG_FUNCTION, MEDIAN_FUNCTION = 60, 25, 8
LONG_FILE, MEDIAN_FILE = 180, 80

# In pieces, so that this file does not hold them.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"), ("yarnpkg", "com"),
        ("deb", "debian", "org"), ("security", "debian", "org"), ("crates", "io"), ("proxy", "golang", "org"),
    )
]  # fmt: skip


def files() -> list[Path]:
    """All files of the repository, the new ones too, without what is ignored."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def sources() -> list[Path]:
    """The files that people write code in."""
    return [file for file in files() if file.suffix in SOURCE and "generated" not in file.parts]


def functions(file: Path) -> list[tuple[str, int]]:
    """The functions of a Python file, with their lengths in lines."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [(node.name, (node.end_lineno or node.lineno) - node.lineno + 1) for node in found]


def ninth_tenth(lengths: list[int]) -> float:
    """The length that nine of ten do not exceed."""
    return statistics.quantiles(lengths, n=10)[-1]


def test_the_top_level_holds_only_what_is_agreed() -> None:
    assert {file.relative_to(ROOT).parts[0] for file in files()} <= TOP


@pytest.mark.parametrize(
    "file", [file for file in sources() if file.suffix == ".py"], ids=lambda file: file.name
)
def test_no_function_is_long(file: Path) -> None:
    assert [(name, lines) for name, lines in functions(file) if lines > LONGEST_FUNCTION] == []


def test_most_functions_are_short() -> None:
    lengths = [lines for file in sources() if file.suffix == ".py" for _, lines in functions(file)]
    assert statistics.median(lengths) <= MEDIAN_FUNCTION
    assert ninth_tenth(lengths) <= LONG_FUNCTION


def test_most_files_are_short() -> None:
    lengths = [len(file.read_text(encoding="utf-8").splitlines()) for file in sources()]
    assert statistics.median(lengths) <= MEDIAN_FILE
    assert ninth_tenth(lengths) <= LONG_FILE


def test_no_file_names_a_package_registry() -> None:
    texts = {file: file.read_bytes() for file in files()}
    named = [
        (str(file), host) for file, text in texts.items() for host in REGISTRIES if host.encode() in text
    ]
    assert named == []
