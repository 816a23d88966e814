"""`ModelsPane`: connects `ModelsView` to its view model, and shows outcomes as notices."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import Code, UserError
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.downloads.states import Download
from app.core.models.library.installed import InstalledModel
from app.texts.models import arrived
from app.ui.controls.notices import Action, Notice, Severity, notice_of, sentence_of
from app.ui.controls.show_folder import show_folder
from app.ui.engine.open_model_dialog import ask_for_model_file
from app.ui.models.page_state import SETTINGS_SECTIONS, CardAction, ModelCard
from app.ui.models.view import ModelsView, section_for
from app.ui.models.viewmodels.models import ModelsViewModel
from app.ui.text.language import LANGUAGE

_UNDO_SECONDS = 12
_SAID_SECONDS = 8


class ModelsPane(ModelsView):
    """Refreshes the models whenever it is shown."""

    def __init__(self, model: ModelsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._wire()

    def _wire(self) -> None:
        model = self.model
        self.shown.connect(model.refresh)
        self.look_again_requested.connect(model.refresh)
        self.card_requested.connect(self._card_requested)
        self.tools.add_requested.connect(self._choose_file)
        self.paths_dropped.connect(model.library_actions.add)
        self.tools.refresh_requested.connect(model.catalogue.begin)
        self.tools.open_folder_requested.connect(self._open_folder)
        self.tools.move_folder_requested.connect(self._choose_folder)
        self.stop_moving_requested.connect(model.jobs.stop_moving)
        self.tools.search_requested.connect(model.search.look_for)
        self.leave_search_requested.connect(model.search.leave)
        self.repository_opened.connect(model.search.open)
        self.repository_collapsed.connect(model.search.collapse)
        self.delete_partial_requested.connect(model.library_actions.delete_partial)

        model.page_changed.connect(self.set_page)
        model.card_changed.connect(self.update_card)
        model.search.search_changed.connect(self.set_search)
        model.search.card_changed.connect(self.update_found)
        model.library_actions.added.connect(self._notify_added)
        model.library_actions.refused.connect(self._notify_refused)
        model.library_actions.removed.connect(self._notify_removed)
        model.library_actions.forgotten.connect(self._notify_forgotten)
        model.embedding.chosen.connect(self._notify_chosen)
        model.embedding.left.connect(self._notify_left)
        model.jobs.verified.connect(self._notify_verified)
        model.downloaded.connect(self._notify_downloaded)
        model.jobs.moved.connect(self._notify_moved)
        model.catalogue.refreshed.connect(self._notify_refreshed)
        model.failed.connect(self._notify_failed)

    # -- actions of the user ---------------------------------------------------------

    @Slot(object, object)
    def _card_requested(self, action: CardAction, card: ModelCard) -> None:
        model, downloads = self.model, self.model.downloads
        match action, card:
            case CardAction.USE, ModelCard(model=InstalledModel(path=path)):
                self.use_requested.emit(path)
            case (
                CardAction.USE_FOR_DOCUMENTS | CardAction.STOP_USING,
                ModelCard(model=InstalledModel(path=path)),
            ):
                model.embedding.choose(path if action is CardAction.USE_FOR_DOCUMENTS else None)
            case CardAction.SHOW, ModelCard(model=InstalledModel(path=path)):
                show_folder(path.parent)
            case CardAction.VERIFY, ModelCard(model=InstalledModel() as here):
                model.jobs.verify(here)
            case CardAction.STOP_VERIFYING, ModelCard(model=InstalledModel() as here):
                model.jobs.stop_verifying(here)
            case CardAction.REMOVE, ModelCard(model=InstalledModel() as here):
                model.library_actions.remove(here)
            case CardAction.FORGET, ModelCard(model=InstalledModel() as here):
                model.library_actions.unlist(here)
            case CardAction.DOWNLOAD, _ if card.spec is not None:
                downloads.add(card.spec)
            case CardAction.PAUSE, ModelCard(download=Download() as download):
                downloads.pause(download)
            case CardAction.RESUME, ModelCard(download=Download() as download):
                downloads.resume(download)
            case CardAction.CANCEL, ModelCard(download=Download() as download):
                downloads.cancel(download)
            case CardAction.SETTINGS, ModelCard(download=Download(error=error)):
                self.settings_requested.emit(section_for(error))

    @Slot()
    def _choose_file(self) -> None:
        ask_for_model_file(self, lambda path: self.model.library_actions.add([path]))

    @Slot()
    def _open_folder(self) -> None:
        self.model.library_actions.open_folder(show_folder)

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Move the models to…"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.model.jobs.move(Path(path)))
        dialog.open()

    # -- outcomes ---------------------------------------------------------------------

    @Slot(list)
    def _notify_added(self, models: Sequence[InstalledModel]) -> None:
        if len(models) == 1:
            sentence = self.tr("“{name}” was added. Gloss uses the file where it is.")
            use = self._use(models[0].kind, models[0].path)
            # its card says what is wrong
            actions = (use,) if models[0].problem in (None, Code.MODEL_EMBEDS) else ()
            self._say("added", LANGUAGE.fill(sentence, name=models[0].name), *actions)
        else:
            self._say("added", self.tr("%Ln models were added.", "", len(models)))

    @Slot(list)
    def _notify_refused(self, errors: Sequence[UserError]) -> None:
        """All in one: a handful that was dropped is no handful of notices."""
        if len(errors) == 1:
            self._notify_failed(errors[0])
            return
        names = ", ".join(Path(str(error.facts.get("path", ""))).name for error in errors)
        sentence = self.tr("Gloss cannot open these files, so they were not added: {names}.")
        detail = "\n".join(map(sentence_of, errors))
        self.notices.show_notice(
            Notice(Severity.ERROR, "refused", LANGUAGE.fill(sentence, names=names), detail)
        )

    @Slot(object)
    def _notify_removed(self, model: InstalledModel) -> None:
        self._withdraw(model)
        sentence = self.tr(
            "“{name}” is in the system's bin. Restore it from there if you want it back."
        )
        self._say(f"removed {model.path}", LANGUAGE.fill(sentence, name=model.name))

    @Slot(object)
    def _notify_forgotten(self, model: InstalledModel) -> None:
        self._withdraw(model)
        undo = Action(self.tr("Undo"), partial(self.model.library_actions.add, [model.path]))
        sentence = self.tr("“{name}” was removed from the list. Its file stays where it is.")
        key = f"forgotten {model.path}"
        self._say(key, LANGUAGE.fill(sentence, name=model.name), undo, seconds=_UNDO_SECONDS)

    @Slot(object)
    def _notify_chosen(self, model: InstalledModel) -> None:
        self.notices.dismiss("left")
        sentence = self.tr(
            "“{name}” is used for your documents. They are read once more in the background; "
            "until that is done, some are found by their words alone."
        )
        self._say("chosen", LANGUAGE.fill(sentence, name=model.name))

    @Slot(object)
    def _notify_left(self, path: Path) -> None:
        self.notices.dismiss("chosen")
        undo = Action(self.tr("Undo"), partial(self.model.embedding.choose, path))
        sentence = self.tr("Documents are found by their words alone from now on.")
        self._say("left", sentence, undo, seconds=_UNDO_SECONDS)

    @Slot(object)
    def _notify_verified(self, model: InstalledModel) -> None:
        sentence = self.tr("“{name}” is complete and unchanged: it matches the published checksum.")
        self._say(f"verified {model.path}", LANGUAGE.fill(sentence, name=model.name))

    @Slot(object)
    def _notify_downloaded(self, download: Download) -> None:
        sentence = arrived(download.spec, LANGUAGE)
        if download.path is None:
            self._say(f"done {download.id}", sentence)
            return
        use = self._use(download.spec.kind, download.path)
        self._say(f"done {download.path}", sentence, use, seconds=0)

    @Slot(object)
    def _notify_moved(self, folder: Path) -> None:
        self._say("moved", LANGUAGE.fill(self.tr("The models are now in {folder}."), folder=folder))

    @Slot()
    def _notify_refreshed(self) -> None:
        self._say("refreshed", self.tr("The catalogue is up to date."))

    @Slot(object)
    def _notify_failed(self, error: UserError) -> None:
        actions = []
        if (section := SETTINGS_SECTIONS.get(error.code)) is not None:
            wanted = partial(self.settings_requested.emit, section)
            actions.append(Action(self.tr("Open the settings"), wanted))
        self.notices.show_notice(notice_of(error, *actions))

    def _use(self, kind: ModelKind, path: Path) -> Action:
        if kind is ModelKind.EMBEDDING:
            return Action(self.tr("Use for documents"), partial(self.model.embedding.choose, path))
        return Action(self.tr("Use"), partial(self.use_requested.emit, path))

    def _withdraw(self, model: InstalledModel) -> None:
        """Notices that offer a model which is gone."""
        for key in ("added", f"verified {model.path}", f"done {model.path}"):
            self.notices.dismiss(key)

    def _say(self, key: str, sentence: str, *actions: Action, seconds: int = _SAID_SECONDS) -> None:
        self.notices.show_notice(
            Notice(Severity.INFO, key, sentence, actions=actions, seconds=seconds)
        )
