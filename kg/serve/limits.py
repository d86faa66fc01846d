"""How much one request may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a service. Times are seconds of the wall clock, sizes are bytes.

    `workers` processes answer at once. A job that is still at work after `quick` moves to the slow lane,
    where `slow` jobs may run until `timeout`; one of `spare` processes that stand by with the store open
    takes its place, so that short questions never wait for long ones. `waiting` jobs may stand in line,
    each no longer than `patience`.
    """

    timeout: float = 30.0
    workers: int = 2
    quick: float = 0.5  # a lookup takes milliseconds; what takes longer is analysis
    slow: int = 4
    spare: int = 2  # a process needs 0.3 s to start, on a busy machine seconds; 30 MB each
    waiting: int = 256  # 100 parallel clients must find a place, with room
    patience: float = 30.0  # a browser gives up about then
    request: int = 1 << 20  # the longest named query is 3 kB
    answer: int = 64 << 20  # what a browser still shows; about 500,000 rows
    memory: int = 2 << 30  # of one process, beside the store's own pages
