"""A query in a process of its own: the one way to stop an engine that has no time limit."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

from kg.errors import KgError, QueryError
from kg.query.rows import Rows


def limited(store: Path, text: str, seconds: float) -> Rows:
    """The rows of a guarded query over the store on disk; QueryError after `seconds`, the process killed."""
    job = pickle.dumps((str(store), text))
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kg.query.worker"],
            input=job,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise QueryError(
            f"no answer within {seconds:g} s", todo="narrow the query, or give --timeout more"
        ) from None
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise QueryError(f"the query broke off ({last})", todo="run it without a time limit to see why")
    answer: Rows | KgError = pickle.loads(done.stdout)
    if isinstance(answer, KgError):
        raise answer
    return answer


def main() -> None:
    """Answer the job on stdin, on stdout."""
    from kg.query.graph import Graph, execute

    path, text = pickle.loads(sys.stdin.buffer.read())
    answer: Rows | KgError
    try:
        answer = execute(Graph.open(path).store, text)
    except KgError as error:
        answer = QueryError(str(error))
    sys.stdout.buffer.write(pickle.dumps(answer))


if __name__ == "__main__":
    main()
