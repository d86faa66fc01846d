"""The still picture of a graph: what a reader sees where no script may run."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from kg.values.count import counted
from kg.view.picture import STATUSES

if TYPE_CHECKING:
    from kg.view.draw import Drawing
    from kg.view.picture import Picture

# Pixels: the width of a notebook's column, its margin, the heights of letters and of a line of the legend.
_WIDTH, _MARGIN, _LETTER, _LINE = 900, 60, 13, 26
# Letters of a label; the rest of a long title is in the table and in the page.
_LABEL = 34
# Mean width of a letter of the usual sans-serif fonts, in its height.
_ASPECT = 0.55
_PLANNED = STATUSES.index("planned")

Box = tuple[float, float, float, float]


def image(shown: Picture, drawing: Drawing) -> str:
    """The picture as an `<img>` that holds its own data."""
    data = b64encode(svg(shown, drawing).encode()).decode("ascii")
    alt = f"{counted(len(shown.nodes), 'thing')} and {counted(len(shown.links), 'link')} between them"
    return f'<img alt="{alt}" style="max-width:100%" src="data:image/svg+xml;base64,{data}">'


def svg(shown: Picture, drawing: Drawing) -> str:
    """SVG 1.1: lines, dots in the colours of the page, the names of those with most links, a legend."""
    if not shown.nodes:
        return '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
    low_x, low_y = min(drawing.x), min(drawing.y)
    wide, high = max(drawing.x) - low_x or 1, max(drawing.y) - low_y or 1
    scale = (_WIDTH - 2 * _MARGIN) / max(wide, high)
    height = round(high * scale) + 2 * _MARGIN
    places = [
        (
            _MARGIN + (x - low_x) * scale + (max(wide, high) - wide) * scale / 2,
            _MARGIN + (y - low_y) * scale,
        )
        for x, y in zip(drawing.x, drawing.y, strict=True)
    ]
    radii = [max(3.0, min(radius * scale, radius * 0.45)) for radius in drawing.radius]
    parts = [*_lines(shown, places), *_dots(shown, places, radii), *_names(shown, drawing, places, radii)]
    body = "\n".join([*parts, *_legend(shown, height)])
    whole = height + _LINE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{whole}" '
        f'viewBox="0 0 {_WIDTH} {whole}" font-family="system-ui, sans-serif" font-size="{_LETTER}">\n'
        f'<rect width="{_WIDTH}" height="{whole}" fill="#fffdf9"/>\n{body}\n</svg>\n'
    )


def _lines(shown: Picture, places: list[tuple[float, float]]) -> Iterator[str]:
    for link in shown.links:
        (x1, y1), (x2, y2) = places[link.start], places[link.stop]
        dash = ' stroke-dasharray="5 4"' if link.status >= _PLANNED else ""
        yield (
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="#6b6257" stroke-opacity=".4"{dash}/>'
        )


def _dots(shown: Picture, places: list[tuple[float, float]], radii: list[float]) -> Iterator[str]:
    for node, (x, y), radius in zip(shown.nodes, places, radii, strict=True):
        colour = shown.kinds[node.kind].light
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colour}" stroke="#fffdf9"/>'


def _names(
    shown: Picture, drawing: Drawing, places: list[tuple[float, float]], radii: list[float]
) -> Iterator[str]:
    """Names by rank, each below its dot or above it, where no other name stands yet."""
    taken: list[Box] = []
    for number in sorted(range(len(places)), key=lambda node: drawing.rank[node]):
        full = shown.nodes[number].name.vi
        name = full if len(full) <= _LABEL else full[: _LABEL - 1].rstrip() + "…"
        x, y = places[number]
        half = len(name) * _LETTER * _ASPECT / 2
        x = min(max(x, half + 4), _WIDTH - half - 4)
        for base in (y + radii[number] + _LETTER, y - radii[number] - 4):
            box = (x - half, base - _LETTER, x + half, base + 3)
            if not any(_meet(box, other) for other in taken):
                taken.append(box)
                yield _name(name, x, base)
                break


def _name(name: str, x: float, base: float) -> str:
    return (
        f'<text x="{x:.1f}" y="{base:.1f}" text-anchor="middle" fill="#211d18" stroke="#fffdf9" '
        f'stroke-width="3" paint-order="stroke">{escape(name)}</text>'
    )


def _meet(one: Box, two: Box) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _legend(shown: Picture, top: int) -> Iterator[str]:
    x = float(_MARGIN)
    for number in sorted({node.kind for node in shown.nodes}):
        kind = shown.kinds[number]
        yield f'<circle cx="{x:.1f}" cy="{top + 8}" r="5" fill="{kind.light}"/>'
        yield f'<text x="{x + 10:.1f}" y="{top + 12.5}" fill="#211d18">{escape(kind.vi)}</text>'
        x += 34 + len(kind.vi) * _LETTER * _ASPECT
