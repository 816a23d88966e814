"""`TokenViewModel`: state of the Hub token, which is kept in the system keyring, not in a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import Code, UserError
from app.ui.settings.values import TokenState
from app.ui.threads.runner import Lane, Runner

if TYPE_CHECKING:
    from app.core.settings.secrets import Secrets


class TokenViewModel(QObject):
    """A keyring may ask the user for a password, so all calls run in a worker. The view model never
    holds the token itself, only whether there is one."""

    changed = Signal(object)  # TokenState
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, secrets: Secrets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._secrets = secrets
        self._state = TokenState.LOOKING

    @property
    def state(self) -> TokenState:
        return self._state

    @Slot()
    def refresh(self) -> None:
        secrets = self._secrets
        self._submit(lambda: _state_of(secrets))

    @Slot()
    def ask_again(self) -> None:
        """After the keyring did not answer."""
        secrets = self._secrets

        def work() -> TokenState:
            secrets.ask_again()
            return _state_of(secrets)

        self._submit(work)

    @Slot(str)
    def save(self, token: str) -> None:
        secrets, token = self._secrets, token.strip()

        def work() -> TokenState:
            with _state_says_it():
                secrets.set_token(token)
            return _state_of(secrets)

        if token:
            self._submit(work)

    @Slot()
    def forget(self) -> None:
        secrets = self._secrets

        def work() -> TokenState:
            secrets.forget_token()
            return _state_of(secrets)

        self._submit(work)

    def _submit(self, work) -> None:  # type: ignore[no-untyped-def]
        self._runner.submit(Lane.POOL, work, self._state_arrived, self._failed)

    def _state_arrived(self, state: TokenState) -> None:
        self._state = state
        self.changed.emit(state)

    def _failed(self, error: UserError) -> None:
        lost = self._state is TokenState.LOOKING or error.code is Code.TOKEN_NOT_FORGOTTEN
        self._state_arrived(TokenState.UNREADABLE if lost else self._state)  # even unchanged
        self.failed.emit(error)


@contextmanager
def _state_says_it() -> Iterator[None]:
    """An unusable keyring is shown as a state, so no failure is emitted for it."""
    try:
        yield
    except UserError as error:
        if error.code is not Code.KEYRING_UNAVAILABLE:
            raise


def _state_of(secrets: Secrets) -> TokenState:
    if not secrets.token():
        return TokenState.NONE if secrets.readable else TokenState.UNREADABLE
    return TokenState.SAVED if secrets.persistent else TokenState.THIS_RUN
