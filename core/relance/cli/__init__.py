"""The `relance` command: files in, advice out, as text or JSON.

The one host in the core: it knows the clock, the machine's time zone and language, files and the terminal.
It decides nothing: every piece of advice comes from the pipeline.
"""

from .main import main

__all__ = ["main"]
