"""Measures graph.html against pyvis's own page of the same graph: benchmarks/page/run.py [-o TABLE.md].

Needs chromium, chromedriver and selenium. The graph is `synth.py`'s, with evidence;
pyvis's pages carry none.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import synth
from pyvis.network import Network

from kg.view.draw import draw
from kg.view.reader import picture
from kg.view.source import read
from kg.view.write import page

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --window-size=1400,900"
)
# pyvis with physics needs minutes at 2,000 nodes; its list scans grow with the square of the nodes
DEFAULT_MOST, TUNED_MOST = 500, 10_000
Row = dict[str, object]


def driver() -> Any:
    """A fresh headless Chromium."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "chromium"
    for flag in (*FLAGS.split(), f"--user-data-dir={tempfile.mkdtemp()}"):
        options.add_argument(flag)
    made = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    made.set_page_load_timeout(400)
    return made


def until(browser: Any, script: str, seconds: float = 300) -> Any:
    """Waits for a script to give something true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := browser.execute_script(f"return {script}"):
            return value
        time.sleep(0.02)
    raise TimeoutError(script)


def drag(browser: Any, home: str, seconds: float = 3.0) -> float:
    """Frames a second while the mouse drags the background to and fro."""
    box = browser.execute_script(
        f"const r = {home}.getBoundingClientRect(); return [r.left, r.top, r.width, r.height]"
    )
    x, y = box[0] + box[2] * 0.5, box[1] + box[3] - 20
    send = lambda kind, dx: browser.execute_cdp_cmd(  # noqa: E731
        "Input.dispatchMouseEvent",
        {"type": kind, "x": x + dx, "y": y, "button": "left", "buttons": 1, "clickCount": 1},
    )
    send("mousePressed", 0)
    browser.execute_script(
        "window.f = 0; window.t0 = performance.now(); window.go = true;"
        "const tick = () => { window.f++; if (window.go) requestAnimationFrame(tick); };"
        "requestAnimationFrame(tick)"
    )
    end, step = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        step += 1
        send("mouseMoved", 160 - abs(step * 8 % 640 - 320))
    fps = browser.execute_script(
        "window.go = false; return window.f / (performance.now() - window.t0) * 1000"
    )
    send("mouseReleased", 0)
    return float(fps)


SEARCH = """
const input = document.getElementById("query"); input.focus(); const times = [];
for (const text of ["h", "ha", "ha n", "ha noi", "so y te", "nguyen van d", "nguyen"]) {
  input.value = text; const t0 = performance.now();
  input.dispatchEvent(new Event("input")); document.getElementById("hits").offsetHeight; // laid out
  times.push(performance.now() - t0);
}
return times"""

EVIDENCE = """
const done = arguments[0]; const t0 = performance.now();
const look = new MutationObserver(() => {
  if (document.querySelector("#panel blockquote")) { look.disconnect(); done(performance.now() - t0); }
});
look.observe(document.getElementById("panel"), { childList: true, subtree: true });
document.querySelector("#hits li").dispatchEvent(new MouseEvent("mousedown", { bubbles: true }))"""


def ours(size: int, home: Path, runs: int) -> Row:
    """Our page at one size."""
    store = synth.store(size)
    began = time.monotonic()
    path = home / f"kg-{size}.html"
    path.write_text(page(store), encoding="utf-8")
    build = time.monotonic() - began
    ready, search, evidence, fps = [], [], [], []
    for _ in range(runs):
        browser = driver()
        browser.get(path.as_uri())
        until(browser, "document.documentElement.dataset.ready")
        ready.append(browser.execute_script("return performance.getEntriesByName('kg-ready')[0].startTime"))
        time.sleep(1)
        fps.append(drag(browser, "document.getElementById('net')"))
        search += browser.execute_script(SEARCH)
        evidence.append(browser.execute_async_script(EVIDENCE))
        browser.quit()
    return {
        "page": "kg", "nodes": size, "build s": f"{build:.1f}", "kB": path.stat().st_size // 1000,
        "ready ms": round(statistics.median(ready)), "drag fps": round(statistics.median(fps)),
        "search ms (median / max)": f"{statistics.median(search):.1f} / {max(search):.1f}",
        "click to sentence ms": round(statistics.median(evidence)),
    }  # fmt: skip


def theirs(size: int, home: Path, physics: bool) -> Row:
    """pyvis's own page: as it comes, or with our places and physics off."""
    shown = picture(read(synth.store(size)))
    places = draw(shown)
    began = time.monotonic()
    net = Network(directed=True, cdn_resources="in_line")
    for number, node in enumerate(shown.nodes):
        place = {} if physics else {"x": places.x[number], "y": places.y[number]}
        net.add_node(number, label=node.name.vi, **place)
    for link in shown.links:
        net.add_edge(link.start, link.stop)
    if not physics:
        net.toggle_physics(False)
    html = net.generate_html()
    build = time.monotonic() - began
    # its two requests to a CDN would only wait for a network; the first picture is when it has drawn once
    lines = [line for line in html.split("\n") if "//cdn." not in line]
    html = "\n".join(lines).replace(
        "return network;",
        "network.on('afterDrawing', () => { window.drawn ??= performance.now(); }); return network;",
    )
    path = home / f"pyvis-{size}-{physics}.html"
    path.write_text(html, encoding="utf-8")
    browser = driver()
    browser.get(path.as_uri())
    ready = until(browser, "window.drawn", 400)
    fps = drag(browser, "document.getElementById('mynetwork')")
    browser.quit()
    return {
        "page": "pyvis default" if physics else "pyvis, physics off",
        "nodes": size, "build s": f"{build:.1f}",
        "kB": path.stat().st_size // 1000, "ready ms": round(ready), "drag fps": round(fps),
        "search ms (median / max)": "none", "click to sentence ms": "none",
    }  # fmt: skip


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    names = list(rows[0])
    lines = [names, ["---"] * len(names), *([str(row[name]) for name in names] for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def main() -> None:
    """Runs all and prints or writes the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", metavar="FILE", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=[500, 5_000, 10_000, 50_000])
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as home:
        jobs: list[Callable[[], Row]] = []
        jobs += [partial(ours, size, Path(home), asked.runs) for size in asked.sizes]
        jobs += [partial(theirs, size, Path(home), False) for size in asked.sizes if size <= TUNED_MOST]
        jobs += [partial(theirs, size, Path(home), True) for size in asked.sizes if size <= DEFAULT_MOST]
        for job in jobs:
            rows.append(job())
            print(rows[-1], f"load {os.getloadavg()[0]:.1f}", flush=True)
            if asked.o:
                save(asked.o, rows)


def save(path: Path, rows: list[Row]) -> None:
    """Puts the table under the mark of a Markdown file and leaves what stands before it."""
    mark = "<!-- table -->"
    before = path.read_text("utf-8").split(mark)[0] if path.exists() else "# graph.html measured\n\n"
    path.write_text(f"{before}{mark}\n\n{table(rows)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
