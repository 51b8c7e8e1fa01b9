"""The built extension is what its manifest says, and asks for no more than it must."""

import json
import re
import sys
from typing import Any

import pytest

from build_scripts.commands import run
from build_scripts.errors import BuildError
from build_scripts.extension import OUT, version


@pytest.fixture(name="manifest", scope="module")
def read_manifest() -> dict[str, Any]:
    """The manifest of the built extension."""
    file = OUT / "manifest.json"
    assert file.is_file(), f"{file} is missing; run `make build`"
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return read


def test_every_file_the_manifest_names_is_there(manifest: dict[str, Any]) -> None:
    named = set(re.findall(r'"([\w/-]+\.(?:js|html|png|css))"', json.dumps(manifest)))
    assert len(named) > 5
    assert [name for name in named if not (OUT / name).is_file()] == []


def test_the_version_is_the_projects(manifest: dict[str, Any]) -> None:
    assert manifest["version"] == version()


def test_the_only_host_is_linkedin(manifest: dict[str, Any]) -> None:
    assert manifest["host_permissions"] == ["https://www.linkedin.com/*"]
    assert not {"web_accessible_resources", "externally_connectable"} & set(manifest)


def test_only_own_scripts_run_and_only_own_files_are_fetched(manifest: dict[str, Any]) -> None:
    policy = manifest["content_security_policy"]["extension_pages"]
    assert "script-src 'self' 'wasm-unsafe-eval'" in policy
    assert "connect-src 'self'" in policy


def test_the_content_script_imports_nothing() -> None:
    """A content script is a classic script: an import or export in it is a syntax error."""
    assert not re.search(
        r"^(?:import|export)\b", (OUT / "content.js").read_text(encoding="utf-8"), re.MULTILINE
    )


def test_an_unknown_verb_lists_the_known_ones() -> None:
    with pytest.raises(BuildError, match=r"(?s)usage: python -m build_scripts.*setup.*build"):
        run([sys.executable, "-m", "build_scripts", "no_such_verb"])
