"""A drawing made by another process is the drawing made here, whatever becomes of that process."""

from __future__ import annotations

import sys

import pytest
from view_sample import quads, store

from kg.view import draw as drawer
from kg.view.draw import draw, drawn
from kg.view.reader import picture
from kg.view.source import read


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even the smallest picture is drawn by another process."""
    monkeypatch.setattr(drawer, "_MANY", 0)
    monkeypatch.setattr(drawer.os, "cpu_count", lambda: 2)


@pytest.mark.usefixtures("apart")
def test_another_process_draws_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = picture(read(store(quads())))
    expected = draw(shown)
    monkeypatch.setattr(drawer, "_drawing", lambda net: pytest.fail("drawn here"))
    with drawn(shown) as drawing:
        assert drawing() == expected
        assert drawing() is drawing()


@pytest.mark.usefixtures("apart")
@pytest.mark.parametrize("program", ["/no/such/program", "false", ""])
def test_without_another_process_it_is_drawn_here(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(sys, "executable", program)
    shown = picture(read(store(quads())))
    with drawn(shown) as drawing:
        assert drawing() == draw(shown)
