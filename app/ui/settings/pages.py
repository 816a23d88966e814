"""The sections of the settings pane: which rows and panels stand where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.folding import matches
from app.core.settings import declarations as d
from app.core.settings.declarations import SETTINGS
from app.core.settings.setting import Section
from app.texts import settings as words
from app.ui.controls.group import Group
from app.ui.controls.label import Label
from app.ui.engine.widgets.plan_panel import PlanPanel
from app.ui.settings.widgets.about_panels import PartsPanel, ReportPanel, VersionPanel
from app.ui.settings.widgets.connections_panel import ConnectionsPanel
from app.ui.settings.widgets.file_panel import FilePanel
from app.ui.settings.widgets.panel import Panel
from app.ui.settings.widgets.sampling_panel import SamplingPanel
from app.ui.settings.widgets.setting_row import SettingRow
from app.ui.settings.widgets.token_panel import TokenPanel
from app.ui.style import theme
from app.ui.text.language import LANGUAGE

Piece = str | type[Panel]  # the key of a setting, or a panel

# Each section is groups of pieces. What is declared and not named here follows at the end.
_GROUPS: dict[Section, Sequence[Sequence[Piece]]] = {
    Section.GENERAL: (
        (d.GENERAL_LANGUAGE.key, d.MODELS_AT_START.key),
        (FilePanel,),
    ),
    Section.ENGINE: (
        (d.ENGINE_DEVICE.key, d.ENGINE_GPU_LAYERS.key, d.ENGINE_CPU_EXPERTS.key),
        (d.ENGINE_CONTEXT_LENGTH.key, d.ENGINE_KV_TYPE.key, d.ENGINE_SWA_FULL.key),
        (
            d.ENGINE_THREADS.key,
            d.ENGINE_FLASH_ATTENTION.key,
            d.ENGINE_BATCH_SIZE.key,
            d.ENGINE_UBATCH_SIZE.key,
        ),
    ),
    Section.ANSWERS: (
        (
            d.CHAT_EFFORT.key,
            d.CHAT_THINKING.key,
            d.SAMPLING_MAX_TOKENS.key,
            d.CHAT_INSTRUCTIONS.key,
        ),
        (SamplingPanel, *d.OPENAI_SAMPLING),
    ),
    Section.PRIVACY: (
        (d.PRIVACY_NETWORK.key, d.NETWORK_ENDPOINT.key, d.NETWORK_PROXY.key),
        (ConnectionsPanel,),
    ),
    Section.ACCOUNTS: ((TokenPanel,),),
    Section.ABOUT: ((VersionPanel,), (ReportPanel,), (PartsPanel,)),
}


def groups_of(section: Section) -> Iterator[Sequence[Piece]]:
    named = _GROUPS.get(section, ())
    yield from named
    known = {piece for group in named for piece in group}
    rest = [
        setting.key
        for setting in SETTINGS.values()
        if setting.section is section and setting.shown and setting.key not in known
    ]
    if rest:
        yield rest


class SectionPage(QWidget):
    """A title, and below it the groups; a search leaves what matches, and hides what does not.

    Its rows and panels are made one by one with `make_next`, so that no turn of the event loop
    takes long.
    """

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self.rows: dict[str, SettingRow] = {}
        self.panels: dict[type[Panel], Panel] = {}
        self.plan: PlanPanel | None = None
        self._groups: list[Group] = []
        self._pending = [
            (number, piece) for number, group in enumerate(groups_of(section)) for piece in group
        ]
        self._wanted = ""
        self._title = Label(words.section(section, LANGUAGE), self)
        theme.enlarge(self._title, 1.5, self.font().Weight.DemiBold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID * 2)
        self._column.addWidget(self._title)
        if section is Section.ENGINE:
            self.plan = PlanPanel(self)
            self._column.addWidget(self.plan)

    @property
    def complete(self) -> bool:
        return not self._pending

    def make_next(self) -> SettingRow | Panel:
        """The next row or panel, which is then on the page. Not to be called when complete."""
        number, piece = self._pending.pop(0)
        if number == len(self._groups):
            self._groups.append(Group(self))
            self._column.addWidget(self._groups[number])
        group = self._groups[number]
        made: SettingRow | Panel
        if isinstance(piece, str):
            made = self.rows[piece] = SettingRow(SETTINGS[piece], group)
        else:
            made = self.panels[piece] = piece(group)
        for part in (made, *made.findChildren(QWidget)):
            part.ensurePolished()  # now, and not all of them when the page is first shown
        group.add(made)
        if self._wanted:
            made.setVisible(self._matches(made))
            group.refresh()
        return made

    def show_matches(self, text: str) -> int:
        """Show what `text` is found in, all of it when it is empty; how many that is."""
        self._wanted = text.strip()
        count = 0
        for piece in (*self.rows.values(), *self.panels.values()):
            found = self._matches(piece)
            piece.setVisible(found)
            count += found
        if self.plan is not None:
            self.plan.setVisible(count > 0)
        for group in self._groups:
            group.refresh()
        return count

    def _matches(self, piece: SettingRow | Panel) -> bool:
        if isinstance(piece, Panel):
            text = piece.words()
        else:
            text = words.searchable(piece.setting, LANGUAGE)
        return matches(self._wanted, self._title.text()) or matches(self._wanted, text)
