"""Workers that may die: a job that kills its process costs itself, not the build."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
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
from typing import TYPE_CHECKING

from kg.errors import KgError
from kg.pipeline import work
from kg.pipeline.work import Job, Outcome, Told

if TYPE_CHECKING:
    from kg.pipeline.stages import Stages

# Some 80 KB of text per trip: below 4 jobs the trips cost, above 64 the last worker keeps all others waiting.
CHUNK = 16

Batch = list[tuple[Job, list[Outcome]]]


def run(jobs: Iterable[Job], stages: Stages, workers: int) -> Iterator[Batch]:
    """What the jobs gave, in batches as they are done; at most three batches per worker are under way."""
    chunks = _chunks(iter(jobs))
    crew = _Crew(stages, workers)
    under_way: dict[Future[Batch], tuple[Job, ...]] = {}
    try:
        while True:
            for chunk in islice(chunks, 3 * workers - len(under_way)):
                under_way[crew.submit(chunk)] = chunk
            if not under_way:
                return
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            if crew.broken(done):
                done = set(under_way)
            for future in done:
                yield crew.collect(future, under_way.pop(future))
    finally:
        crew.stop()


def _chunks(jobs: Iterator[Job]) -> Iterator[tuple[Job, ...]]:
    while chunk := tuple(islice(jobs, CHUNK)):
        yield chunk


class _Crew:
    def __init__(self, stages: Stages, workers: int) -> None:
        self._stages = stages
        self._workers = workers
        self._pool = self._make()

    def _make(self) -> Executor:
        if self._workers == 1:
            return ThreadPoolExecutor(1, initializer=work.start, initargs=(self._stages,))
        # Not fork: the parent holds threads and an open database.
        kinds = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("forkserver" if "forkserver" in kinds else "spawn")
        return ProcessPoolExecutor(
            self._workers, mp_context=context, initializer=work.start, initargs=(self._stages,)
        )

    def submit(self, chunk: tuple[Job, ...]) -> Future[Batch]:
        """Hand out a chunk; a pool that died in the meantime is replaced by a new one."""
        try:
            return self._pool.submit(work.read, chunk)
        except BrokenProcessPool:
            self._renew()
            return self._pool.submit(work.read, chunk)

    def broken(self, done: Iterable[Future[Batch]]) -> bool:
        """Whether a worker died; then nothing that was under way can be trusted to end."""
        if not any(isinstance(future.exception(), BrokenProcessPool) for future in done):
            return False
        self._renew()
        return True

    def _renew(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._make()

    def collect(self, future: Future[Batch], chunk: tuple[Job, ...]) -> Batch:
        """The batch; when something in it failed, its jobs one by one, so that only the guilty is lost."""
        if not future.cancelled() and future.exception() is None:
            return future.result()
        return [self._alone(job) for job in chunk]

    def _alone(self, job: Job) -> tuple[Job, list[Outcome]]:
        future = self.submit((job,))
        error = future.exception()
        if error is None:
            return future.result()[0]
        if isinstance(error, KgError):  # broken rules or ontology: no document can be read
            raise error
        if isinstance(error, BrokenProcessPool):
            self._renew()
            what = "killed the process that read it"
        else:
            what = f"cannot be read ({type(error).__name__}: {' '.join(str(error).split())[:200]})"
        return job, [Told(job.name, f"{what}. Leave it out and report it as a mistake of kg", True)]

    def stop(self) -> None:
        """End all workers."""
        self._pool.shutdown(wait=True, cancel_futures=True)
