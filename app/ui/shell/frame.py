"""`Frame`: the sidebar, or the rail shown while it is collapsed, beside the current pane."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from app.ui.shell.nav_rail import NavigationRail
from app.ui.sidebar.widgets.sidebar import Sidebar

_WIDEST = 440  # of the sidebar, in pixels
_SHARE = 0.35  # of a narrow window, at most


class Frame(QWidget):
    """`panes` are the panes beside the sidebar. `sidebar_width` is the width in pixels that
    the user gave the sidebar; a narrow window shows less of it."""

    def __init__(self, sidebar: Sidebar, rail: NavigationRail, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._rail = rail
        self.sidebar_width = width
        self.panes = QStackedWidget(self)
        self._splitter = splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.addWidget(sidebar)
        splitter.addWidget(self.panes)
        splitter.setCollapsible(0, False)
        splitter.setCollapsible(1, False)
        splitter.setStretchFactor(1, 1)
        splitter.splitterMoved.connect(self._moved)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addWidget(splitter, 1)
        sidebar.installEventFilter(self)
        self.set_collapsed(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that comes later may need more width than the sidebar has."""
        changed = watched is self._sidebar and event.type() == QEvent.Type.LayoutRequest
        if changed and self._sidebar.minimumSizeHint().width() > self._sidebar.width():
            self._share_width()
        return False

    @property
    def collapsed(self) -> bool:
        return self._sidebar.isHidden()

    def set_collapsed(self, collapsed: bool) -> None:
        self._sidebar.setVisible(not collapsed)
        self._rail.setVisible(collapsed)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        narrowest = self._sidebar.minimumSizeHint().width()
        widest = max(narrowest, min(_WIDEST, round(self.width() * _SHARE)))
        self._sidebar.setMaximumWidth(widest)
        shown = min(self.sidebar_width, widest)
        self._splitter.setSizes([shown, max(1, self.width() - shown)])

    @Slot()
    def _moved(self) -> None:
        self.sidebar_width = self._sidebar.width()
