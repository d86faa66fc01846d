"""Workers that may die: a job that kills its process costs itself, not the build."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from kg.errors import GraphError, KgError
from kg.pipeline import work
from kg.pipeline.work import Job, Outcome, Told

if TYPE_CHECKING:
    from kg.pipeline.stages import Stages

# Some 80 KB of text per trip: below 4 jobs the trips cost, above 64 the last worker keeps all others waiting.
CHUNK = 16
# So many documents in a row are not all to blame: no process can start, or the machine is full.
_KILLED = 10

S = TypeVar("S")
T = TypeVar("T")
Batch = list[tuple[Job, list[Outcome]]]


class Crew:
    """So many processes, or this one alone; made when the first work comes."""

    def __init__(self, stages: Stages, workers: int) -> None:
        self.workers = workers
        self._stages = stages
        self._killed = 0
        self._pool = self._make()

    def read(self, jobs: Iterable[Job]) -> Iterator[Batch]:
        """What the jobs gave, in batches as they are done; at most three batches per worker are under way."""
        chunks = _chunks(iter(jobs))
        under_way: dict[Future[Batch], tuple[Job, ...]] = {}
        while True:
            for chunk in islice(chunks, 3 * self.workers - len(under_way)):
                under_way[self._submit(chunk)] = chunk
            if not under_way:
                return
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            if self._broken(done):
                done = set(under_way)
            for future in done:
                yield self._collect(future, under_way.pop(future))

    def each(self, call: Callable[[S], T], items: Iterable[S]) -> Iterator[T]:
        """What the calls gave, in the order of the items; few of them are in memory at a time."""
        left = iter(items)
        under_way: deque[tuple[S, Future[T]]] = deque()
        while True:
            for item in islice(left, self.workers + 1 - len(under_way)):
                under_way.append((item, self.start(call, item)))
            if not under_way:
                return
            yield self.finish(call, *under_way.popleft())

    def start(self, call: Callable[[S], T], item: S) -> Future[T]:
        """Hand out one piece of work."""
        try:
            return self._pool.submit(call, item)
        except BrokenProcessPool:
            self._renew()
            return self._pool.submit(call, item)

    def finish(self, call: Callable[[S], T], item: S, future: Future[T]) -> T:
        """What the work gave; when its process was killed, it is done again in this one."""
        try:
            return future.result()
        except BrokenProcessPool:
            work.start(self._stages)
            return call(item)

    def _make(self) -> Executor:
        if self.workers == 1:
            return ThreadPoolExecutor(1, initializer=work.start, initargs=(self._stages,))
        # Not fork: the parent holds threads and an open database.
        kinds = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("forkserver" if "forkserver" in kinds else "spawn")
        return ProcessPoolExecutor(
            self.workers, mp_context=context, initializer=work.hire, initargs=(self._stages,)
        )

    def _submit(self, chunk: tuple[Job, ...]) -> Future[Batch]:
        return self.start(work.read, chunk)

    def _broken(self, done: Iterable[Future[Batch]]) -> bool:
        """Whether a worker died; then nothing that was under way can be trusted to end."""
        if not any(isinstance(future.exception(), BrokenProcessPool) for future in done):
            return False
        self._renew()
        return True

    def _renew(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._make()

    def _collect(self, future: Future[Batch], chunk: tuple[Job, ...]) -> Batch:
        """The batch; when something in it failed, its jobs one by one, so that only the guilty is lost."""
        if not future.cancelled() and future.exception() is None:
            return future.result()
        return [self._alone(job) for job in chunk]

    def _alone(self, job: Job) -> tuple[Job, list[Outcome]]:
        future = self._submit((job,))
        error = future.exception()
        if error is None:
            self._killed = 0
            return future.result()[0]
        if isinstance(error, KgError):  # broken rules or ontology: no document can be read
            raise error
        if isinstance(error, BrokenProcessPool):
            self._renew()
            self._killed += 1
            if self._killed > _KILLED:
                todo = "guard a script's build by “if __name__ == '__main__':”, free memory, or use -j 1"
                raise GraphError(f"{_KILLED} processes died one after the other", todo=todo)
            what = "killed the process that read it"
        else:
            what = f"cannot be read ({type(error).__name__}: {' '.join(str(error).split())[:200]})"
        return job, [Told(job.name, f"{what}. Leave it out and report it as a mistake of kg", True)]

    def close(self) -> None:
        """End all workers."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _chunks(jobs: Iterator[Job]) -> Iterator[tuple[Job, ...]]:
    while chunk := tuple(islice(jobs, CHUNK)):
        yield chunk
