"""Setting up twice does the work once."""

import sys

from build_scripts.commands import run


def test_a_second_setup_installs_nothing() -> None:
    """The tests run in an environment that is set up, so this is a second run."""
    said = run([sys.executable, "-m", "build_scripts", "setup"])
    assert "done in" not in said
    assert "browser: " in said
