"""Capital and small Latin letters as character classes.

`[À-Ỹ]` would not do: Unicode mixes the cases of Vietnamese letters, so that it holds "đ" and "ở" too.
"""

from __future__ import annotations

# Basic Latin to Latin Extended-B, and Latin Extended Additional: all that Vietnamese and its names use.
_LATIN = [chr(code) for block in (range(0x250), range(0x1E00, 0x1F00)) for code in block]
UPPER = "".join(letter for letter in _LATIN if letter.isupper())
LOWER = "".join(letter for letter in _LATIN if letter.islower())
