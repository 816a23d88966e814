"""`NumberField`: a number to type, with a slider where its range can be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSpinBox, QWidget

from app.ui.controls.slider import Slider
from app.ui.style import spacing

_PAUSE_MS = 500  # after a key, before it counts
_WIDEST_SLIDER = 1000
_LETTERS = 13  # so that fields one below the other are equally wide


class _Whole(QSpinBox):
    def sizeHint(self) -> QSize:
        return _at_least(super().sizeHint(), self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Fraction(QDoubleSpinBox):
    def sizeHint(self) -> QSize:
        return _at_least(super().sizeHint(), self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberField(QWidget):
    """`tried` comes with each step, `chosen` when the slider is let go, a short while after the
    last step, or at once when the field is hidden. A typed number is a step when the keyboard
    leaves the field or with Enter. `special` is what the least value is called, if it is a word;
    `around` gives the words around a number: "{number} layers".

    The slider ends at `set_bound`, which may be lower than what may be typed.
    """

    tried = Signal(object)  # int or float
    chosen = Signal(object)

    def __init__(
        self,
        minimum: float,
        maximum: float,
        parent: QWidget | None = None,
        *,
        step: float = 1,
        decimals: int = 0,
        whole: bool = True,
        around: Callable[[float], str] = lambda number: "{number}",
        special: str = "",
    ) -> None:
        super().__init__(parent)
        self._step, self._minimum = step, minimum
        self._spin: QSpinBox | QDoubleSpinBox
        if whole:
            self._spin = _Whole(self)
            self._spin.setRange(round(minimum), round(maximum))
            self._spin.setSingleStep(round(step))
        else:
            self._spin = _Fraction(self)
            self._spin.setDecimals(decimals)
            self._spin.setRange(minimum, maximum)
            self._spin.setSingleStep(step)
        self._spin.setKeyboardTracking(False)
        self._spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._around = around
        self._spin.setSpecialValueText(special)
        self._slider = Slider(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.M)
        row.addWidget(self._slider, 1)
        row.addWidget(self._spin)
        self.setFocusProxy(self._slider)
        self.set_bound(maximum)
        self._put(self._spin.value())
        self._slider.valueChanged.connect(self._slid)
        self._slider.sliderReleased.connect(self._commit)
        self._spin.valueChanged.connect(self._typed)
        self._pause.timeout.connect(self._commit)

    def set_bound(self, bound: float) -> None:
        """Where the slider ends; without one where that is too far to aim."""
        steps = round((bound - self._minimum) / self._step)
        shown = 0 < steps <= _WIDEST_SLIDER
        self._slider.setVisible(shown)
        self.setFocusProxy(self._slider if shown else self._spin)
        if shown:
            value = self._spin.value()
            blocked = self._slider.blockSignals(True)
            self._slider.setRange(0, steps)
            self._slider.setPageStep(max(steps // 10, 1))
            self._slider.setValue(self._place(value))
            self._slider.blockSignals(blocked)

    def show_value(self, value: float) -> None:
        """Show `value`, unless the user is just changing it."""
        typing = self._spin.hasFocus() and self._spin.lineEdit().isModified()
        if typing or self._slider.isSliderDown() or self._pause.isActive():
            return
        self._put(value)

    def drop(self) -> None:
        """Drop the value that is not emitted yet."""
        self._pause.stop()
        self._spin.lineEdit().setModified(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Also when the window closes."""
        super().hideEvent(event)
        self._spin.interpretText()
        if self._pause.isActive():
            self._commit()

    def value(self) -> float:
        return self._spin.value()

    def set_names(self, name: str, explanation: str) -> None:
        for part in (self._slider, self._spin, self._spin.lineEdit()):
            part.setAccessibleName(name)
            part.setAccessibleDescription(explanation)

    def _put(self, value: float) -> None:
        for part in (self._slider, self._spin):
            part.blockSignals(True)
        before, _, after = self._around(value).partition("{number}")
        self._spin.setPrefix(before)
        self._spin.setSuffix(after)
        self._spin.setValue(value)  # type: ignore[arg-type]
        self._spin.lineEdit().setModified(False)
        self._slider.setValue(self._place(value))
        for part in (self._slider, self._spin):
            part.blockSignals(False)
        self._slider.update()

    def _place(self, value: float) -> int:
        return round((value - self._minimum) / self._step)

    @Slot(int)
    def _slid(self, place: int) -> None:
        self._put(self._minimum + place * self._step)
        self.tried.emit(self._spin.value())
        if not self._slider.isSliderDown():  # by a key
            self._pause.start()

    @Slot()
    def _typed(self) -> None:
        self._put(self._spin.value())
        self.tried.emit(self._spin.value())
        self._pause.start()

    @Slot()
    def _commit(self) -> None:
        self._pause.stop()
        self.chosen.emit(self._spin.value())


def _at_least(size: QSize, widget: QWidget) -> QSize:
    letters = widget.fontMetrics().averageCharWidth() * _LETTERS
    return QSize(max(size.width(), letters), size.height())
