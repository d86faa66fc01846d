"""The order of steps follows from what they need."""

from __future__ import annotations

import random

import pytest

from kg.errors import RuleError
from kg.facts import Reader
from kg.mentions.step import Step, order


def step(name: str, needs: str = "", makes: str = "") -> Step:
    return Step(name, tuple(needs.split()), tuple(makes.split()), lambda reading: None)


def names(steps: list[Step]) -> list[str]:
    return [one.id for one in order(steps)]


def test_makers_come_first():
    assert names([step("a", "y", "z"), step("b", "x", "y"), step("c", "", "x")]) == ["c", "b", "a"]


def test_all_makers_of_a_thing_come_before_who_needs_it():
    assert names([step("a", "x"), step("b", "", "x"), step("c", "", "x")]) == ["b", "c", "a"]


def test_ties_go_by_id():
    assert names([step("b"), step("a"), step("c")]) == ["a", "b", "c"]


def test_a_step_may_need_what_it_adds_to():
    assert names([step("a", "x", "x"), step("b", "", "x")]) == ["b", "a"]


def test_a_need_that_nothing_makes_is_told():
    with pytest.raises(
        RuleError, match=r"a needs Persn, which nothing makes\. name a class that a step makes"
    ):
        order([step("a", "Persn")])


def test_a_circle_is_told_with_its_members():
    with pytest.raises(RuleError, match=r"need each other in a circle: .*b.*\. break it"):
        order([step("a", "y", "x"), step("b", "x", "y")])


def test_the_extractors_run_in_one_order_whatever_the_order_they_were_found_in(reader: Reader):
    steps = list(reader.steps)
    expected = [one.id for one in steps]
    for seed in range(5):
        random.Random(seed).shuffle(steps)
        assert names(steps) == expected


def test_every_step_of_the_extractors_comes_after_its_makers(reader: Reader):
    place = {one.id: index for index, one in enumerate(reader.steps)}
    for one in reader.steps:
        for need in one.needs:
            for maker in reader.steps:
                if need in maker.makes and maker.id != one.id:
                    assert place[maker.id] < place[one.id]
