"""What goes to a worker process and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.errors import KgError


@dataclass(frozen=True, slots=True)
class Job:
    """A request for the worker's function `name`; `seconds` is when the process ends itself."""

    name: str
    asked: Mapping[str, object]
    seconds: float


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as HTTP sends it."""

    status: int
    media: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class RefusedError(KgError):
    """A request that ends with an HTTP status of its own and a text that says why."""

    def __init__(self, status: int, what: str, *, todo: str = "") -> None:
        self.status = status
        super().__init__(what, todo=todo)

    def reply(self) -> Reply:
        """The refusal as a plain text answer."""
        headers = {"Retry-After": "2"} if self.status == 503 else {}
        return Reply(self.status, "text/plain; charset=utf-8", f"{self}\n".encode(), headers)
