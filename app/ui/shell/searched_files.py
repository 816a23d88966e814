"""`SearchedFiles`: files and folders that are too much for a message become a collection, which the
model searches in the conversation instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from app.core.collections.records import CollectionRecord
from app.ui.chat.attachments.chip import search_words
from app.ui.chat.pane import ChatPane
from app.ui.chat.values import AttachmentItem
from app.ui.chat.viewmodels.attachments import NEW
from app.ui.controls.notices import Action, Notice, Severity
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.ui.shell.view_models import ViewModels

_MANY: Final = 20  # files attached at once, from which on a search is offered
_SECONDS: Final = 12
_OFFER_SECONDS: Final = 30
_OFFER: Final = "search-files"


class SearchedFiles(QObject):
    """Each of these collections is undone by its notice: what was attached is attached again."""

    def __init__(self, pane: ChatPane, view_models: ViewModels, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = pane.notices
        self._attachments = view_models.attachments
        self._drafts = view_models.attachments.drafts
        self._collections = view_models.collections
        self._chosen = view_models.chosen_collections
        self._drafts.folder_found.connect(self._add_folder)

    def attach(self, draft: str, paths: Sequence[Path]) -> None:
        """To the message of this draft; where these are many, a search is offered instead."""
        files = dict(zip(self._drafts.add(draft, paths), paths, strict=True))
        if len(files) > _MANY:
            words = self.tr("Files that will be sent with the message: {count}")
            search = Action(search_words(len(files)), partial(self._search, files))
            self._notices.show_notice(
                Notice(
                    Severity.INFO,
                    _OFFER,
                    LANGUAGE.fill(words, count=len(files)),
                    actions=(search,),
                    seconds=_OFFER_SECONDS,
                )
            )

    @Slot(list)
    def search(self, items: Sequence[AttachmentItem]) -> None:
        """Attached files, instead of their text in the message."""
        self._search({each.key: Path(each.path) for each in items})

    def _search(self, files: Mapping[int, Path]) -> None:
        """Those that are attached still, by their keys."""
        kept = {key: path for key, path in files.items() if self._drafts.draft_of(key) is not None}
        if kept:
            draft = self._drafts.draft_of(next(iter(kept)))
            assert draft is not None
            self._make(draft, list(kept.values()), list(kept))

    @Slot(str, object)
    def _add_folder(self, draft: str, folder: Path) -> None:
        self._make(draft, [folder])

    def _make(self, draft: str, paths: Sequence[Path], keys: Sequence[int] = ()) -> None:
        conversation = self._conversation_of(draft)

        def made(record: CollectionRecord) -> None:
            for key in keys:
                self._drafts.remove(key)
            self._chosen.set_chosen(conversation, record.id, True)
            attach = partial(self._drafts.add, draft, paths if keys else ())
            self._notify(record, partial(self._undo, conversation, record.id, attach))

        name, more = paths[0].name, len(paths) - 1
        self._collections.add(f"{name} + {more}" if more else name, paths, made)

    def _notify(self, record: CollectionRecord, undo: Callable[[], None]) -> None:
        self._notices.dismiss(_OFFER)
        sentence = self.tr("The model can search “{name}” in this conversation now.")
        self._notices.show_notice(
            Notice(
                Severity.INFO,
                f"searched-{record.id}",
                LANGUAGE.fill(sentence, name=record.name),
                actions=(Action(self.tr("Undo"), undo),),
                seconds=_SECONDS,
            )
        )

    def _undo(self, conversation: int | None, id: str, attach: Callable[[], object]) -> None:
        self._collections.remove(id)
        self._chosen.set_chosen(conversation, id, False)
        attach()

    def _conversation_of(self, draft: str) -> int | None:
        """A message that is edited is one of the open conversation."""
        if draft.isdecimal():
            return int(draft)
        return None if draft == NEW else self._chosen.conversation
