"""Queries that never end, and many clients at once: the others are answered."""

from __future__ import annotations

import concurrent.futures
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from starlette.testclient import TestClient

from kg.serve.app import app
from kg.serve.limits import Limits

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r }"
STEP = "(!<urn:x>|!^<urn:x>)*"
DEEP = f"SELECT (COUNT(*) AS ?n) {{ ?a {STEP} ?b . ?c {STEP} ?d . ?e {STEP} ?f . ?i ?j ?k . ?l ?m ?o }}"
SORTED = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?l ?a"
SOON = 5.0  # seconds: room for a machine that does much else
HTTP = httpx.Client(verify=False, limits=httpx.Limits(max_connections=200))  # a TLS context is slow to make
KG = [sys.executable, "-c", "from kg.cli import app; app()"]


@pytest.fixture(scope="module")
def server(out: Path) -> Iterator[str]:
    """The address of `kg serve` as a process of its own."""
    command = [*KG, "serve", str(out), "--port", "0", "--timeout", str(SOON)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout
    line = process.stdout.readline()
    assert "http://127.0.0.1:" in line
    address = line.split()[-1]
    for _ in range(100):
        try:
            HTTP.get(f"{address}health")
            break
        except httpx.TransportError:
            time.sleep(0.05)
    yield address
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=15) in (0, -signal.SIGTERM), "it stops gracefully"
    assert process.stderr
    assert "GET /health" in process.stderr.read(), "requests are logged on stderr"


def ask(address: str, query: str, timeout: float = 30) -> httpx.Response:
    return HTTP.post(f"{address}sparql", data={"query": query}, timeout=timeout)


def test_endless_queries_are_stopped_while_others_are_answered(server):
    with concurrent.futures.ThreadPoolExecutor(8) as crowd:
        endless = [crowd.submit(ask, server, query) for query in (ENDLESS, DEEP, SORTED)]
        time.sleep(0.3)
        for _ in range(5):
            assert ask(server, "ASK { ?s ?p ?o }").status_code == 200
        assert not all(future.done() for future in endless), (
            "the quick ones did not wait for the endless ones"
        )
        for future in endless:
            response = future.result()
            assert response.status_code in (504, 500), response.text
            assert "stopped" in response.text or "broke" in response.text


def test_more_endless_queries_than_fit_are_refused(out):
    limits = Limits(timeout=10, quick=0.3, slow=0)
    with TestClient(app(out, limits)) as client:
        begun = time.monotonic()
        response = client.post("/sparql", data={"query": ENDLESS})
        assert time.monotonic() - begun < 5
        assert response.status_code == 503
        assert response.headers["retry-after"]
        assert client.get("/sparql", params={"query": "ASK {}"}).json()["boolean"]


def test_a_worker_that_was_slow_and_finished_stays_and_none_is_left_over(out):
    with TestClient(app(out, Limits(quick=0.001, workers=1))) as client:
        for _ in range(6):
            assert client.get("/search?q=dung&format=json").json()["total"] == 1
        deadline = time.monotonic() + 5
        while client.get("/health").json()["idle"] > 1 and time.monotonic() < deadline:
            client.get("/sparql", params={"query": "ASK {}"})
        assert client.get("/health").json() == {"status": "ok", "idle": 1, "slow": 0, "waiting": 0}


def test_a_hundred_clients_at_once(server):
    def one(number: int) -> str:
        return ask(server, f"SELECT ({number} AS ?n) {{ ?s a foaf:Person }}").json()["results"]["bindings"][
            0
        ]["n"]["value"]

    with concurrent.futures.ThreadPoolExecutor(100) as crowd:
        assert list(crowd.map(one, range(300))) == [str(number) for number in range(300)]


def test_a_client_that_leaves_ends_its_query(server):
    with pytest.raises(httpx.ReadTimeout):
        ask(server, ENDLESS, timeout=1.6)
    deadline = time.monotonic() + 1.2  # well before the time-out would end it
    while HTTP.get(f"{server}health").json()["slow"] and time.monotonic() < deadline:
        time.sleep(0.05)
    assert HTTP.get(f"{server}health").json()["slow"] == 0


def test_a_worker_that_dies_is_replaced(server):
    before = workers(server)
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    deadline = time.monotonic() + 5
    while set(before) & set(workers(server)) and time.monotonic() < deadline:
        time.sleep(0.02)  # until the service has seen them die
    assert before
    codes = {ask(server, "ASK {}").status_code for _ in range(6)}
    assert codes == {200}, "a worker that died while idle costs no request"
    assert not set(before) & set(workers(server))


def workers(address: str) -> list[int]:
    """The worker processes of the service at an address."""
    port = int(address.rstrip("/").rpartition(":")[2])
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            served = (Path("/proc") / str(parent) / "cmdline").read_bytes()
        except OSError:
            continue
        if b"kg.serve.worker" in words and b"serve" in served and _listens(parent, port):
            found.append(int(entry.name))
    return found


def _listens(pid: int, port: int) -> bool:
    """Whether a process has a socket that listens on a port (Linux)."""
    listening = {
        row.split()[9]
        for row in Path("/proc/net/tcp").read_text().splitlines()[1:]
        if row.split()[1].endswith(f":{port:04X}") and row.split()[3] == "0A"
    }
    links = (os.readlink(link) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink())
    return any(f"socket:[{inode}]" in set(links) for inode in listening)


def test_a_port_in_use_is_named(out):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [*KG, "serve", str(out), "--port", str(taken.getsockname()[1])]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1
    assert "choose another --port" in done.stderr


def test_a_missing_store_is_named(tmp_path):
    command = [*KG, "serve", str(tmp_path)]
    # a graph in the working folder would be named instead
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False, cwd=tmp_path)
    assert done.returncode == 1
    assert "kg build" in done.stderr
    assert "Traceback" not in done.stderr
