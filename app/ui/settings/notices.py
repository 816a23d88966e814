"""`SettingsNotices`: outcomes of changes to the settings, as notices with actions that help."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.core.errors import Code, UserError
from app.core.settings.declarations import PRIVACY_NETWORK, SETTINGS
from app.core.settings.setting import Value
from app.texts import settings as words
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import Action, Notice, Severity, notice_of, notice_of_settings
from app.ui.controls.show_folder import show_folder
from app.ui.settings.values import Imported
from app.ui.settings.viewmodels.servers import Removed
from app.ui.settings.viewmodels.settings import SettingsViewModel
from app.ui.text.language import LANGUAGE

_UNDO_SECONDS = 20
_INFO_SECONDS = 8


class SettingsNotices(QObject):
    def __init__(
        self,
        model: SettingsViewModel,
        area: NoticeArea,
        show_setting: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._show_setting = show_setting
        self._model = model
        model.all_reset.connect(self._all_reset)
        model.imported.connect(self._imported)
        model.exported.connect(self._exported)
        for part in (
            model,
            model.choices,
            model.token,
            model.connections,
            model.tool_servers,
            model.python_files,
            model.about,
        ):
            part.failed.connect(self._failed)
        model.tool_servers.removed.connect(self._server_removed)
        model.tool_servers.added.connect(self._servers_added)
        self._notify_problems(model.problems)

    @Slot(object)
    def _failed(self, error: UserError) -> None:
        actions = ()
        if error.code is Code.NETWORK_OFF:
            show = partial(self._show_setting, PRIVACY_NETWORK.key)
            actions = (Action(self.tr("Show the setting"), show),)
        self._area.show_notice(notice_of(error, *actions))

    @Slot(object)
    def _all_reset(self, before: Mapping[str, Value]) -> None:
        if not before:
            sentence, actions = self.tr("All settings have their defaults already."), ()
        else:
            sentence = self.tr("All settings have their defaults again.")
            actions = (Action(self.tr("Undo"), partial(self._model.put, before)),)
        self._show_notice("all_reset", sentence, *actions, seconds=_UNDO_SECONDS)

    @Slot(object)
    def _imported(self, imported: Imported) -> None:
        count = len(imported.before)
        sentence = LANGUAGE.fill(
            self.tr("Imported from {file}: %Ln setting(s) changed.", "", count),
            file=imported.path.name,
        )
        if imported.problems:
            keys = (str(problem.facts["key"]) for problem in imported.problems)
            lost = words.names(keys, LANGUAGE)
            sentence += " " + LANGUAGE.fill(
                self.tr("Not usable, and left as they were: {settings}."), settings=lost
            )
        undo = Action(self.tr("Undo"), partial(self._model.put, imported.before))
        self._show_notice("imported", sentence, *((undo,) if count else ()), seconds=_UNDO_SECONDS)

    @Slot(str, object)
    def _server_removed(self, name: str, removed: Removed) -> None:
        restore = partial(self._model.tool_servers.restore, name, removed)
        sentence = LANGUAGE.fill(self.tr("The tool server “{name}” was removed."), name=name)
        undo = Action(self.tr("Undo"), restore)
        self._show_notice(f"server_removed {name}", sentence, undo, seconds=_UNDO_SECONDS)

    @Slot(object)
    def _servers_added(self, names: Sequence[str]) -> None:
        if names:
            sentence = LANGUAGE.fill(
                self.tr("Added, and off until you switch them on: {names}."),
                names=LANGUAGE.listed(names),
            )
        else:
            sentence = self.tr("All of these tool servers are here already.")
        self._show_notice("servers_added", sentence, seconds=_INFO_SECONDS)

    @Slot(object)
    def _exported(self, path: Path) -> None:
        show = Action(self.tr("Show the folder"), partial(show_folder, path.parent))
        sentence = LANGUAGE.fill(self.tr("Exported to {path}."), path=path)
        self._show_notice("exported", sentence, show, seconds=_INFO_SECONDS)

    def _show_notice(self, key: str, sentence: str, *actions: Action, seconds: int) -> None:
        self._area.show_notice(
            Notice(Severity.INFO, key, sentence, actions=actions, seconds=seconds)
        )

    def _notify_problems(self, problems: Sequence[UserError]) -> None:
        """The problems of the settings file at start, with a link to the first invalid row."""
        if not problems:
            return
        keys = [str(each.facts["key"]) for each in problems if "key" in each.facts]
        shown = [key for key in keys if SETTINGS[key].shown]
        actions = [
            Action(self.tr("Show the setting"), partial(self._show_setting, key))
            for key in shown[:1]
        ]
        folder = Path(str(problems[0].facts["copy"])).parent
        actions.append(Action(self.tr("Show the folder"), partial(show_folder, folder)))
        self._area.show_notice(notice_of_settings(problems, *actions))
