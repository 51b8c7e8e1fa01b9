"""The compiler of the runtime's modules; in the build it runs inside Pyodide."""

import json
from pathlib import Path

from build_scripts.runtime.compile_modules import IMPORTS, compile_tree

MODULE = "import json\nfrom . import other\nfrom ..base import Base\n\ndef late():\n    from re import sub\n"


def make(tmp_path: Path) -> Path:
    """A package with two modules, compiled; gives the folder of the result."""
    source, target = tmp_path / "source", tmp_path / "target"
    (source / "package" / "inner").mkdir(parents=True)
    target.mkdir()
    (source / "package" / "__init__.py").write_text("", encoding="utf-8")
    (source / "package" / "inner" / "module.py").write_text(MODULE, encoding="utf-8")
    compile_tree(str(source), str(target), "/final")
    return target


def test_each_module_is_compiled_for_its_final_place(tmp_path: Path) -> None:
    compiled = (make(tmp_path) / "package" / "inner" / "module.pyc").read_bytes()
    assert b"/final/package/inner/module.py" in compiled
    assert int.from_bytes(compiled[4:8], "little") == 1, "an unchecked hash, not a time"


def test_imports_are_listed_wherever_they_stand(tmp_path: Path) -> None:
    imports = json.loads((make(tmp_path) / IMPORTS).read_text(encoding="utf-8"))
    inner, base = "package.inner", "package.base"
    names = {"json", inner, f"{inner}.other", base, f"{base}.Base", "re", "re.sub"}
    assert set(imports["package.inner.module"]) == names
    assert imports["package"] == []
