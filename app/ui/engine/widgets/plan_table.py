"""`PlanTable`: the memory use of a plan by device, in bytes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.hardware.plan import DeviceUse, Plan
from app.core.hardware.room import needs
from app.ui.controls.label import Label
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE


class PlanTable(QWidget):
    """One line a device: its name, then what is used of it and for what, and what is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[Plan, str] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(spacing.L, 0, spacing.L, spacing.XS)
        self._grid.setHorizontalSpacing(spacing.L)
        self._grid.setVerticalSpacing(spacing.XS)
        self._grid.setColumnStretch(0, 1)

    def set_plan(self, plan: Plan, remark: str = "") -> None:
        """`remark` is a sentence below the table."""
        if (plan, remark) == self._shown:
            return
        self._shown = (plan, remark)
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        heads = (
            "",
            self.tr("Weights"),
            self.tr("Context"),
            self.tr("Working room"),
            self.tr("Left"),
        )
        for column, head in enumerate(heads):
            self._put(0, column, head, "muted")
        for row, (use, need) in enumerate(zip(plan.uses, needs(plan.uses), strict=True), start=1):
            self._put(row, 0, self._name(use))
            for column, count in enumerate((use.weights, use.kv_cache, use.compute), start=1):
                self._put(row, column, LANGUAGE.size(count) if count else "–")
            if need.missing_bytes:
                lacking = LANGUAGE.fill(
                    self.tr("{size} too little"), size=LANGUAGE.size(need.missing_bytes)
                )
                self._put(row, 4, lacking, "danger")
            else:
                self._put(row, 4, LANGUAGE.size(use.left_bytes))
        if remark:
            self._put(len(plan.uses) + 1, 0, remark, "muted", span=5)
        self.setAccessibleName(self.tr("Memory by device"))

    def _name(self, use: DeviceUse) -> str:
        if use.device.kind == "cpu":
            return self.tr("System memory")
        return use.device.description or use.device.name

    def _put(self, row: int, column: int, text: str, role: str = "", span: int = 1) -> None:
        label = Label(text, self)
        theme.enlarge(label, type_scale.SMALL)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(column == 0)
        end = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(end | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, column, 1, span)
