"""Worker processes: short jobs in a fast lane, long ones in a slow lane, and a hard stop for each."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import os
import pickle
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from kg.serve.job import Job, RefusedError, Reply
from kg.serve.limits import Limits
from kg.serve.worker import LENGTH

_LOG = logging.getLogger("uvicorn.error")
_GRACE = 5.0  # seconds after the time-out at which an orphaned worker ends itself
_NICE = 10  # a slow job yields the processor to quick ones
_SHARE = 0.1  # of `quick` on a processor: a job with less only waited for one (a page takes 10 ms)
_LOOKS = 5  # so often within `quick`: a job that has worked all the time gives way sooner where others wait
_PROCESS_CLOCK = 2  # CPUCLOCK_SCHED: with ~pid << 3, the clock of another process (clock_getcpuclockid(3))
_LATER = (
    1.0  # seconds before a spare is made anew: to start a process takes the processor from those who wait
)
_AGAIN = 1.0  # seconds before a worker that could not open the store is started anew


class Worker:
    """One process and its pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin
        assert process.stdout
        self.process, self.source, self.sink = process, process.stdout, process.stdin
        self.jobs = 0

    @classmethod
    async def start(cls, store: Path, memory: int) -> Worker:
        """A worker that has the store open; ConnectionError when it cannot."""
        pipe = asyncio.subprocess.PIPE
        command = (sys.executable, "-m", "kg.serve.worker", str(store), str(memory))
        worker = cls(await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe))
        await worker.read()
        return worker

    async def ask(self, job: Job) -> Reply:
        """The reply; ConnectionError when the process broke off."""
        data = pickle.dumps(job)
        self.sink.write(LENGTH.pack(len(data)) + data)
        await self.sink.drain()
        return await self.read()

    async def read(self) -> Reply:
        """The next reply on the pipe."""
        try:
            (size,) = LENGTH.unpack(await self.source.readexactly(LENGTH.size))
            reply: Reply = pickle.loads(await self.source.readexactly(size))
        except asyncio.IncompleteReadError:
            raise ConnectionError("the worker broke off") from None
        return reply

    def spent(self) -> float:
        """Seconds of the processor that the process has used; infinite where the system does not tell."""
        try:
            return time.clock_gettime(~self.process.pid << 3 | _PROCESS_CLOCK)
        except OSError:
            return math.inf

    def slow(self) -> None:
        """Let quick jobs have the processor first."""
        with contextlib.suppress(ProcessLookupError):
            os.setpriority(os.PRIO_PROCESS, self.process.pid, _NICE)

    def fast(self) -> None:
        """Take its share of the processor again, where the system lets a user do so."""
        with contextlib.suppress(PermissionError, ProcessLookupError):
            os.setpriority(os.PRIO_PROCESS, self.process.pid, 0)

    def kill(self) -> None:
        """End the process now, whatever it does."""
        if self.process.returncode is None:
            self.process.kill()


@dataclass(slots=True)
class Run:
    """A job at work; `begun` is the processor time of its worker at the start.

    `free`: a query of the asker's own making, which may never end; a page has an end.
    """

    worker: Worker
    task: asyncio.Task[Reply]
    begun: float
    free: bool
    slow: bool = False


