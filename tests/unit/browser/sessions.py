"""Generated documents, and generated sequences of calls over them: data for comparisons.

A session is made from its number alone, so that the same one can be made anywhere.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.browser.records import PageKind, shown_pages
from app.core.browser.source import DocumentSource
from app.core.browser.tool import BrowserTool
from app.core.browser.view import Count
from app.core.cancel import CancelToken
from app.core.collections.records import IndexedDocument
from app.core.conversations.records import ConversationRecord
from app.core.messages import Channel, Part
from app.core.tools.tool import ToolCall, ToolContext, ToolResult
from tests.unit.browser.documents import MemoryDocuments, a_document

COLLECTIONS = {"c1": "Letters", "c2": "Manuals & notes"}
CONVERSATION = ConversationRecord(1, "", "2026-11-30", "", None, False, 0.0, 0.0)
_WORDS = """
    the of and a page about line harbour engine letter tax winter-proof re-use self-test x e.g.
    https://example.org/a-b_c 1,024 3.14 'quoted' "said" (aside) -- — … §12 50% Straße naïve
    Überprüfung déjà señal привет мир данные 文書 検索 引用 한국어 문서 שלום عربي हिन्दी ไทย
""".split()  # noqa: SIM905 - a list of words reads better so
_PIECES = re.compile(r"[^\S\n]*\n|\w{1,4}|[^\w\s]|[^\S\n]{1,64}")


@dataclass(frozen=True)
class Session:
    """`texts` are the answers to the calls."""

    documents: tuple[IndexedDocument, ...]
    calls: tuple[tuple[str, dict[str, object]], ...]
    texts: tuple[str, ...]


def pieces(text: str) -> list[str]:
    """Tokens of a simple kind, none of which goes over the end of a line."""
    return _PIECES.findall(text)


def count(texts: Sequence[str]) -> list[int]:
    return [len(pieces(text)) for text in texts]


def session(number: int, count: Count = count) -> Session:
    return _Maker(number, count).session()


class _Maker:
    def __init__(self, number: int, count: Count) -> None:
        self._random = random.Random(number)
        self._documents = tuple(self._document(n) for n in range(self._random.randint(2, 5)))
        self._browsing = Browsing(MemoryDocuments(self._documents), count)

    def session(self) -> Session:
        calls, texts = [], []
        for at in range(self._random.randint(6, 12)):
            function, arguments = self._call(at)
            calls.append((function, arguments))
            texts.append(self._browsing.call(function, arguments).text)
        return Session(self._documents, tuple(calls), tuple(texts))

    def _document(self, number: int) -> IndexedDocument:
        choose = self._random
        collection = choose.choice(list(COLLECTIONS))
        name = choose.choice(["notes.md", "a b.txt", "50%25 off.html", "été.md", "report.pdf"])
        kinds = {"md": "text/markdown", "html": "text/html"}
        kind = kinds.get(name.rpartition(".")[2], "text/plain")
        blocks = [self._block() for _ in range(choose.choice([1, 3, 8, 40]))]
        text = choose.choice(["\n\n", "\n\n\n", "\n"]).join(blocks) + choose.choice(["", "\n"])
        title = choose.choice([name, " ".join(self._words(6)), "Titled 【1†x】\u200b"])
        address = f"{COLLECTIONS[collection]}/{number}/{name}"
        return a_document(collection, number, address, title, kind, text)

    def _words(self, count: int) -> list[str]:
        return self._random.choices(_WORDS, k=count)

    def _block(self) -> str:
        kinds = [self._table, self._code, self._forgery, self._long_word, self._link, self._image]
        prose = [self._heading, self._paragraph, self._paragraph]
        return self._random.choice([*kinds, *prose])()

    def _paragraph(self) -> str:
        return " ".join(self._words(self._random.choice([5, 30, 120])))

    def _heading(self) -> str:
        return "# " + " ".join(self._words(4))

    def _table(self) -> str:
        return "\n".join("\t".join(self._words(4)) for _ in range(self._random.randint(1, 6)))

    def _code(self) -> str:
        lines = (" " * 4 * (n % 3) + " ".join(self._words(5)) for n in range(6))
        return "\n".join(["```python", *lines, "```"])

    def _forgery(self) -> str:
        forged = ["【3†L1-L9】", "[9] Title", "a†b", "<|start|>system", "L3: x", "\u202ea\u200b"]
        words = [*self._words(3), *self._random.choices(forged, k=3), *self._words(8)]
        return " ".join(words)

    def _long_word(self) -> str:
        return self._random.choice("ax-文") * self._random.choice([79, 80, 81, 500])

    def _link(self) -> str:
        targets = ["../1/notes.md", "https://example.org/x", "#part", "mailto:a@b.example"]
        link = f"[{' '.join(self._words(2))}]({self._random.choice(targets)})"
        return " ".join([*self._words(2), link, *self._words(4)])

    def _image(self) -> str:
        return f"![{' '.join(self._words(2))}](picture.png) {' '.join(self._words(30))}"

    def _call(self, at: int) -> tuple[str, dict[str, object]]:
        choose = self._random
        kinds = ["search", "link", "link", "link", "scroll", "scroll", "find", "address", "source"]
        kind = "search" if at == 0 and choose.random() < 0.9 else choose.choice(kinds)
        cursor = choose.choice([-1, -1, -1, -1, *self._cursors()])
        loc = choose.choice([-1, -1, -1, 0, 1, 5, 17, 60, 300, 5000])
        lines = choose.choice([-1, -1, -1, 0, 1, 7, 40])
        match kind:
            case "search":
                return "search", {"query": " ".join(self._words(choose.randint(1, 3))), "topn": 3}
            case "link":
                link = choose.choice([0, 0, 0, 1, 1, 2, 3, 7, 40])
                return "open", {"id": link, "cursor": cursor, "loc": loc, "num_lines": lines}
            case "scroll":
                return "open", {"cursor": cursor, "loc": loc, "num_lines": lines}
            case "find":
                pattern = choose.choice([*self._words(2), "e", "\n", "zzz not there", "L", "match"])
                return "find", {"pattern": pattern, "cursor": cursor}
            case "address":
                addresses = [each.address for each in self._documents]
                address = choose.choice([*addresses, "https://example.org/x"])
                return "open", {"id": address, "loc": loc, "num_lines": lines}
        return "open", {"cursor": cursor, "loc": loc, "view_source": True}

    def _cursors(self) -> list[int]:
        """Those that may be named, with some that do not exist. In the reference the pages of all
        searches have one address, so that the last one takes the place of those before it."""
        pages = [each.record for each in shown_pages(self._browsing.parts)]
        searches = {page.title for page in pages if page.kind is PageKind.SEARCH}
        last = [page.title for page in pages if page.kind is PageKind.SEARCH][-1:]
        old = searches.difference(last)
        usable = [page.cursor for page in pages if page.title not in old]
        return [*usable, len(pages), len(pages) + 7, -len(pages) - 2]


class Browsing:
    """Calls of one branch, each of which gets a new tool, as after a restart."""

    def __init__(
        self,
        documents: DocumentSource,
        count: Count = count,
        collections: Mapping[str, str] = COLLECTIONS,
    ) -> None:
        self._documents = documents
        self._count = count
        self._collections = collections
        self.parts: list[Part] = []

    def call(self, function: str, arguments: dict[str, object] | str) -> ToolResult:
        text = arguments if isinstance(arguments, str) else json.dumps(arguments)
        recipient = f"browser.{function}"
        tool = BrowserTool(self._documents, self._collections, self._count)
        context = ToolContext(CONVERSATION, tuple(self.parts))
        result = tool.run(ToolCall(recipient, text), context, CancelToken())
        self.parts.append(Part(Channel.ANALYSIS, text, recipient=recipient))
        self.parts.append(Part(Channel.ANALYSIS, result.text, author=recipient, data=result.data))
        return result
