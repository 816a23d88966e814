"""`Secrets` over keyring's own backends that fail, and one that works."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from app.core.errors import Code, UserError
from app.core.settings.secrets import Secrets
from tests.helpers.keyrings import MemoryKeyring

TOKEN = "hf_secret"


def test_a_token_is_kept_for_the_next_run() -> None:
    backend = MemoryKeyring()
    assert Secrets(backend).token() == ""
    Secrets(backend).set_token(f"  {TOKEN}\n")
    secrets = Secrets(backend)
    assert secrets.token() == TOKEN
    assert secrets.persistent


def test_a_token_is_forgotten_everywhere() -> None:
    backend = MemoryKeyring()
    secrets = Secrets(backend)
    secrets.set_token(TOKEN)
    secrets.forget_token()
    assert secrets.token() == ""
    assert backend.passwords == {}
    secrets.forget_token()


def test_an_empty_token_is_none() -> None:
    backend = MemoryKeyring()
    secrets = Secrets(backend)
    secrets.set_token(TOKEN)
    secrets.set_token("  ")
    assert backend.passwords == {}


def test_the_keyring_is_asked_once() -> None:
    backend = MemoryKeyring()
    secrets = Secrets(backend)
    for _ in range(5):
        secrets.token()
    assert backend.asked == 1


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring()], ids=["fail", "null"])
def test_without_a_keyring_it_is_kept_for_this_run(
    backend: KeyringBackend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    secrets = Secrets(backend)
    assert secrets.token() == ""
    with pytest.raises(UserError) as caught:
        secrets.set_token(TOKEN)
    assert caught.value.code is Code.KEYRING_UNAVAILABLE
    assert TOKEN not in str(caught.value) + caught.value.detail
    assert secrets.token() == TOKEN
    assert not secrets.persistent
    assert secrets.readable  # there is nothing to read
    assert Secrets(backend).token() == ""
    assert not list(tmp_path.rglob("*"))


def test_a_token_of_this_run_is_forgotten_without_a_keyring() -> None:
    secrets = Secrets(fail.Keyring())
    with pytest.raises(UserError):
        secrets.set_token(TOKEN)
    secrets.forget_token()
    assert secrets.token() == ""


@pytest.mark.parametrize("failure", [KeyringLocked("no"), OSError("gone"), Exception("D-Bus")])
def test_a_keyring_that_is_not_unlocked(failure: Exception) -> None:
    backend = MemoryKeyring()
    Secrets(backend).set_token(TOKEN)
    backend.failure = failure
    secrets = Secrets(backend)
    assert secrets.token() == ""
    assert not secrets.persistent
    assert not secrets.readable
    backend.failure = None
    assert secrets.token() == ""  # it is asked once
    secrets.ask_again()
    assert secrets.token() == TOKEN
    assert secrets.persistent
    assert secrets.readable


@pytest.mark.parametrize("asked_before", [True, False])
def test_a_token_that_may_still_be_in_a_locked_keyring_is_said(asked_before: bool) -> None:
    backend = MemoryKeyring()
    Secrets(backend).set_token(TOKEN)
    secrets = Secrets(backend)
    backend.failure = KeyringLocked("no")
    if asked_before:
        assert secrets.token() == ""
    for _ in range(2):
        with pytest.raises(UserError) as caught:
            secrets.forget_token()
        assert caught.value.code is Code.TOKEN_NOT_FORGOTTEN
        assert secrets.token() == ""
    backend.failure = None
    assert Secrets(backend).token() == TOKEN
    secrets.forget_token()
    assert secrets.persistent
    assert backend.passwords == {}


def test_a_token_that_the_keyring_does_not_let_go_is_said() -> None:
    """macOS refuses with the error that also says that there is none."""
    backend = MemoryKeyring()
    secrets = Secrets(backend)
    secrets.set_token(TOKEN)
    backend.keeps = True
    with pytest.raises(UserError) as caught:
        secrets.forget_token()
    assert caught.value.code is Code.TOKEN_NOT_FORGOTTEN
    assert secrets.token() == ""
    assert not secrets.readable
