"""How many requests `kg serve` answers, and how fast, alone and beside endless queries.

    kg serve out --port 8080
    python benchmarks/serve/load.py http://127.0.0.1:8080/ --seconds 5 --clients 100

Needs `wrk` (a package of Debian). Prints one row of a table for each kind of request.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote

import httpx

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
LOOKUP = "SELECT ?p ?o { <person/vn/mai-tien-dung> ?p ?o }"
NAMED = "SELECT ?person ?name { ?person a foaf:Person ; skos:prefLabel ?name } LIMIT 50"
PATHS = {
    "ASK": f"sparql?query={quote('ASK { ?s ?p ?o }')}",
    "lookup of one entity": f"sparql?query={quote(LOOKUP)}",
    "50 people with names": f"sparql?query={quote(NAMED)}",
    "entity page": "id/person/vn/mai-tien-dung",
    "search": "search?q=van+phong",
}
_WRK = re.compile(
    r"\s50%\s+(?P<p50>[\d.]+\S+).*?\s99%\s+(?P<p99>[\d.]+\S+).*?Requests/sec:\s+(?P<rate>\S+)", re.DOTALL
)


def wrk(url: str, clients: int, seconds: int) -> str:
    """Requests a second, 50th and 99th percentile of the latency, errors."""
    command = ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", "10s", "--latency", url]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = _WRK.search(text)
    errors = re.findall(r"(?:Non-2xx or 3xx responses|Socket errors): .*", text)
    return f"{found['rate']} | {found['p50']} | {found['p99']} | {'; '.join(errors) or 0}" if found else text


@contextmanager
def endless(base: str, count: int) -> Iterator[list[int]]:
    """So many clients that ask an endless query again and again; their status codes."""
    stop, codes = threading.Event(), []

    def ask() -> None:
        with httpx.Client(timeout=120) as client:
            while not stop.is_set():
                codes.append(client.post(f"{base}sparql", data={"query": ENDLESS}).status_code)

    threads = [threading.Thread(target=ask, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    time.sleep(1.5)  # by then they are in the slow lane
    yield codes
    stop.set()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--clients", type=int, nargs="*", default=[1, 10, 100])
    asked = parser.parse_args()
    print("| request | clients | requests/s | p50 | p99 | errors |\n|---|---|---|---|---|---|")
    for name, path in PATHS.items():
        for clients in asked.clients:
            print(f"| {name} | {clients} | {wrk(asked.base + path, clients, asked.seconds)} |", flush=True)
    with endless(asked.base, 3) as codes:
        row = wrk(asked.base + PATHS["lookup of one entity"], 10, asked.seconds)
        print(f"| lookup beside 3 endless queries | 10 | {row} |", flush=True)
    print(f"\nendless queries ended with {sorted(set(codes)) or 'nothing yet'}")


if __name__ == "__main__":
    main()
