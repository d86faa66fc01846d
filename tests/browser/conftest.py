"""A headless Chromium and the pages it opens; without Chromium its tests are skipped."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from driving import Browser

# the graphs that tests/view reads and tests/serve asks are the graphs that the browser opens
for name in ("view", "serve"):
    sys.path.append(str(Path(__file__).parents[1] / name))

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage --window-size=1400,900 "
    "--force-device-scale-factor=1"
)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if not CHROMIUM or not DRIVER:
        pytest.skip("no chromium and chromedriver here: apt-get install chromium chromium-driver")
    webdriver = pytest.importorskip("selenium.webdriver")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    home = tmp_path_factory.mktemp("chromium")
    for flag in (*FLAGS.split(), f"--user-data-dir={home}"):
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(home)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    driver.set_script_timeout(30)
    yield driver
    driver.quit()


@pytest.fixture
def browser(chromium: Any) -> Browser:
    return Browser(chromium)


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Writes the page of some triples once and gives its path."""
    from view_sample import dated, hostile, large, quads, single, store

    from kg.view.write import page

    graphs = {"hostile": hostile, "large": large, "dated": dated, "single": single}

    made: dict[str, Path] = {}
    home = tmp_path_factory.mktemp("pages")

    def make(name: str) -> Path:
        if name not in made:
            rows = graphs.get(name, quads)()
            made[name] = home / f"{name}.html"
            made[name].write_text(page(store(rows), sparql=name == "sparql"), encoding="utf-8")
        return made[name]

    return make


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of `kg serve` as a process of its own."""
    from serve_sample import write

    folder = write(tmp_path_factory.mktemp("served"))
    command = [sys.executable, "-c", "from kg.cli import app; app()", "serve", str(folder), "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout
    address = process.stdout.readline().split()[-1]
    for _ in range(200):
        try:
            httpx.get(f"{address}health")
            break
        except httpx.TransportError:
            time.sleep(0.05)
    yield address
    process.terminate()
    process.wait(timeout=20)
