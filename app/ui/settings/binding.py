"""`SettingsBinding`: all connections between the rows and panels and their view models."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from app.core.errors import UserError
from app.core.settings import declarations as d
from app.core.settings.declarations import OPENAI_SAMPLING, SETTINGS
from app.core.settings.setting import Section, Setting, Value
from app.texts import settings as words
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.notices import sentence_of
from app.ui.controls.number_field import NumberField
from app.ui.controls.text_fields import LineField
from app.ui.settings.pages import SectionPage
from app.ui.settings.values import PlanView
from app.ui.settings.viewmodels.settings import SettingsViewModel
from app.ui.settings.widgets.about_panels import PartsPanel, ReportPanel
from app.ui.settings.widgets.connections_panel import ConnectionsPanel
from app.ui.settings.widgets.cost_text import cost_words
from app.ui.settings.widgets.file_panel import FilePanel
from app.ui.settings.widgets.panel import Panel
from app.ui.settings.widgets.python_panel import PythonPanel
from app.ui.settings.widgets.sampling_panel import SamplingPanel
from app.ui.settings.widgets.servers_panel import ServersPanel
from app.ui.settings.widgets.setting_row import SettingRow
from app.ui.settings.widgets.token_panel import TokenPanel
from app.ui.text.language import LANGUAGE


class SettingsBinding(QObject):
    """Pages are bound by `add`, their rows and panels by `join`, as they are made. Workers get
    nothing to do before `refresh_section`."""

    def __init__(self, model: SettingsViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._pages: dict[Section, SectionPage] = {}
        self._refreshed: set[Section] = set()
        self._view: PlanView | None = None
        model.changed.connect(self._changed)
        model.plan.changed.connect(self._plan_changed)
        model.plan.absent.connect(self._plan_absent)
        model.choices.changed.connect(self._choices_changed)
        model.sampling.changed.connect(self._sampling_changed)

    def add(self, page: SectionPage) -> None:
        """Register `page`, before any of its rows is created."""
        self._pages[page.section] = page
        if page.section is Section.ENGINE and self._view is not None:
            self._plan_changed(self._view)

    def join(self, page: SectionPage, piece: SettingRow | Panel) -> None:
        """Connect a row or panel that was just created on `page`."""
        if isinstance(piece, SettingRow):
            self._join_row(piece)
        else:
            self._join_panel(page, piece)

    def _join_row(self, row: SettingRow) -> None:
        model = self._model
        row.chosen.connect(model.set)
        row.reset_requested.connect(model.reset)
        row.tried.connect(model.plan.try_out)
        if isinstance(row.control, LineField):
            row.control.refused.connect(partial(self._refused, row))
        self._show(row)
        if self._view is not None:
            self._show_cost(row, self._view)

    def _join_panel(self, page: SectionPage, panel: Panel) -> None:
        model = self._model
        match panel:
            case FilePanel():
                panel.export_requested.connect(model.export_to)
                panel.import_requested.connect(model.import_from)
                panel.reset_all_requested.connect(model.reset_all)
            case SamplingPanel():
                panel.openai_requested.connect(partial(self._use_openai, page))
                self._show_sampling(panel)
            case TokenPanel():
                panel.save_requested.connect(model.token.save)
                panel.forget_requested.connect(model.token.forget)
                panel.ask_again_requested.connect(model.token.ask_again)
                model.token.changed.connect(panel.set_state)
                panel.set_state(model.token.state)
            case ConnectionsPanel():
                model.connections.changed.connect(panel.set_connections)
            case ServersPanel():
                self._join_servers(panel)
            case PythonPanel():
                panel.add_requested.connect(model.python_files.add)
                panel.download_requested.connect(model.python_files.download)
                panel.discard_requested.connect(model.python_files.discard)
                model.python_files.progressed.connect(panel.set_received)
                panel.stop_requested.connect(model.python_files.stop)
                panel.remove_requested.connect(model.python_files.remove)
                model.python_files.changed.connect(panel.set_state)
                panel.set_state(model.python_files.state)
            case PartsPanel():
                panel.licence_requested.connect(model.about.open_licence)
                model.about.parts_changed.connect(panel.set_parts)
                model.about.licence_changed.connect(panel.show_licence)
            case ReportPanel():
                panel.report_requested.connect(model.about.make_report)
                model.about.report_changed.connect(panel.set_report)

    def _join_servers(self, panel: ServersPanel) -> None:
        servers = self._model.tool_servers
        panel.switched.connect(servers.switch)
        panel.start_requested.connect(servers.start)
        panel.accepted.connect(servers.accept)
        panel.remove_requested.connect(servers.remove)
        panel.text_requested.connect(servers.ask_for_text)
        panel.saved.connect(servers.save)
        panel.import_requested.connect(servers.import_from)
        panel.duplicate_requested.connect(servers.duplicate)
        panel.log_requested.connect(servers.ask_for_log)
        servers.changed.connect(panel.set_servers)
        servers.text_arrived.connect(panel.edit)
        servers.text_taken.connect(panel.close_editor)
        servers.text_refused.connect(panel.show_refusal)
        servers.found.connect(panel.set_found)
        servers.log_arrived.connect(panel.show_log)
        servers.added.connect(panel.close_preview)

    def refresh_section(self, section: Section, *, again: bool = True) -> None:
        """Have workers refresh the data a section shows besides settings. Data that cannot change
        is read once only; without `again`, so is the rest."""
        model = self._model
        changing = {
            Section.GENERAL: model.choices.refresh,
            Section.ENGINE: model.plan.refresh_model,
            Section.ANSWERS: self._refresh_answers,
            Section.TOOLS: model.tool_servers.refresh,
            Section.PRIVACY: model.connections.refresh,
        }
        lasting = {Section.ACCOUNTS: model.token.refresh, Section.ABOUT: model.about.refresh}
        new = section not in self._refreshed
        if section in changing and (again or new):
            changing[section]()
        elif section in lasting and new:
            lasting[section]()
        self._refreshed.add(section)

    def _refresh_answers(self) -> None:
        self._model.sampling.refresh()
        self._model.python_files.refresh()

    def _show(self, row: SettingRow) -> None:
        setting, model = row.setting, self._model
        if isinstance(row.control, ChoiceBox):
            row.control.set_choices(model.choices.of(setting))
        used = model.sampling.of(setting)
        is_set = model.is_set(setting)
        # Of a setting that the user leaves alone: the value that the model is really given
        row.set_value(model.value(setting) if is_set or used is None else used, is_set)
        if setting.section is Section.ANSWERS:
            row.set_note(self._note_of_use(setting, used))
        if setting.key in OPENAI_SAMPLING:
            value = model.value(setting) if used is None else used
            row.set_badge(self.tr("OpenAI") if value == OPENAI_SAMPLING[setting.key] else "")

    def _note_of_use(self, setting: Setting[Any], used: Value | None) -> str:
        """The note below a row: whose default it shows, and when a change takes effect."""
        effect = words.effect(setting, LANGUAGE)
        if used is None or used == self._model.value(setting):
            return effect
        now = LANGUAGE.fill(self.tr("Recommended for {model}"), model=self._model.sampling.model)
        return f"{now} · {effect}"

    def _show_sampling(self, panel: SamplingPanel) -> None:
        values = {key: self._model.value(SETTINGS[key]) for key in OPENAI_SAMPLING}
        panel.set_openai(values == dict(OPENAI_SAMPLING))

    def _use_openai(self, page: SectionPage) -> None:
        for key in OPENAI_SAMPLING:
            page.rows[key].drop()
            self._show(page.rows[key])
        self._model.use_openai_sampling()

    @Slot(str, object)
    def _changed(self, key: str, value: Value) -> None:
        page = self._pages.get(SETTINGS[key].section)
        row = page.rows.get(key) if page else None
        if page is None or row is None:
            return
        self._show(row)
        panel = page.panels.get(SamplingPanel)
        if isinstance(panel, SamplingPanel):
            self._show_sampling(panel)

    @Slot(str, object)
    def _choices_changed(self, key: str, choices: tuple[tuple[str, str], ...]) -> None:
        page = self._pages.get(SETTINGS[key].section)
        if page is not None and key in page.rows:
            self._show(page.rows[key])

    @Slot()
    def _sampling_changed(self) -> None:
        page = self._pages.get(Section.ANSWERS)
        for row in page.rows.values() if page else ():
            self._show(row)

    def _refused(self, row: SettingRow, refused: bool) -> None:
        row.set_wrong(
            self.tr("Not saved: write an address that begins with http:// or https://.")
            if refused
            else ""
        )

    @Slot(object)
    def _plan_changed(self, view: PlanView) -> None:
        self._view = view
        page = self._pages.get(Section.ENGINE)
        if page is None or page.plan is None:
            return
        page.plan.show_plan(view.model, view.plan)
        for row in page.rows.values():
            self._show_cost(row, view)

    def _show_cost(self, row: SettingRow, view: PlanView) -> None:
        """The cost of the setting, and the range of its slider with this model and machine."""
        key = row.setting.key
        cost = view.costs.get(key)
        if cost is not None:
            names = {each.name: each.description or each.name for each in view.devices}
            row.set_cost(cost_words(key, cost, names.get(str(cost.resolved), "")))
        bound = {
            d.ENGINE_GPU_LAYERS.key: view.plan.layers + 1,
            d.ENGINE_CPU_EXPERTS.key: view.plan.layers,
            d.ENGINE_THREADS.key: view.cores,
        }.get(key)
        if bound is not None and isinstance(row.control, NumberField):
            row.control.set_bound(bound)

    @Slot(object)
    def _plan_absent(self, error: UserError) -> None:
        page = self._pages.get(Section.ENGINE)
        if page is not None and page.plan is not None:
            page.plan.show_absence(sentence_of(error))
