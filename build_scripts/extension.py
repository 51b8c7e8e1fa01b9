"""`python -m build_scripts build [--release]`: the extension, ready to load, in dist/chromium.

Bundles the TypeScript, copies what is copied, and puts the runtime beside it. The same sources give the
same bytes. Must not know what any entry does.
"""

import json
import shutil
import time
import tomllib
from pathlib import Path

from . import runtime, stamps
from .commands import say
from .paths import DIST, EXTENSION, ROOT
from .tools import node_script, run_node

OUT = DIST / "chromium"
MODULES = {
    "background": "src/background.ts",
    "offscreen": "src/offscreen.ts",
    "engine-worker": "src/engine/worker.ts",
    "popup": "src/popup.tsx",
    "options": "src/options.tsx",
}
# A content script is a classic script: it can import nothing.
CLASSIC = {"content": "src/content.tsx"}
COPIED = ("_locales", "icons", "offscreen.html", "popup.html", "options.html")


def main(arguments: list[str]) -> int:
    """Build all of it; `--release` as it is published."""
    start = time.monotonic()
    built = runtime.build()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    bundle(MODULES, "esm", release="--release" in arguments)
    bundle(CLASSIC, "iife", release="--release" in arguments)
    copy_static()
    shutil.copytree(built, OUT / "python", ignore=shutil.ignore_patterns(stamps.NAME))
    say(f"  {OUT.relative_to(ROOT)}: built in {time.monotonic() - start:.1f} s")
    return 0


def bundle(entries: dict[str, str], form: str, *, release: bool) -> None:
    """One script of each entry with all it imports."""
    options = [
        "--bundle",
        f"--format={form}",
        f"--outdir={OUT}",
        f"--target=chrome{manifest()['minimum_chrome_version']}",
        f"--define:__RELEASE__={json.dumps(release)}",
        "--loader:.css=text",
        "--charset=utf8",
        "--legal-comments=none",
        "--log-level=warning",
    ]
    if release:
        options.append("--minify")
    inputs = [f"{name}={source}" for name, source in entries.items()]
    run_node([node_script("esbuild", "bin/esbuild"), *inputs, *options])


def copy_static() -> None:
    """The manifest, with the project's version, and the files that are served as they are."""
    for name in COPIED:
        source = EXTENSION / name
        if source.is_dir():
            shutil.copytree(source, OUT / name)
        else:
            shutil.copyfile(source, OUT / name)
    text = json.dumps(manifest() | {"version": version()}, indent=2, ensure_ascii=False)
    (OUT / "manifest.json").write_text(text + "\n", encoding="utf-8")


def manifest() -> dict[str, object]:
    """The one source of the manifest."""
    read: dict[str, object] = json.loads((EXTENSION / "manifest.json").read_text(encoding="utf-8"))
    return read


def version(project: Path = ROOT / "pyproject.toml") -> str:
    """The project's version: the only place that says it."""
    said: str = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"]
    return said
