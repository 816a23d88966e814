"""Markdown to a flat list of blocks, line by line, so that a stream is read only once.

Parsers want a whole document; models write line after line and indent lists by two columns. This
takes the block rules of GitHub's dialect, leniently, in one pass. All blocks but the last are
final, except for what their labels lead to.
"""

from __future__ import annotations

import re

from markdown_it.common.utils import unescapeAll

from app.ui.document.blocks import Block, BlockKind, Container
from app.ui.document.formula_patterns import begins_display
from app.ui.document.lines import (
    Marker,
    alignments,
    cell_count,
    heading_text,
    indent_of,
    is_rule,
    list_marker,
    with_spaces,
    without_indent,
)
from app.ui.document.open_blocks import (
    DEFINITION,
    DETAILS,
    END_OF_SUMMARY,
    FOOTNOTE,
    SUMMARY,
    OpenBlock,
    OpenContainer,
    OpenContainers,
    alert,
    before_ends_of_details,
    is_definition,
    item_start,
    note_label,
)
from app.ui.document.paragraph_cuts import MAX_TEXT, paragraph_cut
from app.ui.document.references import note_key, taken_definitions

MAX_DEPTH = 64  # deeper quotes and lists stay text, which bounds the work on "> > > …"
MAX_TABLE = 8_000  # characters; a longer table goes on in a new block

_FENCE = re.compile(r"(`{3,}(?=[^`]*$)|~{3,})(.*)$")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+(.*))?$")
_SETEXT = re.compile(r"(?:=+|-+)$")
_NEVER = 1 << 30  # columns: no line is indented as far
_OPENING = frozenset(">`~#*-_+0123456789[<:")  # signs that a block may begin with


