"""What a browser test does with a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


class Browser:
    """What a test does with a page: open it, run a script in it, wait, read what it asked for."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, path: Path, hash: str = "", *, wide: int = 1400) -> None:
        self._screen(wide, "light")
        self.driver.get("about:blank")
        self.driver.get_log("performance")
        self.driver.get_log("browser")
        self.driver.get(f"{path.as_uri()}{'#' + hash if hash else ''}")
        self.wait("document.documentElement.dataset.ready === '1'")

    def visit(self, address: str, *, dark: bool = False, wide: int = 1400) -> None:
        """A page of the service, as a reader with an empty profile sees it."""
        self._screen(wide, "dark" if dark else "light")
        origin = "/".join(address.split("/")[:3])
        self.driver.execute_cdp_cmd(
            "Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "local_storage"}
        )
        self.driver.get("about:blank")
        self.driver.get_log("performance")
        self.driver.get_log("browser")
        self.driver.get(address)

    def resize(self, wide: int) -> None:
        """The same page in a window of another width."""
        self._screen(wide, "light")

    def _screen(self, wide: int, scheme: str) -> None:
        size = {"width": wide, "height": 860, "deviceScaleFactor": 1, "mobile": wide < 600}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        media = {"media": "", "features": [{"name": "prefers-color-scheme", "value": scheme}]}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)

    def violations(self, *, without: tuple[str, ...] = ()) -> list[tuple[str, list[str]]]:
        """What axe-core finds on the page by WCAG 2.1 A and AA."""
        from axe_core_python.selenium import Axe

        options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
        rows = Axe().run(self.driver, options=options)["violations"]
        found = [(row["id"], [node["html"][:160] for node in row["nodes"]]) for row in rows]
        return [row for row in found if row[0] not in without]

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

    def control(self, key: str) -> None:
        """Presses a key while Ctrl is held."""
        from selenium.webdriver.common.action_chains import ActionChains
        from selenium.webdriver.common.keys import Keys

        ActionChains(self.driver).key_down(Keys.CONTROL).send_keys(key).key_up(Keys.CONTROL).perform()

    def requests(self) -> list[str]:
        """Addresses the page asked for since it was opened, itself and its own blobs left out."""
        events = [json.loads(row["message"])["message"] for row in self.driver.get_log("performance")]
        urls = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
        return [url for url in urls if not url.startswith(("file:///", "blob:", "data:", "about:"))]

    def complaints(self) -> list[str]:
        return [row["message"] for row in self.driver.get_log("browser")]

    def panel(self) -> str:
        return str(self.js("return document.getElementById('panel').textContent"))


def press(browser: Browser, home: str, text: str) -> None:
    """Clicks the button in `home` that begins with these words."""
    found = (
        f"[...document.querySelectorAll('{home} button')]"
        f".find((b) => (b.textContent.trim() || b.ariaLabel).startsWith({text!r}))"
    )
    browser.wait(f"!!{found}")
    browser.js(f"{found}.click()")