class Pool:
    """The workers of one store."""

    def __init__(self, store: Path, limits: Limits) -> None:
        self.store, self.limits = store, limits
        self.idle: asyncio.Queue[Worker] = asyncio.Queue()
        self.workers: set[Worker] = set()
        self.spare: list[Worker] = []  # they know the store and wait for a worker to be lost
        self.tasks: set[asyncio.Task[None]] = set()
        self.waiting = self.slow = 0

    async def start(self) -> None:
        """Start all workers and wait for the first."""
        for _ in range(self.limits.workers + self.limits.spare):
            self._spawn()
        self.idle.put_nowait(await self.idle.get())

    async def stop(self) -> None:
        """End all workers."""
        for task in self.tasks:
            task.cancel()
        for worker in self.workers:
            worker.kill()
            await worker.process.wait()

    async def ask(self, name: str, /, **asked: object) -> Reply:
        """The reply to a job; RefusedError 503 when there is no room, 504 after the time-out."""
        worker = await self._turn()
        job = Job(name, asked, self.limits.timeout + _GRACE)
        run = Run(worker, asyncio.create_task(worker.ask(job)), worker.spent(), name == "query")
        try:
            await self._watch(run)
            return run.task.result()
        except ConnectionError:
            todo = f"narrow it: it may use {self.limits.memory >> 20} MiB and not nest without end"
            raise RefusedError(500, "the query broke the engine off", todo=todo) from None
        finally:
            self._release(run)

    async def _turn(self) -> Worker:
        """A free worker, after those who came before."""
        if self.idle.empty() and self.waiting >= self.limits.waiting:
            raise _busy(f"{self.waiting} requests are waiting already")
        self.waiting += 1
        try:
            async with asyncio.timeout(self.limits.patience):
                while (worker := await self.idle.get()).process.returncode is not None:
                    self.workers.discard(worker)
                    self._replace()
        except TimeoutError:
            raise _busy("no worker became free") from None
        finally:
            self.waiting -= 1
        return worker

    async def _watch(self, run: Run) -> None:
        """Wait for the reply, first in the fast lane, then in the slow one, until the time-out."""
        clock = asyncio.get_running_loop().time
        begun = clock()
        end, look = begun + self.limits.timeout, self.limits.quick / _LOOKS
        while not run.task.done() and (left := end - clock()) > 0:
            await asyncio.wait({run.task}, timeout=left if run.slow else min(left, look))
            if run.task.done() or run.slow or clock() >= end:
                continue
            if clock() - begun >= self.limits.quick:
                self._overtake(run)
            elif self._hinders(run):
                self._aside(run)
        if not run.task.done():
            raise RefusedError(
                504,
                f"no answer within {self.limits.timeout:g} s; the query was stopped",
                todo="narrow it, or start `kg serve` with a longer --timeout",
            )

    def _hinders(self, run: Run) -> bool:
        """Whether others wait for a query that shows no end, and there is room for it in the slow lane."""
        if not (run.free and self.waiting and self.spare and self.slow < self.limits.slow):
            return False
        return run.worker.spent() - run.begun >= self.limits.quick / _LOOKS

    def _overtake(self, run: Run) -> None:
        """Move a job that works long to the slow lane; where that is full the job ends.

        A job that only waited for the processor stays.
        """
        if run.worker.spent() - run.begun < self.limits.quick * _SHARE:
            return
        if self.slow >= self.limits.slow:
            raise _busy(f"{self.slow} long queries are running already")
        self._aside(run)

    def _aside(self, run: Run) -> None:
        """Into the slow lane with a job, and another worker into the fast one."""
        self.slow += 1
        run.slow = True
        if (
            run.free
        ):  # a first search makes the index of names: on a busy machine it must not wait for all others
            run.worker.slow()
        self._replace()

    def _release(self, run: Run) -> None:
        """Take a worker back; one that failed or was cut off is ended.

        One that comes back from the slow lane knows the store by now (its index of names is made): it
        stays, and the one that has done least goes in its place.
        """
        self.slow -= run.slow
        if run.task.done() and not run.task.exception():
            if run.slow and run.free:
                run.worker.fast()
            run.worker.jobs += 1
            self.idle.put_nowait(run.worker)
            self._trim()
            return
        run.task.cancel()
        self._end(run.worker)
        if not run.slow:
            self._replace()

    def _trim(self) -> None:
        over = len(self.workers) - len(self.spare) - self.slow - self.limits.workers
        if over <= 0 or self.idle.qsize() < 2:
            return
        waiting = [self.idle.get_nowait() for _ in range(self.idle.qsize())]
        waiting.sort(key=lambda worker: worker.jobs, reverse=True)
        kept = max(1, len(waiting) - over)
        for worker in waiting[:kept]:
            self.idle.put_nowait(worker)
        for worker in waiting[kept:]:
            self._end(worker)

    def _end(self, worker: Worker) -> None:
        worker.kill()
        self.workers.discard(worker)

    def _replace(self) -> None:
        """A spare worker takes the place of one that was lost; when the rush is over, a new one takes its."""
        if self.spare:
            self.idle.put_nowait(self.spare.pop())
            self._spawn(_LATER)
        else:
            self._spawn()

    def _spawn(self, after: float = 0.0) -> None:
        task = asyncio.create_task(self._start(after))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _start(self, after: float) -> None:
        await asyncio.sleep(after)
        while True:
            try:
                worker = await Worker.start(self.store, self.limits.memory)
            except ConnectionError:
                _LOG.error("a worker could not open %s; trying again", self.store)
                await asyncio.sleep(_AGAIN)
                continue
            self.workers.add(worker)
            if len(self.workers) - len(self.spare) - self.slow > self.limits.workers:
                self.spare.append(worker)
            else:
                self.idle.put_nowait(worker)
            return


def _busy(why: str) -> RefusedError:
    return RefusedError(503, f"the service is busy: {why}", todo="try again in a moment")
