"""A corpus of text files: Debian's own documentation where there is enough, else words made up."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Iterator
from pathlib import Path

_DEBIAN = (Path("/usr/share/doc"), Path("/usr/share/man"))
_MOST_BYTES = 400_000  # of one file
_SYLLABLES = "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro"


def write_corpus(folder: Path, files: int, bytes_in_all: int) -> int:
    """The bytes written into `folder`, in so many files; the same ones each time."""
    texts = list(_debian_texts(files))
    if len(texts) < files:
        texts = [_made_up(number, bytes_in_all // files) for number in range(files)]
    room = bytes_in_all / sum(map(len, texts))
    written = 0
    for number, text in enumerate(texts):
        # what is too much for the whole is left out at the end of each
        part = text if room >= 1 else text[: max(200, int(len(text) * room))]
        path = folder / f"{number // 200:03}" / f"{number:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(part)
        written += len(part)
    return written


def _debian_texts(count: int) -> Iterator[bytes]:
    """In an order by chance, but the same each time."""
    paths = [path for root in _DEBIAN for path in sorted(root.rglob("*")) if _is_text(path)]
    random.Random(11).shuffle(paths)
    for path in paths:
        try:
            data = path.read_bytes()
            data = gzip.decompress(data) if path.suffix == ".gz" else data
        except (OSError, EOFError, zlib.error):
            continue
        if len(data) > 200 and b"\0" not in data:
            yield data[:_MOST_BYTES]
            count -= 1
        if not count:
            return


def _is_text(path: Path) -> bool:
    return path.suffix not in {".pdf", ".png", ".svg", ".html"} and (
        path.is_file() and not path.is_symlink()
    )


def _made_up(number: int, size: int) -> bytes:
    """Words as frequent as in a language: few of them often, most of them seldom."""
    chance = random.Random(number)
    syllables = _SYLLABLES.split()
    words: list[str] = []
    length = 0
    while length < size:
        rank = int(chance.paretovariate(1.0))
        word = "".join(random.Random(rank).choices(syllables, k=2 + rank % 3))
        words.append(word + ("\n\n" if chance.random() < 0.01 else " "))
        length += len(words[-1])
    return "".join(words).encode()[:size]
