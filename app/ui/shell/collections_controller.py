"""`CollectionsController`: the documents of the conversation that is open, and all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.ui.chat.pane import ChatPane
from app.ui.collections.widgets.collections_button import CollectionsButton

if TYPE_CHECKING:
    from app.ui.collections.pane import CollectionsOverlay
    from app.ui.shell.view_models import ViewModels


class CollectionsController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    def __init__(self, pane: ChatPane, view_models: ViewModels, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._collections = view_models.collections
        self._chosen = view_models.chosen_collections
        self._overlay: CollectionsOverlay | None = None
        self._button = CollectionsButton(pane.composer)
        pane.composer.add_option(self._button)
        self._button.chosen.connect(self._choose)
        self._button.manage_requested.connect(self.open)
        self._collections.changed.connect(self._fill)
        self._collections.added.connect(self._read)
        self._chosen.changed.connect(self._show_chosen)
        self._fill()
        self._show_chosen()

    @Slot()
    def open(self) -> None:
        """The overlay with all of them."""
        if self._overlay is None:
            from app.ui.collections.pane import CollectionsOverlay

            self._overlay = CollectionsOverlay(
                self._collections, self._pane.window().centralWidget()
            )
            self._overlay.models_requested.connect(self._pane.models_requested)
        self._overlay.open()

    @Slot(object)
    def _choose(self, ids: tuple[str, ...]) -> None:
        self._chosen.choose(ids)
        self._pane.composer.setFocus()

    @Slot(str)
    def _read(self, id: str) -> None:
        """A new one is for the conversation from which it was made."""
        if id not in self._chosen.ids:
            self._chosen.choose((*self._chosen.ids, id))

    @Slot()
    def _fill(self) -> None:
        self._button.set_choices(self._collections.names(), self._collections.hints())

    @Slot()
    def _show_chosen(self) -> None:
        self._button.set_values(self._chosen.ids)
