"""The base class of everything that crosses a border: frozen, no unknown fields."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A value: never changed after it is made, and strict about its fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")
