"""The blocks of a text as a tree: items in lists, paragraphs in quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from app.ui.document.blocks import Block, Container


class GroupKind(Enum):
    LIST = auto()
    ITEM = auto()
    QUOTE = auto()
    ALERT = auto()
    DETAILS = auto()
    FOOTNOTES = auto()
    FOOTNOTE = auto()
    DEFINITION = auto()


_KINDS = {
    Container.ITEM: GroupKind.ITEM,
    Container.QUOTE: GroupKind.QUOTE,
    Container.DETAILS: GroupKind.DETAILS,
    Container.FOOTNOTE: GroupKind.FOOTNOTE,
    Container.DEFINITION: GroupKind.DEFINITION,
}
_AROUND = {
    Container.ITEM: GroupKind.LIST,
    Container.FOOTNOTE: GroupKind.FOOTNOTES,
}


@dataclass(slots=True, eq=False)
class Group:
    """Blocks, and groups of them, in a container of the text; `first` is the index of its first
    block, `marker` that of an item."""

    kind: GroupKind
    first: int
    depth: int
    container: Container | None = None
    marker: str = ""
    content: list[Group | int] = field(default_factory=list)  # a number: a block

    @property
    def key(self) -> tuple[int, int, GroupKind]:
        """It stays the same while the text grows."""
        return (self.first, self.depth, self.kind)


def outline(blocks: Sequence[Block], is_hidden: Callable[[int], bool]) -> list[Group | int]:
    """The tree of those that are not folded away."""
    builder = _Builder()
    for index, block in enumerate(blocks):
        if not is_hidden(index):
            builder.add(index, block)
    return builder.content


def leaves(content: Sequence[Group | int]) -> Iterator[int]:
    """The blocks in it."""
    for each in content:
        if isinstance(each, Group):
            yield from leaves(each.content)
        else:
            yield each


class _Builder:
    def __init__(self) -> None:
        self.content: list[Group | int] = []
        self._open: list[tuple[Group, Group | None]] = []  # each with the list it is an item of

    def add(self, index: int, block: Block) -> None:
        within = block.within
        begun = _begun(block)
        same = 0
        while same < min(len(self._open), begun) and self._open[same][0].container is within[same]:
            same += 1
        around = self._list_to_continue(same, begun, block)
        del self._open[same:]
        for depth in range(same, len(within)):
            self._enter(depth, index, block, around if depth == begun else None)
        self._inside().append(index)

    def _list_to_continue(self, same: int, begun: int, block: Block) -> Group | None:
        """The list that a marker begins the next item of."""
        if same != begun or not begun < min(len(self._open), len(block.within)):
            return None
        item, around = self._open[begun]
        alike = item.container is block.within[begun]
        numbered = item.marker[:1].isdigit() == block.marker[:1].isdigit()
        return around if alike and numbered else None

    def _enter(self, depth: int, index: int, block: Block, around: Group | None) -> None:
        container = block.within[depth]
        inside = self._inside()
        if around is None and container in _AROUND:
            around = Group(_AROUND[container], index, depth)
            inside.append(around)
        marker = block.marker if depth == _begun(block) else ""
        kind = _KINDS.get(container, GroupKind.ALERT)
        group = Group(kind, index, depth, container, marker)
        (around.content if around else inside).append(group)
        self._open.append((group, around))

    def _inside(self) -> list[Group | int]:
        return self._open[-1][0].content if self._open else self.content


def _begun(block: Block) -> int:
    """The depth of the container that its marker begins; that of all if it has none."""
    if block.marker:
        for depth in range(len(block.within) - 1, -1, -1):
            if block.within[depth] in _AROUND:
                return depth
    return len(block.within)
