"""`DropTarget`: over the whole chat while files hover above it."""

from __future__ import annotations

from app.ui.controls.file_drop_overlay import FileDropOverlay


class DropTarget(FileDropOverlay):
    def offer(self, *, model: bool) -> None:
        """Show it; `model`: what hovers is a model, which is added instead."""
        if model:
            self.show_offer("model", self.tr("Drop the model file here to use it."))
        else:
            self.show_offer("attach", self.tr("Drop files here to attach them to your message."))
