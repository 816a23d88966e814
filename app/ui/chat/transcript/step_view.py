"""A call of a tool: one line that unfolds to its arguments and its result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.ui.chat.trail import StepPhase, ToolStep
from app.ui.chat.transcript.step_output import StepOutput
from app.ui.chat.transcript.step_words import icon_of, makes_files, markdown_of, name_of, title_of
from app.ui.controls.icon_button import IconButton
from app.ui.document.collapsible_text import CollapsibleText
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.style import spacing

translate = QCoreApplication.translate  # the name lupdate looks for


class StepView(CollapsibleText):
    """What the tool made (figures, tables, files) is below the line at once."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        why = translate("StepView", "What the model asked of a tool, and what it got.")
        super().__init__(style, inline, parent, name="", why=why)
        self._style = style
        self._inline = inline
        self._step: ToolStep | None = None
        self.output: StepOutput | None = None
        self._stop = IconButton("stop", translate("StepView", "Stop this step"), self)
        self._stop.clicked.connect(self._stop_step)
        self._stop.hide()

    def set_step(self, step: ToolStep) -> None:
        before, self._step = self._step, step
        self._stop.setVisible(step.stop is not None)
        if step == before:
            return
        self._button.set_icon_name(icon_of(step))
        self.body.setAccessibleName(name_of(step))
        self.set_content(
            title_of(step), markdown_of(step), finished=step.phase is not StepPhase.RUNNING
        )
        if makes_files(step):
            if self.output is None:
                self.output = StepOutput(self._style, self._inline, self)
                self.output.resized.connect(self.toggled)
            self.output.set_data(step.data)

    def _spoken(self, title: str) -> str:
        return name_of(self._step) if self._step else title

    def _stop_step(self) -> None:
        self._stop.hide()
        if self._step is not None and self._step.stop is not None:
            self._step.stop()

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        height, complete = super().arrange(width, top, bottom, deadline)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size, line = self._stop.sizeHint(), self._button.geometry()
        x = line.left() - size.width() if mirrored else line.right() + 1
        self._stop.setGeometry(x, (line.height() - size.height()) // 2, size.width(), size.height())
        if self.output is None or self.output.is_empty:
            return height, complete
        x, room = self._text_column(width)
        tall, done = self.output.arrange(room, top - height, bottom - height, deadline)
        self.output.setGeometry(x, height, room, tall)
        self.output.show()
        return height + tall + spacing.S, complete and done

    def _room_for_title(self, width: int) -> int:
        return width - self._stop.sizeHint().width()
