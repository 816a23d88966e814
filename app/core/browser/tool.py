"""`BrowserTool`: search, open and find over the collections that a conversation has."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import unquote

from app.core.browser.arguments import Arguments
from app.core.browser.failures import BrowserError
from app.core.browser.harmless_text import harmless_line
from app.core.browser.namespace import browser_namespace
from app.core.browser.pages import (
    VIEW_SOURCE,
    Page,
    document_page,
    find_page,
    search_page,
    stored_page,
)
from app.core.browser.records import (
    NAME,
    RESULTS,
    Link,
    PageDocument,
    PageKind,
    PageRecord,
    encoded,
)
from app.core.browser.source import DocumentSource
from app.core.browser.state import BrowserState
from app.core.browser.view import Count, end_of_view, shown, truncated
from app.core.cancel import CancelToken
from app.core.collections.records import IndexedDocument
from app.core.errors import UserError
from app.core.messages import Permission, Tool, ToolNamespace
from app.core.tools.tool import ToolCall, ToolContext, ToolResult

MOST_RESULTS: Final = 20
_ABOVE: Final = 4  # lines that are shown above a passage
NO_SUCH_DOCUMENT: Final = (
    "none of the user's documents has this address, and nothing else can be opened; use `search`"
)


class BrowserTool:
    """A `ToolProvider`. It reads what the user chose, and nothing leaves the program."""

    name = NAME
    functions: Sequence[Tool] = ()

    def __init__(
        self,
        documents: DocumentSource,
        collections: Mapping[str, str],
        count: Count,
        permission: Permission = Permission.ALWAYS,
    ) -> None:
        """`collections` are the names of those of the conversation, by id, which may name a
        document to be left out; see `CollectionStore`."""
        self.permission = permission
        self._documents = documents
        self._collections = dict(collections)
        self._names = {_collection_of(id): name for id, name in collections.items()}
        self._count = count
        self._namespace = browser_namespace(list(self._collections.values()))
        self._last: tuple[Page, str] | None = None

    @property
    def namespace(self) -> ToolNamespace:
        return self._namespace

    def run(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        """Raises Cancelled."""
        name = call.recipient.rpartition(".")[2]
        arguments = Arguments.read(call.arguments)
        if arguments is None:
            return _refused("Invalid function arguments")
        state = BrowserState(context.before)
        try:
            match name:
                case "search":
                    return self._search(arguments, state, cancel)
                case "open":
                    return self._open(arguments, state, cancel)
                case "find":
                    return self._find(arguments, state, cancel)
        except BrowserError as error:
            return ToolResult(str(error), failed=True)
        return _refused(f"Unknown function: {name}")

    def _search(self, arguments: Arguments, state: BrowserState, cancel: CancelToken) -> ToolResult:
        query = arguments.text("query")
        if not query.strip():
            raise BrowserError("`query` is missing: give the words to search for.")
        wanted = arguments.text("source").strip().casefold()
        ids = [each for each, name in self._collections.items() if name.casefold() == wanted]
        try:
            passages = self._documents.search(ids or list(self._collections), query, MOST_RESULTS)
        except UserError as error:
            raise BrowserError(f"Error during search for `{query}`: {_reason(error)}") from error
        cancel.raise_if_cancelled()
        return self._show(search_page(query, passages, self._names), state)

    def _open(self, arguments: Arguments, state: BrowserState, cancel: CancelToken) -> ToolResult:
        link, loc = arguments.link(), arguments.number("loc")
        lines, source = arguments.number("num_lines"), arguments.flag("view_source")
        same_as = -1
        if isinstance(link, str):
            page = self._page_at(link, state, source=source)
            line = 0
        else:
            record = state.page(arguments.number("cursor"))
            if link >= 0:
                page, line = self._follow(record, link, state, source=source)
            elif source:
                page, line = self._source_of(record, state), 0
            else:
                page, line = self._again(record, state), 0
                same_as = state.original(record).cursor
        cancel.raise_if_cancelled()
        return self._show(page, state, loc if loc >= 0 else line, lines, same_as)

    def _find(self, arguments: Arguments, state: BrowserState, cancel: CancelToken) -> ToolResult:
        record = state.page(arguments.number("cursor"))
        if record.kind in RESULTS:
            raise BrowserError("Cannot run `find` on search results page or find results page")
        pattern = arguments.text("pattern").lower()
        if not pattern:
            raise BrowserError("`pattern` is missing: give the text to find.")
        page = self._again(record, state)
        cancel.raise_if_cancelled()
        return self._show(find_page(page, pattern), state)

    def _follow(
        self, record: PageRecord, number: int, state: BrowserState, *, source: bool
    ) -> tuple[Page, int]:
        """The page that a link leads to, and the line in it."""
        links = self._links(record, state)
        if number >= len(links):
            raise BrowserError(f"Invalid link id `{number}`.")
        link = links[number]
        if link.document < 0:
            return self._page_at(link.url, state, source=source), 0
        source = source or link.url.startswith(VIEW_SOURCE)
        target = record.documents[link.document]
        page = self._page_of(target, source=source)
        line = link.line
        if link.start >= 0 and page.kind is PageKind.DOCUMENT:
            line = page.line_at(link.start)
        if target.digest and target.digest != page.documents[0].digest:
            line = 0  # the places of another version mean nothing
        return page, max(line - _ABOVE if line > _ABOVE else line, 0)

    def _links(self, record: PageRecord, state: BrowserState) -> Sequence[Link]:
        if record.kind in RESULTS:
            return state.original(record).links
        return self._again(record, state).links

    def _again(self, record: PageRecord, state: BrowserState) -> Page:
        """The page as it was when it was shown."""
        if record.kind in RESULTS:
            return stored_page(state.original(record))
        document = record.documents[0]
        page = self._page_of(document, source=record.kind is PageKind.SOURCE)
        if page.documents[0].digest != document.digest:
            raise BrowserError(
                f"`{document.title}` has changed since page `{record.cursor}` was shown, and its "
                f"lines have other numbers now. To open it again, use its address as `id`: "
                f"`{document.address}`"
            )
        return page

    def _source_of(self, record: PageRecord, state: BrowserState) -> Page:
        if record.kind in RESULTS:
            raise _not_opened(f"{VIEW_SOURCE}{record.url}", NO_SUCH_DOCUMENT)
        return self._page_of(record.documents[0], source=True)

    def _page_at(self, address: str, state: BrowserState, *, source: bool) -> Page:
        """That of a document by its address."""
        while address.startswith(VIEW_SOURCE):
            address, source = address.removeprefix(VIEW_SOURCE), True
        url = f"{VIEW_SOURCE}{address}" if source else address
        for record in state.documents():
            if address in (record.address, unquote(record.address)):
                return self._page_of(record, source=source)
        document = self._document_at(address)
        if document is None:
            raise _not_opened(url, NO_SUCH_DOCUMENT)
        return self._made(document, source=source)

    def _page_of(self, record: PageDocument, *, source: bool) -> Page:
        url = f"{VIEW_SOURCE}{record.address}" if source else record.address
        if self._id_of(record.collection) is None:
            raise _not_opened(url, "its collection is not part of the conversation now")
        return self._made(self._document(record, url), source=source)

    def _document(self, record: PageDocument, url: str) -> IndexedDocument:
        """By its number, or by its address where the index is a new one."""
        reason = "it is not in the collection any more"
        id = self._id_of(record.collection) or record.collection
        try:
            document = self._documents.document(id, record.document)
            if _place(document.address) == _place(record.address):
                return document
        except UserError as error:
            reason = _reason(error)
        found = self._document_at(record.address)
        if found is None:
            raise _not_opened(url, reason)
        return found

    def _document_at(self, address: str) -> IndexedDocument | None:
        """Of one of the collections of the conversation."""
        try:
            document = self._documents.document_at(address)
            id = self._id_of(document.collection)
            if id in (document.collection, None):
                return document if id else None
            return self._documents.document(id, document.id)  # unless it is to be left out
        except UserError:
            return None

    def _id_of(self, collection: str) -> str | None:
        """Under which the conversation has it; None where it does not."""
        return next((id for id in self._collections if _collection_of(id) == collection), None)

    def _made(self, document: IndexedDocument, *, source: bool) -> Page:
        """The page of a document; the last one is kept, as a call often needs it again."""
        known = self._last
        if known is not None:
            page, text = known
            same = page.documents[0].address == harmless_line(document.address)
            if same and text == document.text and source is (page.kind is PageKind.SOURCE):
                return page
        page = document_page(document, source=source)
        self._last = page, document.text
        return page

    def _show(
        self, page: Page, state: BrowserState, first: int = 0, lines: int = -1, same_as: int = -1
    ) -> ToolResult:
        if first >= len(page.lines):
            raise BrowserError(
                f"Invalid location parameter: `{first}`. "
                f"Cannot exceed page maximum of {len(page.lines) - 1}."
            )
        cursor = state.next_cursor
        end = end_of_view(page, first, lines, self._count)
        return ToolResult(
            shown(page, cursor, first, end),
            encoded(page.record(cursor, first, end - 1, same_as)),
        )


def _not_opened(url: str, reason: str) -> BrowserError:
    return BrowserError(f"Error fetching URL `{truncated(url)}`: {reason}")


def _collection_of(id: str) -> str:
    """Without the document that is to be left out."""
    return id.partition("/")[0]


def _place(address: str) -> str:
    """Without the name of the collection, which may be another now."""
    return harmless_line(address).partition("/")[2]


def _reason(error: UserError) -> str:
    return error.code.replace("_", " ")


def _refused(reason: str) -> ToolResult:
    return ToolResult(json.dumps({"error": reason}), failed=True)
