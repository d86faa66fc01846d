"""The old Vietnamese codes: bytes written down by hand, and every code there and back."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from corpus_samples import ENCODERS, to_tcvn3
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.corpus import legacy
from kg.corpus.decode import decode, repair
from kg.errors import InputError

ANTHEM = "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc"
BY_HAND = {  # from the charts of the codes, not from the tables of the program
    "TCVN3 (ABC)": b"C\xe9ng h\xdfa x\xb7 h\xe9i ch\xf1 ngh\xdca Vi\xd6t Nam, "
    b"\xa7\xe9c l\xcbp - T\xf9 do - H\xb9nh ph\xf3c",
    "VNI": b"Co\xe4ng ho\xf8a xa\xf5 ho\xe4i chu\xfb ngh\xf3a Vie\xe4t Nam, "
    b"\xd1o\xe4c la\xe4p - T\xf6\xef do - Ha\xefnh phu\xf9c",
    "VISCII": b"C\xb5ng h\xf2a x\xe3 h\xb5i ch\xfc ngh\xeea Vi\xaet Nam, "
    b"\xd0\xb5c l\xa7p - T\xf1 do - H\xd5nh ph\xfac",
    "windows-1258": b"C\xf4\xf2ng ho\xcca xa\xde h\xf4\xf2i chu\xd2 nghi\xdea Vi\xea\xf2t Nam, "
    b"\xd0\xf4\xf2c l\xe2\xf2p - T\xfd\xf2 do - Ha\xf2nh phu\xecc",
}
WORDS = " ".join(
    unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
).split()


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("name", BY_HAND)
def test_bytes_written_by_hand(name: str) -> None:
    text, notes = decode(BY_HAND[name])
    assert nfc(text) == ANTHEM
    assert notes == (f"read as {name} and converted to Unicode",)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """At least 60 characters of consecutive words of a real article, that every code can write."""
    start = draw(st.integers(0, len(WORDS) - 40))
    count = draw(st.integers(20, 40))
    text = " ".join(WORDS[start : start + count])
    return text.translate(
        str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "…": ".", "•": "-", "Ð": "Đ"})
    )


@pytest.mark.parametrize("name", ENCODERS)
@settings(deadline=None)
@given(text=sentences())
def test_real_sentences_survive(name: str, text: str) -> None:
    found, notes = decode(ENCODERS[name](text))
    if name.startswith("TCVN3"):  # toned capitals are small letters in its bytes: only the case may differ
        assert nfc(found).lower() == text.lower()
    else:
        assert nfc(found) == text
    if not name.startswith("TCVN"):  # without toned capitals the two TCVN codes are one
        assert notes == (f"read as {name} and converted to Unicode",)


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("ñY BAN NH¢N D¢N", "ỦY BAN NHÂN DÂN"),
        ("CHÝNH PHñ ®iÖn tö", "CHÍNH PHỦ điện tử"),
        ("Hµ Néi", "Hà Nội"),
        ("§µ N½ng", "Đà Nẵng"),
    ],
)
def test_capitals_of_the_tcvn3_capital_font(printed: str, meant: str) -> None:
    assert legacy.tcvn3(printed) == meant


@pytest.mark.parametrize("name", ["TCVN3 (ABC)", "VNI"])
def test_a_font_code_inside_a_unicode_file_is_repaired(name: str) -> None:
    text, notes = repair(legacy.windows(ENCODERS[name](ANTHEM)))
    assert text == ANTHEM
    assert name in notes[0]


def test_utf8_encoded_twice_is_repaired() -> None:
    text, notes = decode(legacy.windows(ANTHEM.encode()).encode())
    assert (text, notes) == (ANTHEM, ("read as UTF-8 encoded twice and converted to Unicode",))


@pytest.mark.parametrize(
    "text",
    [
        "Hà Lan và Lào hôm qua có ý khác, nhà ông Hòa là nhà cũ ở Hà Tiên, bà Hoa và cô Là ở nhà.",
        "Le musée a été fermé après la fête; l'élève préféré était là-bas, où ça gênait Hélène.",
        "Die Übergröße der Äpfel überraschte die Bäuerin; später wären Körbe nötig für Möhren.",
        "The minister spoke to reporters – “very good progress” – in Hà Nội and in Huế.",
    ],
)
def test_right_unicode_is_left_alone(text: str) -> None:
    assert decode(text.encode()) == (text, ())


def test_every_byte_of_tcvn3_has_one_letter() -> None:
    assert len(set(legacy.TCVN3.values())) == len(legacy.TCVN3) == 95
    assert to_tcvn3("đường") == b"\xae\xad\xeang"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_form_of_unicode(encoding: str) -> None:
    assert decode(ANTHEM.encode(encoding))[0] == ANTHEM


def test_punctuation_alone_is_windows_1252() -> None:
    text, notes = decode("The “plan” – it works…".encode("cp1252"))
    assert text == "The “plan” – it works…"
    assert notes == ("read as windows-1252 and converted to Unicode",)


def test_the_declared_encoding_is_the_last_resort() -> None:
    french = "Le musée a été fermé après la fête".encode("latin-1")
    assert decode(french, "iso-8859-1")[0] == "Le musée a été fermé après la fête"
    with pytest.raises(InputError, match="no encoding that kg knows"):
        decode(french)
    with pytest.raises(InputError, match="not known"):
        decode(french, "x-none-such")


def test_a_few_broken_bytes_do_not_cost_the_file() -> None:
    data = (ANTHEM * 20).encode()
    assert decode(data[:-1] + b"\xc3")[0].count("\ufffd") == 1


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_an_input_error(data: bytes) -> None:
    try:
        said = decode(data)[0]
    except InputError as error:
        said = error.what and error.todo
    assert isinstance(said, str)
    assert said or not data.strip(b"\xef\xbb\xbf\xff\xfe\x00")
