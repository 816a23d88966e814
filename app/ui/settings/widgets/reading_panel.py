"""`ReadingPanel`: a few lines as a conversation is set, with the settings of the moment."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.document.block_column import BlockColumn
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.settings.widgets.panel import Panel
from app.ui.style import theme
from app.ui.style.reading import ReadingWidth

_SHARE = {ReadingWidth.NARROW: 0.55, ReadingWidth.COMFORTABLE: 0.7, ReadingWidth.WIDE: 0.85}
_TALL = 10_000  # pixels, beyond any sample


class ReadingPanel(Panel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Preview"), "")
        self.column.addWidget(
            _Sample(
                self.tr(
                    "The eye finds its way back from a line of **seventy letters** or so. Wider "
                    "ones hold more of a table, and `code` keeps its own font."
                ),
                self,
            )
        )


class _Sample(QWidget):
    """As wide a part of its place as a conversation is of a wide window."""

    def __init__(self, markdown: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._markdown = markdown
        self._inline = InlineReader()
        self._text: BlockColumn | None = None
        self._style: ProseStyle | None = None
        self.setAccessibleName(markdown.replace("**", "").replace("`", ""))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.FontChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._dress()

    def _dress(self) -> None:
        """In the fonts and colours of the moment, and as wide as the user has it."""
        font = theme.reading_font(self.font())
        style = ProseStyle(font, theme.monospace(self.font()), theme.tokens(self))
        if style != self._style:
            if self._text is not None:
                self._text.hide()
                self._text.deleteLater()
            self._style = style
            self._text = BlockColumn(style, self._inline, self)
            self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._text.set_markdown(self._markdown, finished=True)
            self._text.show()
        self._arrange()

    def _arrange(self) -> None:
        if self._text is None:
            return
        width = round(self.width() * _SHARE.get(theme.reading_width(), 1))
        height, _ = self._text.arrange(width, 0, _TALL, inf)
        x = self.width() - width if self.isRightToLeft() else 0
        self._text.setGeometry(x, 0, width, height)
        self.setFixedHeight(height)
