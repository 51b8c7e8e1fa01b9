"""The verbs by name; each lives in a module with `main(arguments) -> int`, imported only when asked for.

`setup` runs on a bare Python, before anything is installed; so nothing else may be imported here.
"""

import importlib
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the one place that a too old Python reaches
    sys.exit("Relance needs Python 3.11 or newer; this is " + sys.version.split()[0])

from .errors import BuildError

VERBS = {
    "setup": ("setup", "install what the project needs into .venv, extension/node_modules and build/"),
    "tables": ("tables", "generate the core's data tables"),
    "types": ("generated_types", "generate TypeScript types from the core's models (--check: compare)"),
    "runtime": ("runtime", "assemble Pyodide, the wheels and the core into build/runtime"),
    "build": ("extension", "write dist/chromium (--release: as it is published)"),
    "check": ("check", "run the linters and type checkers of both languages"),
    "bench": ("bench", "measure dates and advice, natively and in Pyodide, into build/bench.json"),
    "weights": ("weights", "propose the weights of the signals from labelled conversations"),
    "demo": ("demo", "show the built extension at work on the test site"),
}


def usage() -> str:
    """The verbs, a line each."""
    lines = [f"  {verb:<9}{description}" for verb, (_, description) in VERBS.items()]
    return "\n".join(["usage: python -m build_scripts <verb> [options]", "", *lines])


def main(arguments: list[str]) -> int:
    """Run one verb; the exit status says whether it worked."""
    if not arguments or arguments[0] not in VERBS:
        print(usage(), file=sys.stderr)
        return 2
    module, _ = VERBS[arguments[0]]
    try:
        status: int = importlib.import_module(f"build_scripts.{module}").main(arguments[1:])
    except BuildError as error:
        print(f"{arguments[0]}: {error}", file=sys.stderr)
        return 1
    return status


sys.exit(main(sys.argv[1:]))
