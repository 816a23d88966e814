"""A keyring for tests."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.passwords: dict[tuple[str, str], str] = {}
        self.asked = 0
        self.failure: Exception | None = None
        self.keeps = False  # lets nothing be deleted

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        if self.failure is not None:
            raise self.failure
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.failure is not None:
            raise self.failure
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.failure is not None:
            raise self.failure
        if self.keeps or (service, username) not in self.passwords:
            raise PasswordDeleteError
        del self.passwords[service, username]


class LockedKeyring(MemoryKeyring):
    """Its dialog stands open, and nobody answers it."""

    def get_password(self, service: str, username: str) -> str | None:
        Path(os.environ["KEYRING_ASKED"]).touch()
        threading.Event().wait()
        return None
