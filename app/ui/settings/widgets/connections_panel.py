"""`ConnectionsPanel`: the journal of all that Gloss ever connected to."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QDateTime, QLocale, QRect, QSize, Qt, QTimeZone, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from app.core.models.transfer.connections import Connection, Purpose
from app.ui.settings.widgets.panel import Panel
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_AT_ONCE = 10


class ConnectionsPanel(Panel):
    """The newest first, a few at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[Connection] = []
        self._shown = _AT_ONCE
        self._rows = QVBoxLayout()
        self._rows.setSpacing(spacing.S)
        self._more = QPushButton(self.tr("Show more"), self)
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self._show_more)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.set_connections([])

    @Slot(object)
    def set_connections(self, connections: Sequence[Connection]) -> None:
        """The newest first."""
        self._all = list(connections)
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        made = [each for each in self._all if each.purpose is not Purpose.PROGRAM]
        if not made:
            never = self.tr("Gloss has never connected to anything.")
            self.set_words(self.tr("Connections"), never)
        else:
            received = LANGUAGE.size(sum(each.received_bytes for each in made))
            words = self.tr(
                "All that Gloss connected to on this machine: %Ln time(s), {size} received.",
                "",
                sum(each.times for each in made),
            )
            self.set_words(self.tr("Connections"), LANGUAGE.fill(words, size=received))
        for each in self._all[: self._shown]:
            below = LANGUAGE.fill(self.tr("{when} · {host}"), when=self._when(each), host=each.host)
            if each.times > 1:  # the oldest, in one
                below = LANGUAGE.fill(
                    self.tr("%Ln time(s) until {when} · {host}", "", each.times),
                    when=self._when(each),
                    host=each.host,
                )
            size = LANGUAGE.size(each.received_bytes)
            self._rows.addWidget(_Entry(self._why(each), size, below, self))
        self._more.setVisible(len(self._all) > self._shown)

    def _when(self, connection: Connection) -> str:
        moment = QDateTime.fromSecsSinceEpoch(round(connection.at.timestamp()), QTimeZone.LocalTime)
        return self.locale().toString(moment, QLocale.FormatType.ShortFormat)

    def _why(self, connection: Connection) -> str:
        words = {
            Purpose.CATALOGUE: self.tr("Refresh the catalogue"),
            Purpose.SEARCH: self.tr("Search for models"),
            Purpose.DOWNLOAD: self.tr("Download"),
            Purpose.TOOLS: self.tr("Tool server"),
            Purpose.PROGRAM: self.tr("Program of a tool server started"),
        }.get(connection.purpose, str(connection.purpose))
        if not connection.what:
            return words
        return LANGUAGE.fill(self.tr("{purpose}: {what}"), purpose=words, what=connection.what)

    @Slot()
    def _show_more(self) -> None:
        self._shown += _AT_ONCE * 5
        self._fill()


class _Entry(QWidget):
    """Why and how much; below it when and where. Painted, because there may be many."""

    def __init__(self, why: str, size: str, below: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._why, self._size, self._below = why, size, below
        self.setAccessibleName(f"{why}, {size}, {below}")
        self.setToolTip(f"{why}\n{below}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + QFontMetrics(self._small()).height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, metrics = theme.tokens(self), self.fontMetrics()
        high = metrics.height()
        # Rounded up: what is wider by a fraction is cut.
        wide = ceil(QFontMetricsF(self.font()).horizontalAdvance(self._size)) + 1
        end = QRect(self.width() - wide, 0, wide, high)
        start = QRect(0, 0, self.width() - wide - spacing.L, high)
        painter = QPainter(self)
        painter.setPen(QColor(colours.text))
        self._write(painter, start, self._why)
        self._write(painter, end, self._size)
        painter.setFont(self._small())
        painter.setPen(QColor(colours.muted))
        self._write(painter, self.rect().adjusted(0, high + 2, 0, 0), self._below)

    def _write(self, painter: QPainter, place: QRect, text: str) -> None:
        direction = self.layoutDirection()
        elide = Qt.TextElideMode.ElideMiddle
        shown = painter.fontMetrics().elidedText(text, elide, place.width())
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        side = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        where = QStyle.visualRect(direction, self.rect(), place)
        painter.drawText(where, int(side), shown)

    def _small(self) -> QFont:
        return theme.scaled(self.font(), type_scale.SMALL)
