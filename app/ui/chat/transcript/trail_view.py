"""What came before the text of an answer: its reasoning and the tools that it used, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import WRITING, ItemState, MessageItem
from app.ui.chat.trail import GivenPassages, ToolStep, Trail, TrailText
from app.ui.chat.transcript.given_view import GivenView, given_markdown
from app.ui.chat.transcript.reasoning_view import ReasoningView
from app.ui.chat.transcript.step_view import StepView
from app.ui.chat.transcript.step_words import markdown_of
from app.ui.document.collapsible_text import CollapsibleText
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.style import spacing

_Entry = GivenPassages | TrailText | ToolStep
_View = GivenView | ReasoningView | StepView | SelectableText
Numbered = tuple[int, SelectableText]


class TrailView(QWidget):
    """Its texts are numbered by their place: an even number, and one more for what a tool made."""

    text_made = Signal(int, object)  # its number, SelectableText
    save_requested = Signal(str, object)  # as of `BlockView`
    resized = Signal()

    def __init__(
        self, style: ProseStyle, quiet: ProseStyle, inline: InlineReader, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._quiet = quiet
        self._inline = inline
        self._views: list[_View] = []

    def set_item(self, item: MessageItem) -> None:
        trail = trail_shown(item)
        for place, each in enumerate(trail):
            view = self._view(place, each)
            last = place == len(trail) - 1
            if isinstance(view, StepView) and isinstance(each, ToolStep):
                view.set_step(each)
                self._add_output(place, view)
            elif isinstance(view, GivenView) and isinstance(each, GivenPassages):
                view.set_given(each)
            elif isinstance(view, ReasoningView) and isinstance(each, TrailText):
                live = item.state is ItemState.REASONING and (last or not item.trail)
                alone = sum(1 for other in trail if _is_reasoning(other)) == 1
                seconds = item.reasoning_seconds if live or alone else 0.0
                view.set_reasoning(each.text, seconds, live=live)
            elif isinstance(view, SelectableText) and isinstance(each, TrailText):
                view.set_markdown(each.text, finished=not last or item.state not in WRITING)
        for view in self._views[len(trail) :]:
            view.hide()
            view.deleteLater()
        del self._views[len(trail) :]

    def _view(self, place: int, each: _Entry) -> _View:
        """At its place, made if it is not there or of another kind."""
        kind = _kind_of(each)
        if place < len(self._views):
            known = self._views[place]
            if isinstance(known, kind):
                return known
            known.hide()
            known.deleteLater()
        style = self._style if kind is SelectableText else self._quiet
        view: _View = kind(style, self._inline, self)
        self._views[place : place + 1] = [view]
        if isinstance(view, CollapsibleText):
            view.toggled.connect(self.resized)
            self.text_made.emit(2 * place, view.body)
        else:
            self.text_made.emit(2 * place, view)
        view.show()
        return view

    def _add_output(self, place: int, view: StepView) -> None:
        output = view.output
        if output is not None and output.tables.key[1] != 2 * place + 1:
            output.tables.key = (0, 2 * place + 1)  # until it shares a selection
            output.save_requested.connect(self.save_requested)
            self.text_made.emit(2 * place + 1, output.tables)

    def texts(self) -> list[Numbered]:
        """Those that are shown."""
        return [(part, text) for part, text in self.all_texts() if text.isVisibleTo(self)]

    def all_texts(self) -> Iterator[Numbered]:
        for place, view in enumerate(self._views):
            if isinstance(view, SelectableText):
                yield 2 * place, view
                continue
            yield 2 * place, view.body
            if isinstance(view, StepView) and view.output is not None:
                yield 2 * place + 1, view.output.tables

    def unfold(self, part: int) -> None:
        view = self._views[part // 2] if part // 2 < len(self._views) else None
        if isinstance(view, CollapsibleText):
            view.unfold()

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        """As `SelectableText.arrange`."""
        y, complete = 0, True
        for view in self._views:
            prose = isinstance(view, SelectableText)
            y += spacing.XS if prose and y else 0
            height, done = view.arrange(width, top - y, bottom - y, deadline)
            view.setGeometry(0, y, width, height)
            y += height + (spacing.XS if prose else 0)
            complete = complete and done
        return y, complete


def trail_shown(item: MessageItem) -> Trail:
    """Of an answer without tools its reasoning, if it has any."""
    return item.trail or ((TrailText(item.reasoning),) if item.reasoning else ())


def texts_of(item: MessageItem) -> Iterator[tuple[int, str]]:
    """The texts before the answer as Markdown, each with its number, folded or not."""
    for place, each in enumerate(trail_shown(item)):
        yield 2 * place, _markdown_of(each)


def _markdown_of(each: _Entry) -> str:
    match each:
        case TrailText():
            return each.text
        case GivenPassages():
            return given_markdown(each)
        case _:
            return markdown_of(each)


def _is_reasoning(each: _Entry) -> bool:
    return isinstance(each, TrailText) and each.is_reasoning


def _kind_of(each: _Entry) -> Callable[..., _View]:
    if isinstance(each, ToolStep):
        return StepView
    if isinstance(each, GivenPassages):
        return GivenView
    return ReasoningView if each.is_reasoning else SelectableText
