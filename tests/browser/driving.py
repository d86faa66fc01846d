"""What a browser test does with a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


class Browser:
    """What a test does with a page: open it, run a script in it, wait, read what it asked for."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, path: Path, hash: str = "") -> None:
        self.driver.get("about:blank")
        self.driver.get_log("performance")
        self.driver.get_log("browser")
        self.driver.get(f"{path.as_uri()}{'#' + hash if hash else ''}")
        self.wait("document.documentElement.dataset.ready === '1'")

    def js(self, script: str, *args: object) -> Any:
        return self.driver.execute_script(script, *args)

    def wait(self, condition: str, seconds: float = 15) -> Any:
        from selenium.webdriver.support.ui import WebDriverWait

        return WebDriverWait(self.driver, seconds, poll_frequency=0.05).until(
            lambda driver: driver.execute_script(f"return {condition}"), condition
        )

    def keys(self, *keys: str) -> None:
        from selenium.webdriver.common.action_chains import ActionChains

        ActionChains(self.driver).send_keys(*keys).perform()

    def requests(self) -> list[str]:
        """Addresses the page asked for since it was opened, itself and its own blobs left out."""
        events = [json.loads(row["message"])["message"] for row in self.driver.get_log("performance")]
        urls = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
        return [url for url in urls if not url.startswith(("file:///", "blob:", "data:", "about:"))]

    def complaints(self) -> list[str]:
        return [row["message"] for row in self.driver.get_log("browser")]

    def panel(self) -> str:
        return str(self.js("return document.getElementById('panel').textContent"))
