"""A cluster of one master and two workers on loopback, from the jars of the pyspark package."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

HOST = "127.0.0.1"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "spark: needs pyspark and Java")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    missing = []
    if importlib.util.find_spec("pyspark") is None:
        missing.append("pyspark is not installed: pip install '.[spark]'")
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        missing.append("there is no java: apt-get install openjdk-17-jre-headless")
    for item in items:
        if missing and item.get_closest_marker("spark"):
            item.add_marker(pytest.mark.skip(reason="; ".join(missing)))


def free() -> int:
    """A port nobody listens on, below those that the system hands out: no other test takes it meanwhile."""
    for port in random.sample(range(20_000, 32_000), 100):
        with socket.socket() as one, contextlib.suppress(OSError):
            one.bind((HOST, port))
            return port
    raise OSError("no free port below 32000")


@dataclass
class Cluster:
    """Processes of Spark; each worker is the head of a group that its executors join."""

    folder: Path
    port: int = field(default_factory=free)
    web: int = field(default_factory=free)
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def master(self) -> str:
        return f"spark://{HOST}:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        import pyspark

        return {
            **os.environ,
            "SPARK_HOME": str(Path(pyspark.__file__).parent),
            "SPARK_SCALA_VERSION": "2.13",
            "SPARK_LOCAL_IP": HOST,
            "SPARK_LOCAL_DIRS": str(self.folder),
            "PYSPARK_PYTHON": sys.executable,
        }

    def start(self) -> None:
        deploy = "org.apache.spark.deploy"
        ports = ("--port", str(self.port), "--webui-port", str(self.web))
        self._run(f"{deploy}.master.Master", "--host", HOST, *ports)
        self.until(lambda: self.alive() == 0, "the master answers")
        for number in range(2):
            work = ("--work-dir", str(self.folder / f"worker{number}"), "--webui-port", "0")
            self._run(f"{deploy}.worker.Worker", "-c", "1", "-m", "1g", "--host", HOST, *work, self.master)
        self.until(lambda: self.alive() == 2, "two workers have joined")

    def _run(self, *words: str) -> None:
        script = Path(self.environment["SPARK_HOME"], "bin", "spark-class")
        log = (self.folder / f"{len(self.processes)}.log").open("wb")
        self.processes.append(
            subprocess.Popen(
                ["bash", script, *words], env=self.environment, stdout=log, stderr=log, start_new_session=True
            )
        )

    def alive(self) -> int:
        """How many workers the master counts; -1 before it answers."""
        try:
            with urllib.request.urlopen(f"http://{HOST}:{self.web}/json/", timeout=5) as answer:
                return int(json.load(answer)["aliveworkers"])
        except OSError:
            return -1

    @staticmethod
    def until(test: Callable[[], bool], what: str, seconds: float = 180) -> None:
        """Wait for something to become true."""
        end = time.monotonic() + seconds
        while not test():
            if time.monotonic() > end:
                pytest.fail(f"not within {seconds} s: {what}")
            time.sleep(0.02)

    def kill(self) -> None:
        """Kill -9 the first worker and its executors."""
        os.killpg(self.processes[1].pid, signal.SIGKILL)

    def stop(self) -> None:
        for one in self.processes:
            if one.poll() is None:
                os.killpg(one.pid, signal.SIGKILL)
            one.wait()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    try:
        made.start()
        yield made
    finally:
        made.stop()
