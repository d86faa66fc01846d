"""Squeezed sentences lead back to the page."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kg.mentions.encode import FIRST, Alphabet, Encoded, encode
from kg.mentions.mention import Mention, outermost

CLASSES = ["Agency", "Event", "Person"]
ALPHABET = Alphabet(CLASSES)


def mention(start: int, stop: int, type_: str = "Person") -> Mention:
    return Mention(start, stop, type_, "test")


@st.composite
def squeezed(draw: st.DrawFn) -> tuple[str, int, int, list[Mention], Encoded]:
    text = draw(st.text(alphabet="abc đ.,", min_size=1, max_size=60))
    start = draw(st.integers(0, len(text) - 1))
    stop = draw(st.integers(start + 1, len(text)))
    pairs = draw(
        st.lists(
            st.tuples(st.integers(start, stop - 1), st.integers(1, 12), st.sampled_from(CLASSES)), max_size=6
        )
    )
    mentions = [mention(a, min(a + n, stop), kind) for a, n, kind in pairs]
    return text, start, stop, mentions, encode(text, start, stop, mentions, ALPHABET)


@given(squeezed())
def test_plain_characters_lead_back_to_themselves(made: tuple[str, int, int, list[Mention], Encoded]):
    text, start, stop, _, line = made
    for position, character in enumerate(line.text):
        if ord(character) < FIRST:
            assert text[line.start(position)] == character
            assert line.stop(position + 1) == line.start(position) + 1
    assert line.start(0) == start
    assert not line.text or line.stop(len(line.text)) == stop


@given(squeezed())
def test_letters_lead_back_to_their_mentions(made: tuple[str, int, int, list[Mention], Encoded]):
    _, _, _, mentions, line = made
    assert [line.mentions[i] for i in sorted(line.mentions)] == outermost(mentions)
    for position, found in line.mentions.items():
        assert line.text[position] == ALPHABET.letter[found.type]
        assert (line.start(position), line.stop(position + 1)) == (found.start, found.stop)
        assert line.inside(position, position + 1) == [found]


@given(squeezed())
def test_an_offset_goes_there_and_back(made: tuple[str, int, int, list[Mention], Encoded]):
    _, start, stop, mentions, line = made
    hidden = {i for m in outermost(mentions) for i in range(m.start, m.stop)}
    for offset in range(start, stop):
        if offset not in hidden:
            assert line.start(line.at(offset)) == offset


@given(squeezed())
def test_outermost_mentions_do_not_overlap(made: tuple[str, int, int, list[Mention], Encoded]):
    kept = outermost(made[3])
    assert all(one.stop <= other.start for one, other in pairwise(kept))
    assert all(any(m.start < k.stop and k.start < m.stop for k in kept) for m in made[3])


def test_of_nested_mentions_the_longer_is_kept():
    inner, outer = mention(3, 5), mention(0, 9, "Agency")
    assert outermost([inner, outer]) == [outer]


def test_a_letter_stands_for_one_class():
    assert len(set(ALPHABET.letter.values())) == len(CLASSES)
    assert ALPHABET.any_of(["Person"]) == ALPHABET.letter["Person"]
    assert ALPHABET.any_of(["Person", "Event"]) == f"[{ALPHABET.letter['Event']}{ALPHABET.letter['Person']}]"
