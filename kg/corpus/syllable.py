"""How Vietnamese a text looks: the share of its accented words that are well-formed syllables."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TONES = "\u0300\u0301\u0303\u0309\u0323"
STOPPED = "\u0301\u0323"  # a syllable that ends in c, ch, p or t carries sắc or nặng, nothing else

_ONSETS = "ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnprstvx]"
_RIMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu "
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
    "o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay "
    "oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
    "u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uên uênh uêt "
    "uơ uy uya uych uyn uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
    "y ych yn ynh yt yêm yên yêng yêt yêu"
)
_SHAPE = re.compile(f"(?:{_ONSETS})?(?:{'|'.join(sorted(_RIMES.split(), key=len, reverse=True))})")

# Words that every page of news has; they settle a choice between two readings that are both well-formed.
_FREQUENT = (
    "của và các là có được đã một những này với để không người cũng đến từ tại về vào đó khi như còn "
    "nhà nước chính phủ bộ tỉnh thành phố điện tử số hệ thống việc công dịch vụ quốc hội thủ tướng "
    "trưởng ngày năm tháng phát triển kinh tế xã thông tin văn bản quản lý thực hiện"
)
_COMMON = frozenset(_FREQUENT.split())

# A run of letters; a symbol inside it (the § and ® of a text read in the wrong code) spoils the run.
_RUN = re.compile(r"(?:[A-Za-z]|[^\x00-\x7f\s“”‘’…–—•])+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")


@lru_cache(maxsize=8192)
def syllable(word: str) -> bool:
    """True for a syllable that Vietnamese spelling allows, in any case, with its tone where one must stand.

    >>> syllable("Nghị"), syllable("được"), syllable("viêt"), syllable("cafộ")
    (True, True, False, False)
    """
    letters = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in letters if mark in TONES]
    base = unicodedata.normalize("NFC", "".join(mark for mark in letters if mark not in TONES))
    if len(tones) > 1 or not _SHAPE.fullmatch(base):
        return False
    return not base.endswith(("c", "ch", "p", "t")) or (len(tones) == 1 and tones[0] in STOPPED)


def accented(text: str) -> list[str]:
    """The words of `text` that hold a letter beyond ASCII, in order."""
    return [word for word in _RUN.findall(text) if not word.isascii()]


def score(text: str) -> float:
    """0 to 1: well-formed share of the accented words, and up to 0.25 more for very common ones.

    A text without accented words scores 0. Control characters count as broken words.
    """
    words = accented(text)
    if not words:
        return 0.0
    total = len(words) + len(_CONTROL.findall(text))
    right = sum(syllable(word) for word in words)
    common = sum(word.lower() in _COMMON for word in words)
    return (right + common / 4) / total
