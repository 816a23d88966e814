"""`Secrets`: the Hub token, in the system's own keyring and never in a file."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Final

from app.core.errors import Code, UserError

if TYPE_CHECKING:  # it takes long and few need it
    from keyring.backend import KeyringBackend

_SERVICE: Final = "Gloss"
_USER: Final = "Hugging Face token"


class Secrets:
    """Used by any thread but the GUI's: a keyring may ask the user to unlock it.

    Where there is no keyring service, or the user does not unlock it, the token is kept in
    memory, for this run of Gloss only. Backends are plug-ins over services of the system and
    raise what those raise, so every exception of theirs means that.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        """`backend` None: the keyring of the system, found when it is first needed."""
        self._backend = backend
        self._lock = threading.Lock()
        self._token: str | None = None  # None: the keyring was not asked yet
        self._persistent = True
        self._readable = True

    @property
    def readable(self) -> bool:
        """False when there is a keyring that gave no answer, so that nobody knows what is in it."""
        return self._readable

    @property
    def persistent(self) -> bool:
        """Whether a token is kept for the next run, too; False while the keyring fails."""
        return self._persistent

    def token(self) -> str:
        """Empty when there is none, or it cannot be read. The keyring is asked once."""
        with self._lock:
            if self._token is None:
                try:
                    self._token = self._keyring().get_password(_SERVICE, _USER) or ""
                except Exception as error:  # noqa: BLE001 - see `Secrets`
                    self._failed(error)
                    self._token = ""
            return self._token

    def ask_again(self) -> None:
        """Let the next `token` ask the keyring, which the user may have unlocked by now."""
        with self._lock:
            self._token = None
            self._persistent = self._readable = True

    def set_token(self, text: str) -> None:
        """Raises UserError(KEYRING_UNAVAILABLE) after keeping it for this run."""
        text = text.strip()
        if not text:
            self.forget_token()
            return
        with self._lock:
            self._token = text
            try:
                backend = self._keyring()
                backend.set_password(_SERVICE, _USER, text)
                # A backend that only pretends to keep it loses it silently
                kept = backend.get_password(_SERVICE, _USER) == text
            except Exception as error:  # noqa: BLE001 - see `Secrets`
                self._failed(error)
                raise UserError(Code.KEYRING_UNAVAILABLE, type(error).__name__) from None
            self._persistent, self._readable = kept, True
            if not kept:
                raise UserError(Code.KEYRING_UNAVAILABLE)

    def forget_token(self) -> None:
        """Forget it here and in the keyring.

        Raises UserError(TOKEN_NOT_FORGOTTEN) when it may still be in the keyring.
        """
        from keyring.errors import PasswordDeleteError

        with self._lock:
            self._token = ""
            try:
                backend = self._keyring()
                with contextlib.suppress(PasswordDeleteError):  # also where there is none
                    backend.delete_password(_SERVICE, _USER)
                self._persistent = backend.get_password(_SERVICE, _USER) is None
            except Exception as error:  # noqa: BLE001 - see `Secrets`
                self._failed(error)
                if not self._readable:
                    raise UserError(Code.TOKEN_NOT_FORGOTTEN, type(error).__name__) from None
                return  # without a keyring it was kept for this run only
            self._readable = self._persistent
            if not self._persistent:
                raise UserError(Code.TOKEN_NOT_FORGOTTEN)

    def keyring(self) -> str:
        """The user name of the entry, readable without unlocking a keyring; "" if there is none."""
        with self._lock:
            try:
                backend = self._keyring()
                return str(backend.name) if backend.priority > 0 else ""
            except Exception as error:  # noqa: BLE001 - see `Secrets`
                self._failed(error)
                return ""

    def _failed(self, error: Exception) -> None:
        from keyring.errors import NoKeyringError

        self._persistent, self._readable = False, isinstance(error, NoKeyringError)

    def _keyring(self) -> KeyringBackend:
        if self._backend is None:
            import keyring

            self._backend = keyring.get_keyring()
        return self._backend
