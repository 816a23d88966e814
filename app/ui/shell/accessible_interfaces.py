"""Which widgets have an interface for screen readers of our own."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QToolButton

from app.ui.chat.transcript.accessible_messages import AccessibleMessageView, AccessibleTranscript
from app.ui.chat.transcript.message_footer import MessageFooter
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.step_output import StepOutput
from app.ui.chat.transcript.trail_view import TrailView
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.controls.accessible_menu_button import AccessibleMenuButton
from app.ui.controls.overlay import Overlay
from app.ui.document.accessible_text import AccessibleControls, AccessibleGroup, AccessibleText
from app.ui.document.block_view import BlockView
from app.ui.document.code_header import CodeHeader
from app.ui.document.collapsible_text import CollapsibleText
from app.ui.document.picture_block import PictureBlock
from app.ui.document.picture_overlay import PictureCanvas
from app.ui.document.selectable_text import SelectableText

_AT_ONCE = QToolButton.ToolButtonPopupMode.InstantPopup


def interface_of(asked: QObject) -> QAccessibleInterface | None:
    """None for a widget whose interface is Qt's."""
    iface: QAccessibleInterface | None
    match asked:
        case SelectableText():
            iface = AccessibleText(asked, asked)
        case PictureBlock() | PictureCanvas():
            iface = AccessibleGroup(asked, QAccessible.Role.Graphic)
        case BlockView():
            iface = AccessibleControls(asked)
        case MessageView():
            iface = AccessibleMessageView(asked)
        case CodeHeader() | CollapsibleText() | MessageFooter() | StepOutput() | TrailView():
            iface = AccessibleGroup(asked)
        case QToolButton() if asked.popupMode() is _AT_ONCE:
            iface = AccessibleMenuButton(asked)
        case Overlay():
            iface = AccessibleGroup(asked, QAccessible.Role.Dialog)
        case TranscriptView():
            iface = AccessibleTranscript(asked, asked.messages, asked.focus_message)
        case _:
            iface = None
    return iface
