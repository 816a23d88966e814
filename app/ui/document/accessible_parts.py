"""`AccessiblePart`: what a screen reader finds in a text that is no widget.

Qt asks for the interface of a widget by its object, and deletes it with the widget. A part belongs
to nobody: `PartKeeper` registers it, and takes it back when its widget goes.

`interface_cast` must never return None: PySide ends the process.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from app.ui.document.spoken_text import SpokenText

Role = QAccessible.Role
_LINE = 8  # pixels; what differs by less stands in one line
NOT_OFFERED = Shiboken.VoidPtr(0)


def offered(found: object) -> object:
    """What `interface_cast` may return for an interface, or None."""
    return NOT_OFFERED if found is None else found


class AccessiblePart(QAccessibleInterface):
    """One object below a widget. Its text can be read by character, word and line."""

    def __init__(self, role: Role, above: QAccessibleInterface, host: QWidget) -> None:
        super().__init__()
        self._role = role
        self._above = above
        self.host = host
        self.gone = False  # to be deleted
        self.spoken: SpokenText | None = None  # lends it a text interface
        self.level = 0  # of a heading
        self.action: QAccessibleActionInterface | None = None
        self._level = _Level(self)

    # -- what kinds of parts differ in --------------------------------------------------

    def label(self) -> str:
        """Its name."""
        return self.words()

    def words(self) -> str:
        """Its whole text."""
        return ""

    def area(self) -> QRect:
        """In the pixels of the screen."""
        area = QRect()
        for part in self.children():
            area |= part.rect()
        return area

    def children(self) -> Sequence[QAccessibleInterface]:
        return ()

    def selected(self) -> tuple[int, int]:
        """Where a selection begins and where its caret is, in the characters of `words`."""
        return (0, 0)

    def select(self, start: int, end: int) -> None:
        """A screen reader asks for it."""

    # -- QAccessibleInterface -----------------------------------------------------------

    def isValid(self) -> bool:
        return not self.gone and Shiboken.isValid(self.host)

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self.host.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        return self._above

    def childCount(self) -> int:
        return len(self.children())

    def child(self, index: int) -> QAccessibleInterface | None:
        return child_in(self.children(), index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return index_in(self.children(), child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return child_at(self.children(), x, y)

    def role(self) -> Role:
        return self._role

    def rect(self) -> QRect:
        return self.area()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.selectableText = self.spoken is not None
        state.multiLine = True
        if not self.host.isVisible():
            state.invisible = True
        elif not self.area().intersects(visible_area(self.host)):
            state.offscreen = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        return self.label() if kind is QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        kinds = QAccessible.InterfaceType
        if kind is kinds.TextInterface and self.spoken is not None:
            return offered(self.spoken.lend(self))
        if kind is kinds.ActionInterface:
            return offered(self.action)
        if kind is kinds.AttributesInterface and self.level:
            return self._level
        return NOT_OFFERED


class _Level(QAccessibleAttributesInterface):
    def __init__(self, part: AccessiblePart) -> None:
        super().__init__()
        self._part = part

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._part.level


class PartKeeper(QObject):
    """The parts below `host`, each by its key, so that it stays the same object for its user."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._parts: dict[tuple[Hashable, ...], tuple[int, AccessiblePart]] = {}
        self._gone: list[tuple[int, AccessiblePart]] = []
        self._deletion = QTimer(self)
        self._deletion.setSingleShot(True)
        self._deletion.setInterval(0)
        self._deletion.timeout.connect(self._delete)
        host.destroyed.connect(self._delete_all)

    def get(self, key: tuple[Hashable, ...], make: Callable[[], AccessiblePart]) -> AccessiblePart:
        known = self._parts.get(key)
        if known is None:
            part = make()
            known = self._parts[key] = (QAccessible.registerAccessibleInterface(part), part)
        return known[1]

    def find(self, key: tuple[Hashable, ...]) -> AccessiblePart | None:
        known = self._parts.get(key)
        return known[1] if known else None

    def known(self) -> list[tuple[Hashable, ...]]:
        return list(self._parts)

    def keep_only(self, wanted: Collection[Hashable]) -> None:
        """The others are deleted later, as Qt may be asking one of them just now."""
        for key in [key for key in self._parts if key not in wanted]:
            gone = self._parts.pop(key)
            gone[1].gone = True
            self._gone.append(gone)
        if self._gone:
            self._deletion.start()

    @Slot()
    def _delete(self) -> None:
        for number, _ in self._gone:
            QAccessible.deleteAccessibleInterface(number)
        self._gone.clear()

    @Slot()
    def _delete_all(self) -> None:
        self._gone += self._parts.values()
        self._parts.clear()
        self._delete()


class LazyParts(Sequence[QAccessibleInterface]):
    """Parts that are made when they are asked for; `place` returns the index of one of them."""

    def __init__(
        self,
        count: int,
        make: Callable[[int], AccessiblePart],
        place: Callable[[QAccessibleInterface], int],
    ) -> None:
        self._count = count
        self._make = make
        self.place = place

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: Any) -> Any:
        if not 0 <= index < self._count:
            raise IndexError(index)
        return self._make(index)


def child_in(found: Sequence[QAccessibleInterface], index: int) -> QAccessibleInterface | None:
    return found[index] if 0 <= index < len(found) else None


def child_at(found: Sequence[QAccessibleInterface], x: int, y: int) -> QAccessibleInterface | None:
    """The first that has this point of the screen."""
    point = QPoint(x, y)
    return next((part for part in found if part.rect().contains(point)), None)


def index_in(found: Sequence[QAccessibleInterface], child: QAccessibleInterface) -> int:
    """Two Python objects may stand for one interface of Qt's own."""
    if isinstance(found, LazyParts):
        return found.place(child)
    for index, part in enumerate(found):
        if part is child or (child.object() is not None and part.object() is child.object()):
            return index
    return -1


def area_on_screen(widget: QWidget, area: QRect) -> QRect:
    return QRect(widget.mapToGlobal(area.topLeft()), area.size())


def visible_area(widget: QWidget) -> QRect:
    """The part of a widget that is in sight, in the pixels of the screen. Not its visible region:
    that has none of what its children cover."""
    area = area_on_screen(widget, widget.rect())
    above = widget.parentWidget()
    while above is not None and not widget.isWindow():
        area &= area_on_screen(above, above.rect())
        widget, above = above, above.parentWidget()
    return area


def shown_children(widget: QWidget) -> list[QAccessibleInterface]:
    """The interfaces of the visible widgets in one, in reading order."""
    found = [
        each
        for each in widget.children()
        if isinstance(each, QWidget) and not each.isWindow() and not each.isHidden()
    ]
    way = -1 if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
    found.sort(key=lambda each: (each.y() // _LINE, way * each.x()))
    ifaces = (QAccessible.queryAccessibleInterface(each) for each in found)
    return [iface for iface in ifaces if iface is not None]
