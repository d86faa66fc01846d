"""Measures builds of synthetic articles: benchmarks/build/run.py [--counts 1000,10000] [-o TABLE.md].

Each build is a process of its own; its CPU seconds are those of all its processes, as the system counts
them, so that other users of the machine disturb them little. Needs Linux (/proc).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import articles
from pyoxigraph import Store

FILES = ("graph.nq", "graph.ttl", "report.json", "report.md")
_DRAWN = 1000  # larger graphs are measured without their page
_ASK = 0.2  # seconds between looks at the memory of the processes


@dataclass(frozen=True, slots=True)
class Run:
    """One build: seconds on the clock, CPU seconds and peak memory (MB) of all its processes, its steps."""

    wall: float
    cpu: float
    memory: int
    steps: dict[str, float]


def measure(source: Path, out: Path, *flags: str) -> Run:
    """Builds in a new process and waits for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    command = [sys.executable, str(Path(__file__)), "--one", str(source), str(out), *flags]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_environment())
    peaks: dict[int, int] = {}
    spent: dict[int, float] = {}
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, peaks, spent, done))
    watcher.start()
    said, _ = process.communicate()
    wall = time.perf_counter() - begun
    done.set()
    watcher.join()
    if process.returncode:
        raise SystemExit(f"the build failed ({process.returncode})")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    workers = sum(seconds for pid, seconds in spent.items() if pid != process.pid)
    return Run(wall, own + workers, sum(peaks.values()) >> 10, json.loads(said.splitlines()[-1]))


def _environment() -> dict[str, str]:
    """Modules are compiled once and kept, as after any installation, also where this shell forbids it."""
    kept = str(Path(tempfile.gettempdir(), "kg-benchmark-bytecode"))
    return {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": kept}


def _watch(root: int, peaks: dict[int, int], spent: dict[int, float], done: threading.Event) -> None:
    ticks = os.sysconf("SC_CLK_TCK")
    while not done.wait(_ASK):
        for pid in _family(root):
            try:
                status = Path(f"/proc/{pid}/status").read_text()
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if "VmHWM:" in status:
                peaks[pid] = int(status.partition("VmHWM:")[2].split()[0])
                spent[pid] = (int(fields[11]) + int(fields[12])) / ticks


def _family(root: int) -> Iterator[int]:
    open_ = [root]
    while open_:
        pid = open_.pop()
        yield pid
        for path in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                open_ += map(int, path.read_text().split())
            except OSError:
                continue


def one(source: str, out: str, flags: Sequence[str]) -> None:
    """The build itself; prints how long its steps took."""
    from kg.pipeline import build

    steps: dict[str, float] = {}
    last = ("read", time.perf_counter())

    def follow(step: str, done: int, total: int) -> None:
        nonlocal last
        now = time.perf_counter()
        steps[last[0]] = steps.get(last[0], 0.0) + now - last[1]
        last = (step, now)

    jobs = next((int(flag[2:]) for flag in flags if flag.startswith("-j")), 1)
    build([source], out, jobs=jobs, page="--no-page" not in flags, progress=follow)
    follow("", 0, 0)
    print(json.dumps(steps))


def same(one: Path, other: Path) -> str:
    """Whether two graphs are the same, byte for byte, and their stores quad for quad."""
    if any(_hash(one / name) != _hash(other / name) for name in FILES):
        return "no"
    stores = [Store.read_only(str(folder / "store")) for folder in (one, other)]
    if len(stores[0]) != len(stores[1]):
        return "no"
    return "yes" if all(quad in stores[1] for quad in stores[0]) else "no"


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def table(count: int, folder: Path) -> Iterator[str]:
    """The rows of one size."""
    source, out = folder / "in", folder / "out"
    articles.write(1, source)
    measure(source, folder / "warm", "-j2")  # compiles the modules
    articles.write(count, source)
    runs = {"cold, -j 1": measure(source, out, "--no-page")}
    runs["cold, -j 2"] = measure(source, folder / "two", "-j2", "--no-page")
    equal = {"cold, -j 2": same(out, folder / "two")}
    shutil.rmtree(folder / "two")
    if count <= _DRAWN:
        runs["cold, -j 2, with the page"] = measure(source, folder / "page", "-j2")
        shutil.rmtree(folder / "page")
    runs["nothing changed"] = measure(source, out, "--no-page")
    runs["one changed"] = sorted(_changed(source, out, count), key=lambda run: run.cpu)[1]
    measure(source, folder / "fresh", "-j2", "--no-page")
    equal["one changed"] = same(out, folder / "fresh")
    shutil.rmtree(folder / "fresh")
    first = runs["cold, -j 1"]
    for name, run in runs.items():
        parts = ", ".join(f"{step} {seconds:.1f}" for step, seconds in run.steps.items() if seconds >= 0.1)
        yield (
            f"| {count:,} | {name} | {run.wall:.1f} | {run.cpu:.1f} | {run.cpu / first.cpu:.1%} |"
            f" {first.wall / run.wall:.2f} | {run.memory:,} | {equal.get(name, '')} | {parts} |"
        )


def _changed(source: Path, out: Path, count: int) -> Iterator[Run]:
    """Three builds, each after a change of the same article: one alone is a matter of luck."""
    for number in range(count, count + 3):
        (source / "000" / "000007.txt").write_text(articles.article(number), encoding="utf-8")
        yield measure(source, out, "--no-page")


def main() -> None:
    """Prints the table, and writes it where -o says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", default="1000")
    parser.add_argument("-o", "--out", type=Path)
    options = parser.parse_args()
    lines = [
        "| articles | build | s | CPU s | of cold CPU | times as fast | peak MB | equals cold | steps, s |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for count in map(int, options.counts.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            lines += table(count, Path(folder))
    print("\n".join(lines))
    if options.out:
        options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], sys.argv[3], sys.argv[4:])
    else:
        main()
