"""`ToolsButton`: which tools the model may use in the open conversation, and whether it asks."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.controls.permissions_button import PermissionsButton, Tools


class ToolsButton(PermissionsButton):
    """Without any tools it is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Tools"))
        self.setToolTip(self.tr("What the model may do with its tools in this conversation"))
        self.hide()

    def set_tools(self, tools: Tools) -> None:
        super().set_tools(tools)
        self.setVisible(bool(tools))
