"""The published implementation of the tool, over the same documents: gpt-oss' `simple_browser`.

It is not ours, and what it needs is not among our dependencies: `GPT_OSS_REFERENCE` names a
checkout, and `PYTHONPATH` an environment that has its requirements.
"""

from __future__ import annotations

import asyncio
import html
import importlib
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any

from app.core.browser.harmless_text import harmless_line, harmless_text
from app.core.browser.pages import VIEW_SOURCE, document_page
from app.core.browser.snippets import snippet
from app.core.browser.tool import MOST_RESULTS, NO_SUCH_DOCUMENT
from app.core.errors import UserError
from tests.unit.browser.documents import MemoryDocuments
from tests.unit.browser.sessions import COLLECTIONS, Session, pieces

CHECKOUT = os.environ.get("GPT_OSS_REFERENCE", "")


class SimpleEncoding:
    """The tokens of `sessions.pieces`; the id of each is its length."""

    n_vocab = 128

    def encode(self, text: str, disallowed_special: Sequence[str] = ()) -> list[int]:
        return [len(piece) for piece in pieces(text)]

    def decode(self, ids: Sequence[int]) -> str:
        return "x" * ids[0]


def _simple_encoding(_: str) -> SimpleEncoding:
    return SimpleEncoding()


class Reference:
    def __init__(self, encoding: str = "simple") -> None:
        sys.path.insert(0, CHECKOUT)
        package = "gpt_oss.tools.simple_browser"
        self._tool = importlib.import_module(f"{package}.simple_browser_tool")
        self._contents = importlib.import_module(f"{package}.page_contents")
        self._encoding = encoding
        log = importlib.import_module("structlog")
        log.configure(wrapper_class=log.make_filtering_bound_logger(logging.CRITICAL))
        if encoding == "simple":
            self._tool.tiktoken.get_encoding = _simple_encoding

    def texts(self, session: Session) -> list[str]:
        """Its answers to the calls."""
        return asyncio.run(self._texts(session))

    async def _texts(self, session: Session) -> list[str]:
        backend = _Backend(MemoryDocuments(session.documents), self._contents)
        tool = self._tool.SimpleBrowserTool(
            backend, encoding_name=self._encoding, max_search_results=MOST_RESULTS
        )
        texts = []
        for function, arguments in session.calls:
            async for message in getattr(tool, function)(**arguments):
                texts.append(message.content[0].text)
        return texts


class _Backend:
    """Gives it the documents as its own backends give it the web."""

    def __init__(self, documents: MemoryDocuments, contents: Any) -> None:
        self._documents = documents
        self._contents = contents

    async def search(self, query: str, topn: int, session: object) -> Any:
        """The page is made of HTML, as in its backends, and then gets what these leave out: where
        in a document each passage is."""
        passages = self._documents.search(list(COLLECTIONS), query, topn)
        items = "".join(
            f"<li><a href='{html.escape(harmless_line(each.address))}#{number}'>"
            f"{html.escape(harmless_line(each.title))}</a> "
            f"{html.escape(_one_line(snippet(each.text, query)))}</li>"
            for number, each in enumerate(passages)
        )
        page = self._contents.process_html(
            html=f"<html><body>\n<h1>Search Results</h1>\n<ul>\n{items}\n</ul>\n</body></html>",
            url="",
            title=query,
            display_urls=True,
            session=session,
        )
        if not passages:
            page.text += "\n\nNo results."
        page.urls = {str(n): harmless_line(each.address) for n, each in enumerate(passages)}
        page.snippets = {}
        for number, passage in enumerate(passages):
            document = document_page(self._documents.document(passage.collection, passage.document))
            page.snippets[str(number)] = self._contents.Extract(
                url=page.urls[str(number)],
                text=passage.text,
                title=passage.title,
                line_idx=document.line_at(passage.start),
            )
        return page

    async def fetch(self, url: str, session: object) -> Any:
        address, source = url, False
        while address.startswith(VIEW_SOURCE):
            address, source = address.removeprefix(VIEW_SOURCE), True
        try:
            document = self._documents.document_at(address)
        except UserError:
            raise ValueError(NO_SUCH_DOCUMENT) from None
        page = document_page(document, source=source)
        return self._contents.PageContents(
            url=page.url,
            title=page.title,
            text=page.text,
            urls={str(number): link.url for number, link in enumerate(page.links)},
        )


def _one_line(text: str) -> str:
    return " ".join(harmless_text(text).text.split())
