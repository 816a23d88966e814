"""`WindowActions`: all that the keyboard and the menus can do, each made once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics, without_mnemonic
from app.ui.controls.nav_button import NavItem
from app.ui.style import icons
from app.ui.style.theme import Appearance
from app.ui.text.language import LANGUAGE

translate = QCoreApplication.translate  # the name lupdate looks for


class WindowActions(QObject):
    """`shortcuts` are the rows of `ShortcutOverlay`: pairs of text and keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_chat = self._action(
            translate("Actions", "New chat"), "new-chat", QKeySequence.StandardKey.New
        )
        self.open_file = self._action(
            translate("Actions", "Open a model file…"), "open-file", QKeySequence.StandardKey.Open
        )
        self.export = self._action(
            translate("Actions", "Export or print…"), "download", QKeySequence.StandardKey.Print
        )
        self.export_ratings = self._action(translate("Actions", "Export ratings…"), "good")
        self.instructions = self._action(
            translate("Actions", "Instructions…"), "rename", "Ctrl+Shift+I"
        )
        self.assistants = self._action(translate("Actions", "Assistants…"), "tutor", "Ctrl+Shift+A")
        self.documents = self._action(translate("Actions", "Documents…"), "book", "Ctrl+Shift+D")
        self.inspect = self._action(
            translate("Actions", "What the model is sent…"), "info", "Ctrl+I"
        )
        self.summarise = self._action(translate("Actions", "Summarise now"), "", "Ctrl+Shift+S")
        self.quit = self._action(translate("Actions", "Quit"), "", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.find = self._action(translate("Actions", "Search here"), "", "Ctrl+F")
        self.find_next = self._action(translate("Actions", "Next match"), "", "F3")
        self.find_previous = self._action(translate("Actions", "Previous match"), "", "Shift+F3")
        self.search = self._action(
            translate("Actions", "Search conversations"), "search", "Ctrl+K", "Ctrl+Shift+F"
        )
        self.focus_composer = self._action(translate("Actions", "Go to the message"), "", "Ctrl+L")
        self.attach = self._action(translate("Actions", "Attach files…"), "attach", "Ctrl+U")
        self.quote = self._action(translate("Actions", "Quote the selection"), "", "Ctrl+R")
        self.toggle_sidebar = self._action(
            translate("Actions", "Show or hide the sidebar"), "sidebar", "Ctrl+B"
        )
        self.next = self._action(
            translate("Actions", "Next conversation"), "", "Ctrl+Tab", "Alt+Down"
        )
        self.previous = self._action(
            translate("Actions", "Previous conversation"), "", "Ctrl+Shift+Tab", "Alt+Up"
        )
        self.next_message = self._action(
            translate("Actions", "Next question or answer"), "", "Alt+PgDown"
        )
        self.previous_message = self._action(
            translate("Actions", "Previous question or answer"), "", "Alt+PgUp"
        )
        self.newest_answer = self._action(translate("Actions", "Newest answer"), "", "Alt+End")
        self.larger = self._action(translate("Actions", "Larger text"), "", "Ctrl++", "Ctrl+=")
        self.smaller = self._action(translate("Actions", "Smaller text"), "", "Ctrl+-")
        self.normal_size = self._action(translate("Actions", "Normal text size"), "", "Ctrl+0")
        self.undo_delete = self._action(
            translate("Actions", "Undo the last deletion"), "", QKeySequence.StandardKey.Undo
        )
        self.chat = self._action(translate("Actions", "Chat"), "", "Ctrl+1")
        self.models = self._action(translate("Actions", "Models"), "model", "Ctrl+2")
        self.settings = self._action(translate("Actions", "Settings"), "settings", "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.help = self._action(translate("Actions", "Help"), "help", "F1")
        self.panes = QActionGroup(self)
        for action in (self.chat, self.models, self.settings, self.help):
            action.setCheckable(True)
            self.panes.addAction(action)
        self.chat.setChecked(True)
        self.shortcuts = self._action(
            translate("Actions", "Keyboard shortcuts"), "keyboard", "Ctrl+/"
        )
        self.releases = self._action(translate("Actions", "Check for a new version"), "")
        self.more = self._action(translate("Actions", "Menu"), "more")
        self.appearance = QActionGroup(self)
        for choice, text in (
            (Appearance.SYSTEM, translate("Actions", "Same as system")),
            (Appearance.LIGHT, translate("Actions", "Light")),
            (Appearance.DARK, translate("Actions", "Dark")),
            (Appearance.CONTRAST, translate("Actions", "High contrast")),
        ):
            action = self.appearance.addAction(text)
            action.setCheckable(True)
            action.setData(choice)

    def primary_actions(self) -> list[NavItem]:
        """The buttons at the top of the navigation rail."""
        return [
            (self.toggle_sidebar, "sidebar"),
            (self.new_chat, "new-chat"),
            (self.search, "search"),
        ]

    def navigation_actions(self) -> list[NavItem]:
        """Where one goes from the sidebar's foot."""
        return [(self.models, "model"), (self.settings, "settings")]

    def set_appearance(self, appearance: Appearance) -> None:
        for action in self.appearance.actions():
            action.setChecked(action.data() == appearance)

    @Slot(object)
    def set_conversation(self, conversation_id: int | None) -> None:
        """What can be done with the one that is open; None: a new one."""
        for action in (self.export, self.summarise):
            action.setEnabled(conversation_id is not None)

    def with_keys(self) -> list[QAction]:
        """Those that the keyboard reaches, in the order in which they are listed."""
        return [
            self.new_chat,
            self.find,
            self.find_next,
            self.find_previous,
            self.search,
            self.focus_composer,
            self.attach,
            self.quote,
            self.next,
            self.previous,
            self.next_message,
            self.previous_message,
            self.newest_answer,
            self.undo_delete,
            self.chat,
            self.models,
            self.settings,
            self.toggle_sidebar,
            self.larger,
            self.smaller,
            self.normal_size,
            self.open_file,
            self.export,
            self.instructions,
            self.assistants,
            self.documents,
            self.inspect,
            self.summarise,
            self.help,
            self.shortcuts,
            self.quit,
        ]

    def rows(self) -> list[tuple[str, str]]:
        """Each action that has keys, and the keys as this system writes them."""
        listed = [
            (translate("Actions", "Send the message"), _written("Return")),
            (translate("Actions", "Break the line"), _written("Shift+Return")),
            (translate("Actions", "Stop the answer"), _written("Esc")),
            (translate("Actions", "Scroll the conversation"), _written("PgUp", "PgDown")),
            (
                translate("Actions", "To the start or the end of it"),
                _written("Ctrl+Home", "Ctrl+End"),
            ),
        ]
        for action in self.with_keys():
            keys = _written(*action.shortcuts()[:2])
            listed.append((without_mnemonic(action.text()), keys))
        return listed

    def fill_menu(self, menu: QMenu) -> None:
        """The one menu of systems whose windows have no menu bar."""
        menu.addActions(
            [
                self.new_chat,
                self.assistants,
                self.documents,
                self.instructions,
                self.inspect,
                self.summarise,
                self.export,
                self.export_ratings,
                self.open_file,
            ]
        )
        menu.addSeparator()
        menu.addActions([self.models, self.settings])
        menu.addMenu(self._appearance_menu(menu))
        menu.addSeparator()
        menu.addActions(self._help_group())
        menu.addSeparator()
        menu.addAction(self.quit)
        give_mnemonics(menu)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """For systems that show one menu bar for all windows."""
        file = bar.addMenu(translate("Actions", "File"))
        file.addActions(
            [
                self.new_chat,
                self.attach,
                self.export,
                self.export_ratings,
                self.open_file,
                self.settings,
                self.quit,
            ]
        )
        edit = bar.addMenu(translate("Actions", "Edit"))
        edit.addActions(
            [
                self.find,
                self.find_next,
                self.find_previous,
                self.search,
                self.focus_composer,
                self.quote,
            ]
        )
        view = bar.addMenu(translate("Actions", "View"))
        view.addActions([self.chat, self.models, self.toggle_sidebar, self.previous, self.next])
        view.addActions([self.instructions, self.assistants, self.documents])
        view.addActions([self.inspect, self.summarise])
        view.addActions([self.previous_message, self.next_message, self.newest_answer])
        view.addMenu(self._appearance_menu(bar))
        bar.addMenu(translate("Actions", "Help")).addActions(self._help_group())

    def _help_group(self) -> list[QAction]:
        return [self.help, self.shortcuts, self.releases]

    def _appearance_menu(self, parent: QMenu | QMenuBar) -> QMenu:
        menu = Menu(parent, translate("Actions", "Appearance"))
        menu.addActions(self.appearance.actions())
        menu.addSeparator()
        menu.addActions([self.larger, self.smaller, self.normal_size])
        give_mnemonics(menu)
        return menu

    def _action(self, text: str, icon: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(icons.icon(icon) if icon else QIcon(), text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        hint = _written(action.shortcut())
        action.setToolTip(f"{text} ({hint})" if hint else text)
        return action


def _written(*keys: QKeySequence | str) -> str:
    """As this system writes them; a comma or a plus stays beside its key in every direction."""
    native = QKeySequence.SequenceFormat.NativeText
    return " · ".join(LANGUAGE.isolated(QKeySequence(key).toString(native)) for key in keys)
