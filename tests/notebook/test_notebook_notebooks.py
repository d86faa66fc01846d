"""The notebooks run from top to bottom, and are stored clean."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
# What an output of each notebook must show.
SHOWN = {
    "01-first-look": ("Mai Tiến Dũng", "srcdoc=", "<mark>"),
    "02-who-runs-what": ("Chủ nhiệm", "Bộ Khoa học và Công nghệ"),
    "03-systems-and-figures": ("e-Cabinet", "17 triệu", "data:image/svg+xml"),
    "04-network-analysis": ("Yamada Takio", "<mark>", "graph.gexf"),
    "05-write-a-rule": ("did you mean 'cooperation'?", "pacts.emulation", "org/vn/bo-noi-vu"),
}


def test_all_are_known() -> None:
    assert [path.stem for path in NOTEBOOKS] == list(SHOWN)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_stored_without_outputs(path: Path) -> None:
    book = nbformat.read(path, 4)
    nbformat.validate(book)
    for cell in book.cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None
    assert path.stat().st_size < 20_000
    absolute = re.compile(r"""["']/\w+/""")
    assert not absolute.search(path.read_text("utf-8"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_runs(path: Path) -> None:
    book = nbformat.read(path, 4)
    where = {"metadata": {"path": str(path.parent)}}
    NotebookClient(book, timeout=120, kernel_name="python3", resources=where).execute()
    outputs = [output for cell in book.cells for output in cell.get("outputs", ())]
    told = "\n".join(str(output.get("data") or output.get("text")) for output in outputs)
    for words in SHOWN[path.stem]:
        assert words in told
    assert not [
        output for output in outputs if output.output_type == "error" or output.get("name") == "stderr"
    ]
