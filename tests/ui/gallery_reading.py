"""States of reading a conversation: links, code, selection, finding."""

from __future__ import annotations

from app.ui.document.link_overlay import LinkOverlay
from tests.ui.stage import Stage

SUSPICIOUS = (
    "https://www.paypal.com@xn--80ak6aa92e.com:8443/login?next=\u202egpj.exe&id=" + "7" * 90
)


def link(it: Stage, address: str = "https://example.org/a/page?of=something#else") -> None:
    from tests.ui.gallery import open_typical

    open_typical(it)
    overlay = LinkOverlay(it.window.centralWidget())
    overlay.show_link(address, ask=True)


def odd_link(it: Stage) -> None:
    link(it, SUSPICIOUS)


def refused_link(it: Stage) -> None:
    link(it, "file:///C:/Windows/System32/calc.exe")
