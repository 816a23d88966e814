"""The sections of the settings pane: their rows and panels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.folding import matches
from app.core.settings import declarations as d
from app.core.settings.declarations import SETTINGS
from app.core.settings.setting import Section
from app.texts import settings as words
from app.ui.controls.group import Group
from app.ui.controls.label import Label
from app.ui.document.collapsible_text import FoldButton
from app.ui.engine.widgets.plan_panel import PlanPanel
from app.ui.settings.widgets.about_panels import PartsPanel, ReportPanel, VersionPanel
from app.ui.settings.widgets.connections_panel import ConnectionsPanel
from app.ui.settings.widgets.file_panel import FilePanel
from app.ui.settings.widgets.panel import Panel
from app.ui.settings.widgets.python_panel import PythonPanel
from app.ui.settings.widgets.reading_panel import ReadingPanel
from app.ui.settings.widgets.sampling_panel import SamplingPanel
from app.ui.settings.widgets.servers_panel import ServersPanel
from app.ui.settings.widgets.setting_row import SettingRow
from app.ui.settings.widgets.token_panel import TokenPanel
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

Piece = str | type[Panel]  # the key of a setting, or a panel

# Each section is groups of pieces, those of advanced settings last. What is declared and not
# named here follows at the end.
_GROUPS: dict[Section, Sequence[Sequence[Piece]]] = {
    Section.GENERAL: (
        (d.GENERAL_LANGUAGE.key, d.MODELS_AT_START.key),
        (FilePanel,),
    ),
    Section.APPEARANCE: (
        (
            d.APPEARANCE_THEME.key,
            d.APPEARANCE_TEXT_SIZE.key,
            d.APPEARANCE_DENSITY.key,
            d.APPEARANCE_MOTION.key,
        ),
        (d.APPEARANCE_READING_FONT.key, d.APPEARANCE_READING_WIDTH.key, ReadingPanel),
        (d.APPEARANCE_CODE_WRAP.key, d.APPEARANCE_CODE_NUMBERS.key),
        (d.APPEARANCE_ANNOUNCE.key,),
    ),
    Section.ENGINE: (
        (d.ENGINE_DEVICE.key, d.ENGINE_CONTEXT_LENGTH.key),
        (d.ENGINE_GPU_LAYERS.key, d.ENGINE_CPU_EXPERTS.key),
        (d.ENGINE_KV_TYPE.key, d.ENGINE_SWA_FULL.key),
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
            d.CHAT_WHEN_FULL.key,
        ),
        (d.TOOLS_DOCUMENTS.key, d.TOOLS_PYTHON.key, PythonPanel),
        (SamplingPanel, d.SAMPLING_TEMPERATURE.key),
        (d.SAMPLING_TOP_P.key, d.SAMPLING_TOP_K.key, d.SAMPLING_MIN_P.key),
    ),
    Section.TOOLS: ((ServersPanel,),),
    Section.PRIVACY: (
        (d.PRIVACY_NETWORK.key, d.NETWORK_ENDPOINT.key, d.NETWORK_PROXY.key),
        (d.LINKS_ASK.key,),
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
    The advanced settings are collapsed below a button, except during a search.

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
        self._advanced: list[Group] = []
        self._unfold = FoldButton(self)
        self._unfold.setText(self.tr("Advanced"))
        self._unfold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a row above may have the focus
        self._unfold.toggled.connect(self._refresh)
        self._unfold.hide()
        self._pending = [
            (number, piece) for number, group in enumerate(groups_of(section)) for piece in group
        ]
        self._wanted = ""
        self._title = Label(words.section(section, LANGUAGE), self)
        theme.enlarge(self._title, type_scale.HEADING, self.font().Weight.DemiBold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing.L)
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
        group = self._groups[number] if number < len(self._groups) else self._add_group(piece)
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
        if self._wanted or group in self._advanced:
            self._refresh()
        return made

    def _add_group(self, piece: Piece) -> Group:
        group = Group(self)
        self._groups.append(group)
        if isinstance(piece, str) and SETTINGS[piece].advanced:
            if not self._advanced:
                start = Qt.AlignmentFlag.AlignLeft  # the right where the layout is mirrored
                self._column.addWidget(self._unfold, 0, start)
            self._advanced.append(group)
        self._column.addWidget(group)
        return group

    def show_advanced(self) -> None:
        self._unfold.setChecked(True)

    @Slot()
    def _refresh(self) -> None:
        for group in self._groups:
            group.refresh()
        hidden = not (self._wanted or self._unfold.isChecked())
        for group in self._advanced:
            group.setVisible(not (hidden or group.isHidden()))
        self._unfold.setVisible(bool(self._advanced) and not self._wanted)

    def show_matches(self, text: str) -> int:
        """Show the rows that contain `text`, all if it is empty; returns how many."""
        self._wanted = text.strip()
        count = 0
        for piece in (*self.rows.values(), *self.panels.values()):
            found = self._matches(piece)
            piece.setVisible(found)
            count += found
        if self.plan is not None:
            self.plan.setVisible(count > 0)
        self._refresh()
        return count

    def _matches(self, piece: SettingRow | Panel) -> bool:
        if isinstance(piece, Panel):
            text = piece.words()
        else:
            text = words.searchable(piece.setting, LANGUAGE)
            if piece.setting.advanced:
                text = f"{text}\n{self._unfold.text()}"
        return matches(self._wanted, self._title.text()) or matches(self._wanted, text)
