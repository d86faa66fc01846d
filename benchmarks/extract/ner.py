"""Runs in the environment of underthesea: texts as JSON on stdin; documents, bytes, seconds on stdout."""

from __future__ import annotations

import json
import sys
import time

from underthesea import ner, sent_tokenize


def main(budget: float) -> None:
    """Read articles until the CPU seconds are spent."""
    texts = json.load(sys.stdin)
    ner(sent_tokenize(texts[0])[0])  # loads its models
    start, documents, size = time.process_time(), 0, 0
    for text in texts:
        for sentence in sent_tokenize(text):
            ner(sentence)
        documents, size = documents + 1, size + len(text.encode())
        if time.process_time() - start > budget:
            break
    seconds = time.process_time() - start
    print(json.dumps({"documents": documents, "bytes": size, "seconds": seconds}))


if __name__ == "__main__":
    main(float(sys.argv[1]))