class BlockReader:
    """Reads lines; `blocks` are those that are final, `tail()` is the one still open.

    `definitions` are the addresses of labels by label, and the first lines of footnotes.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.definitions: dict[str, str] = {}
        self._before = 0  # blocks of the reader that this one was forked off
        self._line = 0  # lines read
        self._within = OpenContainers()
        self._leaf: OpenBlock | None = None
        self._note = ""  # the label of a footnote that no block was begun for yet

    def fork(self) -> BlockReader:
        """A reader that goes on from here without touching this one, at first without blocks."""
        other = BlockReader()
        other._before, other._line = self._before + len(self.blocks), self._line
        other._within = self._within.copy()
        other._leaf = self._leaf.copy() if self._leaf else None
        return other

    def tail(self) -> list[Block]:
        leaf = self._leaf
        return [leaf.block()] if leaf and self._take_definitions(leaf) else []

    def open_details(self) -> list[int]:
        """The indexes of the summaries whose details are not closed yet."""
        return [each.opened for each in self._within if each.kind is Container.DETAILS]

    def feed(self, line: str) -> None:
        line = line.rstrip("\r")
        self._line += 1
        if self._leaf and self._leaf.kind is BlockKind.CODE and self._leaf.fence:
            self._feed_fenced(self._leaf, line)
        else:
            matched, rest = self._within.match(with_spaces(line))
            if rest.strip():
                self._feed_text(matched, rest)
            else:
                self._feed_blank(matched, rest)
        if self._leaf:
            self._leaf.last = self._line

    # -- what the line stands in ------------------------------------------------------

    def _feed_fenced(self, leaf: OpenBlock, line: str) -> None:
        rest = self._within.content_of_fenced(line)
        if rest is None:
            self._close()
            self._line -= 1
            self.feed(line)
            return
        mark = rest.strip()
        if len(mark) >= len(leaf.fence) and not mark.strip(leaf.fence[0]) and indent_of(rest) < 4:
            self._finish(leaf.with_end_of_fence())
        else:
            leaf.add(without_indent(rest, leaf.margin))

    def _feed_blank(self, matched: int, rest: str) -> None:
        leaf = self._leaf
        if leaf and leaf.kind is BlockKind.CODE:
            leaf.add(rest[4:])
        elif leaf and leaf.is_begun_item:
            self._within[-1].content = _NEVER  # an item that begins with a blank line is empty
        elif leaf and leaf.kind is not BlockKind.DETAILS:
            self._close()
        quotes = [at for at, each in enumerate(self._within) if each.kind.is_quote]
        self._leave(next((at for at in quotes if at >= matched), len(self._within)))

    def _feed_text(self, matched: int, rest: str) -> None:
        leaf, text = self._leaf, rest.strip()
        whole = matched == len(self._within)
        if text[-1] == ">" and self._end_details(matched, rest):
            return
        if leaf and leaf.kind is BlockKind.DETAILS and whole:
            self._feed_summary(leaf, rest)
            return
        if leaf and leaf.formula and whole:
            self._add_to_paragraph(leaf, text)
            return
        paragraph = leaf is not None and leaf.is_paragraph
        indented = indent_of(rest) >= 4
        if indented and not paragraph and not self._opens_indented(text, paragraph):
            self._feed_indented(matched, rest)
            return
        if leaf and whole and not indented and self._continues_leaf(leaf, text):
            return
        opens = self._opens_indented(text, paragraph) if indented else self._opens(text, matched)
        sibling = None if whole else self._within[matched]
        if leaf and paragraph and not opens and not is_definition(sibling):
            self._add_to_paragraph(leaf, text)  # also a lazy continuation
            return
        self._leave(matched)
        self._open(rest, sibling)

    def _continues_leaf(self, leaf: OpenBlock, text: str) -> bool:
        """A line that turns the open block into something else or is its next row."""
        if leaf.kind is BlockKind.TABLE:
            return self._continues_table(leaf, text)
        if not leaf.is_paragraph:
            return False
        columns = alignments(text)
        if _SETEXT.match(text) and self._take_definitions(leaf) and leaf.lines:
            leaf.kind, leaf.level = BlockKind.HEADING, 1 if text[0] == "=" else 2
            self._finish(leaf)
        elif columns and "|" in leaf.lines[-1] and cell_count(leaf.lines[-1]) == len(columns):
            self._begin_table(leaf, columns)
        elif len(leaf.lines) == 1 and not leaf.marker and DEFINITION.match(text):
            leaf.kind = BlockKind.TERM
            self._open_definition(text)
        else:
            return False
        return True

    def _continues_table(self, leaf: OpenBlock, text: str) -> bool:
        if self._opens(text, len(self._within)) or len(text) > MAX_TEXT:  # too much for a cell
            return False
        if leaf.size > MAX_TABLE:
            aligns = leaf.aligns
            leaf = self._begin(BlockKind.TABLE)
            leaf.aligns, leaf.header = aligns, False
        leaf.add_row(text)
        return True

    def _opens(self, text: str, matched: int) -> bool:
        """Whether the line begins a block of its own even right after a paragraph."""
        sibling = self._within[matched] if matched < len(self._within) else None
        sign = text[0]
        if sign not in _OPENING:
            return False
        if sign == ">" or (sign == "<" and DETAILS.match(text)):
            return len(self._within) < MAX_DEPTH
        if sign == ":":
            return is_definition(sibling) and DEFINITION.match(text) is not None
        if (marker := list_marker(text)) and not is_rule(text):
            if (sibling and sibling.kind is Container.ITEM) or not (
                self._leaf and self._leaf.lines
            ):
                return matched < MAX_DEPTH
            # "1986. A great year" must not start a list in the middle of a paragraph.
            return matched < MAX_DEPTH and bool(marker.rest) and marker.ordinal in (None, 1)
        return is_rule(text) or any(each.match(text) for each in (_FENCE, _HEADING, FOOTNOTE))

    def _opens_indented(self, text: str, paragraph: bool) -> bool:
        """Whether what would be code by indentation, or go on with a paragraph, is a list or a
        fence that a model has indented too far."""
        in_list = self._within.index_of(Container.ITEM) >= 0
        if list_marker(text):
            return in_list or (paragraph and self._opens(text, len(self._within)))
        return in_list and _FENCE.match(text) is not None

    # -- opening ----------------------------------------------------------------------

    def _open(self, rest: str, sibling: OpenContainer | None) -> None:
        indent = indent_of(rest)
        text = rest[indent:].rstrip()
        deep = len(self._within) >= MAX_DEPTH
        if text[0] not in _OPENING:
            self._add_to_paragraph(self._begin(BlockKind.PARAGRAPH), text)
        elif text[0] == ">" and not deep:
            self._open_quote(text[1:].removeprefix(" "))
        elif (heading := _HEADING.match(text)) and len(text) <= MAX_TEXT:
            leaf = self._begin(BlockKind.HEADING, level=len(heading[1]))
            leaf.add(heading_text(heading[2] or ""))
            self._close()
        elif fence := _FENCE.match(text):
            language = next(iter(unescapeAll(fence[2]).split()), "")
            self._begin(BlockKind.CODE, fence=fence[1], language=language).margin = indent
        elif is_rule(text):
            self._begin(BlockKind.RULE)
            self._close()
        elif (marker := list_marker(text)) and not deep:
            self._open_item(indent, marker, sibling)
        elif (note := FOOTNOTE.match(text)) and not deep:
            self.definitions.setdefault(note_key(note[1]), note[2])
            self._note, (label, rest) = note[1], note_label(note[1], note[2])
            self._open_marked(OpenContainer(Container.FOOTNOTE, content=4), label, rest)
        elif is_definition(sibling) and DEFINITION.match(text) and not deep:
            self._open_definition(text)
        elif (details := DETAILS.match(text)) and not deep:
            self._open_details(unfolded=bool(details[1]), rest=details[2])
        else:
            self._add_to_paragraph(self._begin(BlockKind.PARAGRAPH), text)

    def _open_rest(self, rest: str) -> None:
        """Open what stands behind the marker of a container in the same line."""
        if rest.strip() and indent_of(rest) >= 4:
            self._feed_indented(len(self._within), rest)
        elif rest.strip():
            self._open(rest, None)

    def _open_quote(self, rest: str) -> None:
        if not (self._leaf and self._leaf.is_begun_item):
            self._close()
        self._within.append(OpenContainer(Container.QUOTE))
        if found := alert(rest.strip()):
            self._within[-1].kind, rest = found
            self._begin(BlockKind.ALERT)
            self._close()
        self._open_rest(rest)

    def _open_item(self, indent: int, marker: Marker, sibling: OpenContainer | None) -> None:
        before = sibling.ordinal if sibling and sibling.bullet == marker.bullet else 0
        shown, ordinal, rest = item_start(marker, before)
        content = indent + marker.width
        item = OpenContainer(Container.ITEM, indent, content, marker.bullet, ordinal)
        self._open_marked(item, shown, rest)

    def _open_definition(self, text: str) -> None:
        rest = DEFINITION.sub("", text, count=1)
        self._open_marked(OpenContainer(Container.DEFINITION, content=2), "", rest)

    def _open_marked(self, container: OpenContainer, marker: str, rest: str) -> None:
        """Open a container whose first block shows `marker`."""
        self._close()
        self._within.append(container)
        if marker:
            self._leaf = self._new_leaf(BlockKind.PARAGRAPH)
            self._leaf.marker = marker
        self._open_rest(rest)

    def _open_details(self, rest: str, *, unfolded: bool) -> None:
        leaf = self._begin(BlockKind.DETAILS, level=int(unfolded))
        opened = self._before + len(self.blocks)
        self._within.append(OpenContainer(Container.DETAILS, opened=opened))
        if rest:
            self._feed_summary(leaf, rest)

    def _feed_summary(self, leaf: OpenBlock, rest: str) -> None:
        """A line of details whose summary has not ended."""
        text = rest.strip()
        if not leaf.fence:
            found = SUMMARY.match(text)
            if not found:
                self._close()
                self._feed_text(len(self._within), rest)
                return
            leaf.fence = "</summary>"
            text = text[found.end() :]
        ended = END_OF_SUMMARY.search(text)
        head, after = (text[: ended.start()], text[ended.end() :]) if ended else (text, "")
        if leaf.size + len(head) > MAX_TEXT:  # its end was forgotten
            self._close()
            self._feed_text(len(self._within), f"{head}{after}")
            return
        if head.strip():
            leaf.add(head.strip())
        if ended:
            self._finish(leaf)
        if after.strip():
            self._feed_text(len(self._within), after.strip())

    def _end_details(self, matched: int, rest: str) -> bool:
        before, count = before_ends_of_details(rest)
        if not count or self._within.index_of(Container.DETAILS) < 0:
            return False
        if before.strip():
            self._feed_text(matched, before)
        for _ in range(count):  # the text before them may have left some containers
            if (index := self._within.index_of(Container.DETAILS)) >= 0:
                self._leave(index)
        return True

    def _feed_indented(self, matched: int, rest: str) -> None:
        leaf = self._leaf
        if leaf and leaf.kind is BlockKind.CODE and matched == len(self._within):
            leaf.add(rest[4:])
        else:
            self._leave(matched)
            self._begin(BlockKind.CODE).add(rest[4:])

    def _new_leaf(self, kind: BlockKind) -> OpenBlock:
        note, self._note = self._note, ""
        within = self._within.names()
        return OpenBlock(kind, self._line - 1, self._line, within=within, note=note)

    def _begin(
        self, kind: BlockKind, *, level: int = 0, language: str = "", fence: str = ""
    ) -> OpenBlock:
        leaf = self._leaf
        if leaf and leaf.is_begun_item:
            leaf.kind, leaf.within = kind, self._within.names()  # it shows the item's marker
        else:
            self._close()
            leaf = self._leaf = self._new_leaf(kind)
        leaf.level, leaf.language, leaf.fence = level, language, fence
        return leaf

    def _begin_table(self, leaf: OpenBlock, aligns: tuple[str, ...]) -> None:
        header = leaf.lines.pop()
        if leaf.lines:
            leaf = self._begin(BlockKind.TABLE)
            leaf.first -= 1
        leaf.kind, leaf.aligns = BlockKind.TABLE, aligns
        leaf.lines, leaf.size = [], 0
        leaf.add_row(header)

    def _add_to_paragraph(self, leaf: OpenBlock, text: str) -> None:
        if text[0] == "[" and leaf.lines:
            self._take_definitions(leaf)
        while (cut := paragraph_cut(leaf.lines, leaf.size, text)) is not None:
            if cut:
                leaf.add(text[:cut])
            joint = "\n" if not cut else " " if text[cut] == " " else ""
            text = text[cut:].lstrip(" ")
            leaf = self._begin(BlockKind.PARAGRAPH)
            leaf.joint = joint
        if not text:
            return
        if leaf.lines and not leaf.formula and begins_display(text):
            leaf = self._begin(BlockKind.PARAGRAPH)
        leaf.add_text(text)
        if leaf.is_formula:
            self._finish(leaf)

    def _take_definitions(self, leaf: OpenBlock) -> bool:
        """Take the definitions of labels off the start of a paragraph; whether anything is left
        to be shown."""
        if not leaf.is_paragraph or leaf.continues or leaf.lines[0][0] != "[":
            return True
        found, rest = taken_definitions("\n".join(leaf.lines))
        if found:
            for key, address in found.items():
                self.definitions.setdefault(key, address)
            leaf.lines, leaf.size = (rest.split("\n") if rest else []), len(rest)
        return bool(leaf.lines or leaf.marker)

    # -- closing ----------------------------------------------------------------------

    def _leave(self, matched: int) -> None:
        if matched < len(self._within):
            self._close()
            del self._within[matched:]

    def _finish(self, leaf: OpenBlock) -> None:
        """Close the block with the line being read as its last."""
        leaf.last = self._line
        self._close()

    def _close(self) -> None:
        if self._leaf and self._take_definitions(self._leaf):
            self.blocks.append(self._leaf.block())
        self._leaf = None
