"""The two base models of the house.

`Frozen` is for everything that is recorded or hashed: strict, closed, immutable, integers only.
`Authored` is for what people write in world files: the same, but text scalars become the typed values they
spell, because world files are read as text (see `content.scalars`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

K = TypeVar("K", bound=str)
V = TypeVar("V")


class Frozen(BaseModel):
    """A strict, closed, immutable value."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Authored(BaseModel):
    """An immutable value written by a person in a world file."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def _sorted_by_id(value: Mapping[K, V]) -> Mapping[K, V]:
    return dict(sorted(value.items()))


ById = Annotated[Mapping[K, V], AfterValidator(_sorted_by_id)]
"""A mapping kept sorted by id, so that its canonical JSON does not depend on how it was built."""

Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]
"""A short name as a model or player may write it."""

Words = Annotated[str, StringConstraints(max_length=600)]
"""A sentence or a few, as a model or player may write them."""


def with_entry(mapping: Mapping[K, V], key: K, value: V) -> dict[K, V]:
    """Return a copy of `mapping` with one entry set, still sorted by id."""
    return dict(sorted({**mapping, key: value}.items()))


def plain(value: BaseModel) -> dict[str, Any]:
    """Return the JSON form of a model as plain dicts, lists, strings and integers."""
    dumped: dict[str, Any] = value.model_dump(mode="json")
    return dumped
