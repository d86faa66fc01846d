"""The graph in a notebook: in a frame without rights, and under the policy of VS Code's own frame."""

from __future__ import annotations

from pathlib import Path

import pytest
from driving import Browser

# What VS Code says of the frame that holds outputs; a frame within it inherits all of it.
VSCODE = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; "
    "img-src https: http: data:; font-src https:; connect-src https:; child-src https: data:"
)


@pytest.mark.parametrize("policy", ["", VSCODE], ids=["jupyter", "vscode"])
def test_the_graph_draws_and_shows_its_sentences(browser: Browser, tmp_path: Path, policy: str) -> None:
    from view_sample import quads, store

    from kg.notebook import Explorer
    from kg.query import Graph

    output = Explorer(Graph(store(quads())))._repr_mimebundle_()["text/html"]
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">' if policy else ""
    path = tmp_path / "notebook.html"
    path.write_text(f'<!doctype html><html data-ready="1"><meta charset="utf-8">{head}{output}', "utf-8")
    browser.open(path)
    browser.driver.switch_to.frame(browser.driver.find_element("css selector", "iframe"))
    try:
        browser.wait("document.documentElement.dataset.ready === '1'")
        browser.js("document.getElementById('query').focus()")
        browser.js(
            "const q = document.getElementById('query'); q.value = 'mai tien';"
            "q.dispatchEvent(new Event('input'));"
            "document.querySelector('#hits li').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))"
        )
        browser.wait("document.querySelector('#panel mark')")
        assert "Mai Tiến Dũng" in browser.panel()
    finally:
        browser.driver.switch_to.default_content()
    assert browser.requests() == []
