"""`Network`: whether, where and how Gloss may connect."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from app.core.errors import Code, UserError
from app.core.models.transfer.protocol import Address

HUGGING_FACE_URL: Final = "https://huggingface.co"


@dataclass(frozen=True, slots=True)
class Network:
    """The network settings now; read again before each transfer.

    `endpoint` is a mirror of the Hub (empty: Hugging Face), `proxy` the address of one (empty:
    as the system says). `token` is sent to the endpoint only, and to nobody it leads on to.
    """

    allowed: bool
    endpoint: str = ""
    proxy: str = ""
    token: str = field(default="", repr=False)

    @property
    def address(self) -> str:
        """The Hub's address, without a slash at its end."""
        return (self.endpoint.strip() or HUGGING_FACE_URL).rstrip("/")

    @property
    def host(self) -> str:
        shown = _without_login(self.address)
        try:
            return urlsplit(f"//{shown.rpartition('://')[2]}").netloc or shown
        except ValueError:
            return shown

    def address_to_use(self) -> Address:
        """Raises as `check` does."""
        self.check()
        return Address(self.address, self.proxy.strip(), self.token)

    def check(self) -> None:
        """Raises UserError(NETWORK_OFF; host) or UserError(HUB_ADDRESS_INVALID; address)."""
        if not self.allowed:
            raise UserError(Code.NETWORK_OFF, host=self.host)
        for address in filter(None, (self.address, self.proxy.strip())):
            if not _is_address(address):
                raise UserError(Code.HUB_ADDRESS_INVALID, address=_without_login(address))


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:  # a port that is no number, brackets that do not match
        return False
    return (
        parts.scheme in {"http", "https"}
        and bool(parts.hostname)
        and port != 0
        and not parts.query
        and not parts.fragment
        and text.isprintable()
        and " " not in text
    )


def _without_login(address: str) -> str:
    """A password is nothing to show, wherever somebody who mistyped the address put it."""
    return address.rpartition("@")[2]
