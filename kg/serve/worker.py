"""A process that answers one job at a time over its pipes. It can be killed at any moment."""

from __future__ import annotations

import pickle
import resource
import signal
import struct
import sys
from typing import BinaryIO

from kg.errors import KgError
from kg.query.graph import Graph
from kg.serve.job import Job, RefusedError, Reply
from kg.serve.jobs import JOBS

LENGTH = struct.Struct("!Q")


def main() -> None:
    """Open the store, say that it is open, then answer until the pipe ends."""
    path, memory = sys.argv[1], int(sys.argv[2])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the service, which ends its workers itself
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    graph = Graph.open(path)
    _send(sink, Reply(204, "", b""))
    while head := source.read(LENGTH.size):
        job: Job = pickle.loads(source.read(*LENGTH.unpack(head)))
        # SIGALRM ends the process even inside the engine, should the service die before it can kill
        signal.setitimer(signal.ITIMER_REAL, job.seconds)
        reply = answer(graph, job)
        signal.setitimer(signal.ITIMER_REAL, 0)
        _send(sink, reply)


def answer(graph: Graph, job: Job) -> Reply:
    """The reply to a job; what the user can mend is told as text."""
    try:
        return JOBS[job.name](graph, job.asked)
    except RefusedError as refusal:
        return refusal.reply()
    except KgError as error:
        return RefusedError(400, str(error)).reply()
    except MemoryError:
        return RefusedError(
            500, "the answer needs more memory than allowed", todo="narrow the question"
        ).reply()


def _send(sink: BinaryIO, reply: Reply) -> None:
    data = pickle.dumps(reply)
    sink.write(LENGTH.pack(len(data)) + data)
    sink.flush()


if __name__ == "__main__":
    main()
