"""The one error a verb may end with: its text says what is wrong, where, and what to do."""


class BuildError(Exception):
    """Shown to the user without a traceback."""
