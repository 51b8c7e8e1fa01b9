"""The base class of everything that crosses a border: frozen, no unknown fields."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A value: never changed after it is made, and strict about its fields.

    Its validator is built when it is first used: a start that needs few models does not wait for all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
