"""`Frame`: the sidebar, or the rail it folds into, beside the pane that is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from app.ui.shell.nav_rail import NavigationRail
from app.ui.sidebar.widgets.sidebar import Sidebar

_WIDEST = 440  # of the sidebar, in pixels


class Frame(QWidget):
    """`panes` holds what stands beside the sidebar; `width` is the sidebar's, in pixels."""

    def __init__(self, sidebar: Sidebar, rail: NavigationRail, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._rail = rail
        self.panes = QStackedWidget(self)
        sidebar.setMaximumWidth(_WIDEST)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.addWidget(sidebar)
        splitter.addWidget(self.panes)
        splitter.setCollapsible(0, False)
        splitter.setCollapsible(1, False)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([width, 10_000])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addWidget(splitter, 1)
        self.set_folded(False)

    @property
    def folded(self) -> bool:
        return self._sidebar.isHidden()

    def set_folded(self, folded: bool) -> None:
        self._sidebar.setVisible(not folded)
        self._rail.setVisible(folded)
