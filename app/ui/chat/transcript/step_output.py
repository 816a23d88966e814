"""The figures, tables and files that a program made."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.printable import one_line
from app.core.python_tool.tool import Figure, Table
from app.ui.chat.transcript.step_words import fenced, python_data
from app.ui.chat.transcript.table_text import plain, table_text
from app.ui.controls.icon_button import IconButton
from app.ui.document.inline import InlineReader
from app.ui.document.picture_block import PictureBlock
from app.ui.document.pictures import Picture
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE

_LONGEST = 80  # characters of a name
_MOST_CHARACTERS = 2000  # of what is no table; all of it can be saved


class StepOutput(QWidget):
    """Figures as pictures, and tables by their beginning. Tables can be saved, and so can other
    files and what is no picture."""

    resized = Signal()
    save_requested = Signal(str, object)  # as of `BlockView`

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._data = ""
        self._pictures: dict[int, PictureBlock] = {}  # by their place
        self._key = object()
        self._files: list[IconButton] = []
        self._figures: Sequence[Figure] = ()
        self.tables = SelectableText(style, inline, self)
        self.tables.resized.connect(self.resized)
        self.tables.save_requested.connect(self.save_requested)
        self._has_tables = False
        if style.diagrams is not None:
            style.diagrams.painter.was_read.connect(self._add_picture)
        self.hide()

    @property
    def is_empty(self) -> bool:
        return not (self._pictures or self._has_tables or self._files)

    def set_data(self, data: str) -> None:
        """As a program left it; once."""
        if data == self._data:
            return
        self._data = data
        made = python_data(data)
        diagrams = self._style.diagrams
        if diagrams is not None:
            self._figures = made.figures
            for number, figure in enumerate(made.figures):
                diagrams.painter.read((self._key, number), figure.content, figure.name)
        self._has_tables = bool(made.tables)
        self.tables.setAccessibleName(self.tr("Tables"))
        texts = map(self._table_text, made.tables)
        self.tables.set_markdown("\n\n".join(texts), finished=True)
        for table in made.tables:
            self._add_file(table.name, table.text.encode("utf-8", "replace"))
        for file in made.files:
            self._add_file(file.name, file.content)

    def _table_text(self, table: Table) -> str:
        """Its name, and its beginning."""
        name = plain(one_line(table.name, _LONGEST))
        shown = table_text(table.text, "\t" if table.name.lower().endswith(".tsv") else ",")
        if shown is None:  # it only has the name of one
            return f"{name}\n\n{fenced(table.text[:_MOST_CHARACTERS], '')}"
        if not shown.is_whole:
            name = LANGUAGE.fill(self.tr("{name} · its beginning"), name=name)
        return f"{name}\n\n{shown.markdown}"

    @Slot(object, object)
    def _add_picture(self, key: object, picture: Picture | None) -> None:
        diagrams = self._style.diagrams
        match key:
            case (self._key, int(number)) if picture is not None and diagrams is not None:
                block = PictureBlock(self._style, diagrams.painter, self)
                block.save_requested.connect(self.save_requested)
                block.set_picture(picture)
                block.show()
                self._pictures[number] = block
                self.resized.emit()
            case (self._key, int(number)):  # no picture after all
                figure = self._figures[number]
                self._add_file(figure.name, figure.content)
                self.resized.emit()

    def _add_file(self, name: str, content: bytes) -> None:
        shown = one_line(name, _LONGEST)
        words = LANGUAGE.fill(self.tr("Save {name}"), name=shown)
        button = IconButton("download", words, self, word=shown)
        button.clicked.connect(partial(self._save, name, content))
        button.show()
        self._files.append(button)

    def _save(self, name: str, content: bytes, *_: object) -> None:
        self.save_requested.emit(name, partial(bytes, content))

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        """As `SelectableText.arrange`."""
        y, complete = 0, True
        for number in sorted(self._pictures):
            picture = self._pictures[number]
            height = picture.height_for(width)
            picture.setGeometry(0, y, width, height)
            y += height + spacing.S
        if self._has_tables:
            height, complete = self.tables.arrange(width, top - y, bottom - y, deadline)
            self.tables.setGeometry(0, y, width, height)
            y += height + spacing.S
        for button in self._files:
            size = button.sizeHint()
            room = min(size.width(), width)
            x = width - room if self.isRightToLeft() else 0
            button.setGeometry(x, y, room, size.height())
            y += size.height()
        return y, complete
