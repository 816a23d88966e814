"""`BrowserState`: the pages that were shown on a branch, by cursor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.browser.failures import BrowserError
from app.core.browser.records import PageDocument, PageRecord, shown_pages
from app.core.messages import Part


class BrowserState:
    def __init__(self, parts: Sequence[Part]) -> None:
        """`parts` are those of the branch."""
        pages = {each.record.cursor: each.record for each in shown_pages(parts)}
        self._pages = [pages[cursor] for cursor in sorted(pages)]

    @property
    def next_cursor(self) -> int:
        return self._pages[-1].cursor + 1 if self._pages else 0

    def page(self, cursor: int) -> PageRecord:
        """-1 is the newest."""
        if not self._pages:
            raise BrowserError("No pages to access!")
        if cursor < 0:
            place = cursor
        else:
            known = [page.cursor for page in self._pages]
            place = known.index(cursor) if cursor in known else len(known)
        try:
            return self._pages[place]
        except IndexError:
            raise BrowserError(
                f"Cursor `{cursor}` is out of range. "
                f"Available cursor indices: [0 - {self._pages[-1].cursor}]."
            ) from None

    def original(self, page: PageRecord) -> PageRecord:
        """The record of the same page of results that has its text."""
        return page if page.same_as < 0 else self.page(page.same_as)

    def documents(self) -> Iterator[PageDocument]:
        """Those that were named, the newest first."""
        for page in reversed(self._pages):
            yield from page.documents
