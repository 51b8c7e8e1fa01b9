"""The reader of imports, on which the import law's test rests, sees every form of them."""

from pathlib import Path

from tests.imports import python_imports, typescript_code, typescript_imports


def test_python_imports_are_named_in_full(tmp_path: Path) -> None:
    """Also those inside a function, and relative ones at each level."""
    file = tmp_path / "relance" / "dates" / "scan.py"
    file.parent.mkdir(parents=True)
    text = "import re, json\nfrom . import fold\nfrom .node import Node\nfrom .. import policy\n"
    file.write_text(text + "def late():\n    from ..model import Model\n", encoding="utf-8")
    names = {"re", "json", "relance.dates", "relance.dates.node", "relance.policy", "relance.model"}
    assert python_imports(file, tmp_path) == names


def test_typescript_imports_are_paths_from_the_sources(tmp_path: Path) -> None:
    """Also those over several lines, of types only, for their effect, at run time, and re-exports."""
    file = tmp_path / "ui" / "badge.tsx"
    file.parent.mkdir()
    lines = [
        'import {\n  one,\n  two,\n} from "./days";',
        'import type { Model } from "../generated/models";',
        'import "../store/settings";',
        'const late = await import("../engine/client");',
        'export { h } from "preact";',
        '// import { no } from "../linkedin/host";',
        'import words from "../../_locales/en/messages.json";',
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    ours = {"ui/days", "generated/models", "store/settings", "engine/client", "preact"}
    outside = (tmp_path.parent / "_locales/en/messages.json").as_posix()
    assert typescript_imports(file, tmp_path) == ours | {outside}


def test_comments_are_left_out_but_addresses_in_texts_are_not(tmp_path: Path) -> None:
    file = tmp_path / "a.ts"
    file.write_text(
        '/** chrome.storage */ const a = "https://example.org"; // chrome.tabs\n', encoding="utf-8"
    )
    assert typescript_code(file).strip() == 'const a = "https://example.org";'
