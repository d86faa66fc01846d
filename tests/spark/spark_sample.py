"""Articles in files of several kinds: the seeds again and again with other names and days, and rival ids."""

from __future__ import annotations

import json
from pathlib import Path

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
NAMES = ("Hằng", "Dũng", "Chi", "Phúc", "Lan", "Sơn", "Thảo")


def texts(count: int) -> list[str]:
    """So many articles; no two alike."""
    seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    return [
        f"{seeds[n % 5]}\n\nNgày {n % 28 + 1}/{n % 12 + 1}/2021, Bộ trưởng Bộ Y tế Nguyễn Văn {NAMES[n % 7]} "
        f"chủ trì Hội nghị lần thứ {n} tại Hà Nội.\n"
        for n in range(count)
    ]


def rows(count: int) -> list[dict[str, str]]:
    """Rows of a table: some without an id, some that claim the id of another."""
    found = [{"id": f"bài-{n}", "text": text, "date": "2021-03-04"} for n, text in enumerate(texts(count))]
    found[3] |= {"id": "bài-2"}  # another text under a known id
    found[5] = {**found[4], "date": "2021-03-05"}  # the same article twice
    found[6] |= {"id": ""}
    return found


def write(folder: Path, count: int) -> list[str]:
    """Two files of rows, one broken line, and a folder of texts of which one bears a row's id."""
    folder.mkdir(parents=True)
    listed, half = rows(count), count // 2
    for name, part in (("một", listed[:half]), ("hai", listed[half:])):
        lines = [json.dumps(row, ensure_ascii=False) for row in part]
        (folder / f"{name}.jsonl").write_text("\n".join([*lines, "{hỏng"]), encoding="utf-8")
    (folder / "tệp").mkdir()
    for name in ("bài-1", "khác"):
        (folder / "tệp" / f"{name}.txt").write_text(f"{name}. " + listed[0]["text"], encoding="utf-8")
    return [str(folder / "một.jsonl"), str(folder / "hai.jsonl"), str(folder / "tệp")]
