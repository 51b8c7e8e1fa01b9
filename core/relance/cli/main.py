"""Runs a verb and turns its end into an exit status: also Ctrl-C and a reader that has gone away."""

import io
import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from .arguments import parser
from .report import UsageError, say

# As a shell reports a program ended by SIGINT and by SIGPIPE.
INTERRUPTED, PIPE_CLOSED = 130, 141
USAGE = 2


def _advise(options: Namespace) -> int:
    from .advise import run  # each verb loads what it needs, and --help nothing

    return run(options)


def _dates(options: Namespace) -> int:
    from .dates import run

    return run(options)


def _explain(options: Namespace) -> int:
    from .explain import run

    return run(options)


VERBS = {"advise": _advise, "explain": _explain, "dates": _dates}


def _write_utf_8() -> None:
    """JSON is UTF-8 whatever the locale; a terminal that cannot show a character shows another."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; `arguments` without the program's name, by default those of the process."""
    _write_utf_8()
    try:
        options = parser().parse_args(arguments)
        status = VERBS[options.verb](options)
        sys.stdout.flush()
    except UsageError as error:
        say(str(error))
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes once more at its end: let it write to nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    return status
