"""Bars for figures, as a still picture that every notebook shows."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from kg.view.names import clean

if TYPE_CHECKING:
    import pandas as pd

# Pixels: the whole, the column of names, the height of a bar and its gap, of a letter; room for a number.
_WIDTH, _NAMES, _ROW, _LETTER, _NUMBER = 900, 360, 26, 13, 110
_LABEL = 48  # letters that fit the column of names
_FAR = 1000  # from here on between the smallest and largest figure the bars grow with the logarithm


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of (name, figure as it is to be read, size) rows."""

    title: str
    rows: tuple[tuple[str, str, float], ...]

    def __repr__(self) -> str:
        return f"<chart of {len(self.rows)} figures>"

    def svg(self) -> str:
        """The chart as SVG 1.1."""
        height = (len(self.rows) + 1) * _ROW + 8
        sizes = _sizes([size for _, _, size in self.rows])
        rows = zip(self.rows, sizes, strict=True)
        bars = "\n".join(
            _bar(number, name, figure, size) for number, ((name, figure, _), size) in enumerate(rows)
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
            f'viewBox="0 0 {_WIDTH} {height}" font-family="system-ui, sans-serif" font-size="{_LETTER}">\n'
            f'<rect width="{_WIDTH}" height="{height}" fill="#fffdf9"/>\n'
            f'<text x="8" y="19" font-weight="bold" fill="#211d18">{escape(clean(self.title))}</text>\n'
            f"{bars}\n</svg>\n"
        )

    def _repr_html_(self) -> str:
        data = b64encode(self.svg().encode()).decode("ascii")
        told = "; ".join(f"{name}: {figure}" for name, figure, _ in self.rows)
        alt = escape(clean(f"{self.title}. {told}"), {'"': "&quot;"})
        return f'<img alt="{alt}" style="max-width:100%" src="data:image/svg+xml;base64,{data}">'


def bars(frame: pd.DataFrame, name: str, size: str, *, text: str = "", title: str = "") -> Bars:
    """A bar for each row of a DataFrame: the column `name` beside it, `text` (or the size) after it.

    Where sizes lie further apart than 1 to 1,000 the bars grow with the logarithm, and the title says so.
    """
    names, sizes = (list(frame[column]) for column in (name, size))
    texts: Iterable[object] = frame[text] if text else (f"{value:,}" for value in sizes)
    rows = [
        (_short(str(one)), str(shown), float(value))
        for one, shown, value in zip(names, texts, sizes, strict=True)
    ]
    far = _far([value for _, _, value in rows])
    return Bars(title + (" (thang logarit)" if far else ""), tuple(rows))


def _short(name: str) -> str:
    return name if len(name) <= _LABEL else name[: _LABEL - 1].rstrip() + "…"


def _far(sizes: Sequence[float]) -> bool:
    return bool(sizes) and min(sizes) > 0 and max(sizes) / min(sizes) >= _FAR


def _sizes(values: Sequence[float]) -> list[float]:
    """Sizes between 0 and 1; the smallest of a logarithmic chart is still seen."""
    scaled = [log10(value) + 1 for value in values] if _far(values) else [max(value, 0.0) for value in values]
    if _far(values):
        low = min(scaled)
        scaled = [value - low + 0.3 for value in scaled]
    top = max(scaled, default=1.0) or 1.0
    return [value / top for value in scaled]


def _bar(number: int, name: str, figure: str, size: float) -> str:
    y = (number + 1) * _ROW + 4
    width = max(size * (_WIDTH - _NAMES - _NUMBER), 1)
    return (
        f'<text x="{_NAMES - 8}" y="{y + 16}" text-anchor="end" fill="#211d18">{escape(clean(name))}</text>'
        f'<rect x="{_NAMES}" y="{y + 2}" width="{width:.1f}" height="{_ROW - 6}" rx="3" fill="#0b7068"/>'
        f'<text x="{_NAMES + width + 6:.1f}" y="{y + 16}" fill="#211d18">{escape(clean(figure))}</text>'
    )
