"""Where a link leads: hostile addresses, what is said about each, and what is opened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.core.settings.declarations import LINKS_ASK
from app.ui.document.addresses import Doubt, Refusal, read_link
from app.ui.document.link_overlay import LinkOverlay
from app.ui.document.selectable_text import SelectableText
from tests.ui.find import named, press, visible_text
from tests.ui.gallery import talk
from tests.ui.stage import Stage, stage

U, L, M, S = Doubt.USER_INFO, Doubt.LOOKALIKE, Doubt.MIXED_SCRIPTS, Doubt.SIGNS
I, N, H, P, O, D = (  # noqa: E741
    Doubt.INVISIBLE, Doubt.NUMERIC, Doubt.LOCAL, Doubt.PORT, Doubt.PLAIN, Doubt.DROPPED,
)  # fmt: skip
BAD, SCHEME, LONG = Refusal.DAMAGED, Refusal.SCHEME, Refusal.LONG

OPENED = [  # address, where it leads, what it resembles, doubts
    ("https://example.org/a?b#c", "example.org", "", ()),
    ("HTTPS://EXAMPLE.ORG/", "example.org", "", ()),
    ("https://example.org:443/", "example.org:443", "", ()),
    ("https://a.b.c.d.example.co.uk/", "a.b.c.d.example.co.uk", "", ()),
    ("https://evil.com/#@bank.com", "evil.com", "", ()),
    ("https://evil.com?@bank.com", "evil.com", "", ()),
    ("https://evil.com/https://bank.com", "evil.com", "", ()),
    ("https://bank.com.evil.com/", "bank.com.evil.com", "", ()),
    ("https://münchen.de/", "münchen.de", "", ()),
    ("https://xn--mnchen-3ya.de/", "münchen.de", "", ()),
    ("https://日本語.jp/", "日本語.jp", "", ()),
    ("https://日本のカフェcafe.jp/", "日本のカフェcafe.jp", "", ()),
    ("https://пример.рф/", "пример.рф", "", ()),
    ("https://한국어.kr/", "한국어.kr", "", ()),
    ("https://مثال.إختبار/", "مثال.إختبار", "", ()),
    ("http://example.org/", "example.org", "", (O,)),
    ("https://example.org:8443/", "example.org:8443", "", (P,)),
    ("http://example.org:443/", "example.org:443", "", (P, O)),
    # a name to sign in with
    ("https://bank.com@evil.com/x", "evil.com", "", (U,)),
    ("https://bank.com:443@evil.com/", "evil.com", "", (U,)),
    ("https://bank.com%2f@evil.com", "evil.com", "", (U,)),
    ("https://bank.com%40evil.com@evil.com/", "evil.com", "", (U,)),
    ("https://@evil.com/", "evil.com", "", (U,)),
    # letters that look like others
    ("https://\u0430pple.com/", "\u0430pple.com", "apple.com", (L, M)),
    ("https://xn--80ak6aa92e.com/", "\u0430\u0440\u0440\u04cf\u0435.com", "apple.com", (L,)),
    ("https://p\u0430ypal.com/", "p\u0430ypal.com", "paypal.com", (L, M)),
    ("https://paypa\u04cf.com/", "paypa\u04cf.com", "paypal.com", (L, M)),
    ("https://g\u03bf\u03bfgle.com/", "g\u03bf\u03bfgle.com", "google.com", (L, M)),
    ("https://\u03bf.example/", "\u03bf.example", "o.example", (L,)),
    ("https://payp\u1ea1l.com/", "payp\u1ea1l.com", "paypal.com", (L,)),
    ("https://\u0261oogle.com/", "\u0261oogle.com", "google.com", (L,)),
    ("https://tw\u0131tter.com/", "tw\u0131tter.com", "twitter.com", (L,)),
    ("https://bank.\u0441om/", "bank.\u0441om", "bank.com", (L, M)),
    ("https://\u0455\u0441\u043e\u0440\u0435.com/", "\u0455\u0441\u043e\u0440\u0435.com",
     "scope.com", (L,)),
    ("https://micro\u0455oft.com/", "micro\u0455oft.com", "microsoft.com", (L, M)),
    ("https://\u0570\u0578.com/", "\u0570\u0578.com", "hn.com", (L,)),
    ("https://нorth.com/", "нorth.com", "horth.com", (L, M)),
    ("https://漢αβ.com/", "漢αβ.com", "", (M,)),
    # signs and what is not seen
    ("https://bank.com\u2044x.evil.com/", "bank.com\u2044x.evil.com", "", (S,)),
    ("https://bank.com\u2215x.evil.com/", "bank.com\u2215x.evil.com", "", (S,)),
    ("https://\U0001f600.com/", "\U0001f600.com", "", (S,)),
    ("https://\uff47oogle.com/", "google.com", "", ()),
    ("https://%65vil.com/", "evil.com", "", (S,)),
    ("https://goo\u00adgle.com/", "google.com", "", (I, S)),
    ("https://a.example/\u202egpj.exe", "a.example", "", (I,)),
    ("https://a.example/\u2067x", "a.example", "", (I,)),
    ("https://a.example/\u200b", "a.example", "", (I,)),
    ("https://a.example/\u3164", "a.example", "", (I,)),
    ("https://a.example/?\U000e0041", "a.example", "", (I,)),
    # numbers and what is near
    ("https://93.184.216.34/", "93.184.216.34", "", (N,)),
    ("http://2130706433/", "127.0.0.1", "", (N, H, O)),
    ("http://0x7f.1/", "127.0.0.1", "", (N, H, O)),
    ("http://127.0.0.1:8080/", "127.0.0.1:8080", "", (N, H, P, O)),
    ("http://192.168.1.1/reset", "192.168.1.1", "", (N, H, O)),
    ("https://[::1]/", "[::1]", "", (N, H)),
    ("https://[::ffff:192.168.0.1]:99/", "[::ffff:192.168.0.1]:99", "", (N, H, P)),
    ("https://localhost/", "localhost", "", (H,)),
    ("https://localhost./", "localhost.", "", (H,)),
    ("https://router/", "router", "", (H,)),
    ("https://printer.local/", "printer.local", "", (H,)),
    # mail
    ("mailto:me@a.example", "me@a.example", "", ()),
    ("mailto:me@a.example?subject=Hi%20you&body=a%0D%0Ab", "me@a.example", "", ()),
    ("mailto:a@b.example,c@d.example?cc=e@f.example", "a@b.example, c@d.example, e@f.example",
     "", ()),
    ("mailto:?to=a@b.example", "a@b.example", "", ()),
    ("mailto:me@a.example?attach=/etc/passwd", "me@a.example", "", (D,)),
    ("mailto:me@a.example?Attachment=x&subject=y", "me@a.example", "", (D,)),
    ("mailto:me@a.example?subject=a;attach=b", "me@a.example", "", (D,)),
    ("mailto:me@a.example?%61ttach=b", "me@a.example", "", (D,)),
    ("mailto:me@a.example?bcc=spy@evil.example", "me@a.example", "", (D,)),
    ("mailto:me@a.example?subject=x%0d%0abcc:spy@evil.example", "me@a.example", "", (D,)),
    ("mailto:me@a.example?from=boss@a.example&x-header=1", "me@a.example", "", (D,)),
    ("mailto:me@\u0430pple.com", "me@\u0430pple.com", "apple.com", (L, M)),
]  # fmt: skip

REFUSED = [
    ("javascript:alert(1)", SCHEME),
    ("JaVaScRiPt:alert(1)", SCHEME),
    (" javascript:alert(1)", SCHEME),
    ("java\nscript:alert(1)", SCHEME),
    ("vbscript:x", SCHEME),
    ("data:text/html,<script>", SCHEME),
    ("file:///etc/passwd", SCHEME),
    ("file://server/share", SCHEME),
    ("ftp://a.example", SCHEME),
    ("smb://server/share", SCHEME),
    ("ms-settings:privacy", SCHEME),
    ("search-ms:query=x", SCHEME),
    ("ssh://-oProxyCommand=x/", SCHEME),
    ("tel:+123", SCHEME),
    ("about:blank", SCHEME),
    ("blob:https://a.example/1", SCHEME),
    ("view-source:https://a.example", SCHEME),
    ("C:\\Windows\\calc.exe", SCHEME),
    ("\\\\server\\share", SCHEME),
    ("//evil.com/x", SCHEME),
    ("/etc/passwd", SCHEME),
    ("#part", SCHEME),
    ("", SCHEME),
    ("https:", BAD),
    ("https://", BAD),
    ("https:evil.com", BAD),
    ("https:///evil.com", BAD),
    ("https:\\\\evil.com", BAD),
    ("https://bank.com\\@evil.com/x", BAD),
    ("https://a b.example/", BAD),
    ("https://a..example/", BAD),
    ("https://a.example:99999/", BAD),
    ("https://a.example:x/", BAD),
    ("https://a.example/\nx", BAD),
    ("ht\ttps://a.example/", SCHEME),
    ("https://bank.com\uff0fx.evil.com/", BAD),
    ("https://bank.com%00.evil.com/", BAD),
    ("https://bank.com%2f.evil.com/", BAD),
    ("https://[::1/", BAD),
    ("https://\ud800.com/", BAD),
    ("mailto:", BAD),
    ("mailto:nobody", BAD),
    ("mailto:a@b.example%0d%0abcc:spy@evil.example", BAD),
    ("mailto:%ff@a.example", BAD),
    ("mailto:a@b@c.example", BAD),
    ("https://a.example/" + "x" * 9000, LONG),
]


@pytest.mark.parametrize(("address", "place", "resembles", "doubts"), OPENED)
def test_where_a_link_leads(
    address: str, place: str, resembles: str, doubts: tuple[Doubt, ...], qapp: QApplication
) -> None:
    target = read_link(address)
    assert target.refusal is None
    assert (target.place, target.resembles) == (place, resembles)
    assert set(target.doubts) == set(doubts)
    assert target.address.isascii() and target.address.startswith(f"{target.scheme}:")
    assert bool(target.encoded_place) == (not place.isascii())
    assert all(letter.isprintable() for letter in target.shown)


@pytest.mark.parametrize(("address", "refusal"), REFUSED)
def test_what_is_not_opened(address: str, refusal: Refusal, qapp: QApplication) -> None:
    target = read_link(address)
    assert (target.refusal, target.address, target.is_plain) == (refusal, "", False)


def test_only_ordinary_encrypted_links_are_plain(qapp: QApplication) -> None:
    plain = [address for address, *_ in OPENED if read_link(address).is_plain]
    assert "https://example.org/a?b#c" in plain
    assert not [each for each in plain if not each.lower().startswith("https://")]
    assert not [each for each in plain if "xn--" in each]


def test_a_mail_passes_on_only_what_is_shown(qapp: QApplication) -> None:
    target = read_link("mailto:me@a.example?attach=/etc/passwd&subject=Hi&bcc=spy@evil.example")
    assert target.address == "mailto:me@a.example?subject=Hi"
    assert target.dropped == ("attach", "bcc")


# In the window


def fill(store: ConversationStore) -> None:
    talk(store, "Links", [("Where?", "", "[here](https://example.org/a) [there](http://a@b.c)")])


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    addresses: list[str] = []
    monkeypatch.setattr(
        "app.ui.document.link_overlay.QDesktopServices.openUrl",
        lambda url: addresses.append(url.toString()),
    )
    return addresses


@pytest.fixture
def it(profile: AppPaths, qtbot: QtBot) -> Iterator[Stage]:
    with stage(profile, fill=fill) as shown:
        shown.window.activateWindow()
        shown.window.conversation.open(shown.window.conversations.records[0].id)
        shown.settle()
        shown.until(lambda: not shown.window.pane.transcript.busy)
        yield shown


def overlay_of(it: Stage, address: str) -> LinkOverlay:
    """As a click on the link does."""
    bodies = it.window.pane.transcript.findChildren(SelectableText)
    body = next(each for each in bodies if address in each.links())
    body.setFocus()
    body.link_activated.emit(address)
    return it.window.findChild(LinkOverlay)


def test_a_link_is_shown_and_opened_by_its_button(it: Stage, opened: list[str]) -> None:
    overlay = overlay_of(it, "https://example.org/a")
    before = QApplication.focusWidget()
    assert overlay.isVisible() and "example.org" in visible_text(overlay).replace("\u200b", "")
    assert before is named(overlay, QPushButton, "Open in the browser")
    QTest.keyClick(before, Qt.Key.Key_Space)
    assert opened == ["https://example.org/a"] and not overlay.isVisible()
    assert isinstance(QApplication.focusWidget(), SelectableText)


def test_a_doubtful_link_does_not_open_by_enter(it: Stage, opened: list[str]) -> None:
    overlay = overlay_of(it, "http://a@b.c")
    assert "before the @" in visible_text(overlay)
    focus = QApplication.focusWidget()
    assert focus is named(overlay, QPushButton, "Cancel")
    seen = set()
    for _ in range(6):  # Tab stays on the card
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert all(overlay.isAncestorOf(each) for each in seen) and len(seen) == 4
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not overlay.isVisible() and opened == []


def test_the_address_is_copied(it: Stage, opened: list[str]) -> None:
    overlay = overlay_of(it, "https://example.org/a")
    press(named(overlay, QPushButton, "Copy the address"))
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    assert opened == []


def test_only_ordinary_links_open_at_once_where_that_is_wanted(
    it: Stage, opened: list[str]
) -> None:
    it.services.settings.set(LINKS_ASK, False)
    overlay = overlay_of(it, "https://example.org/a")
    assert not overlay.isVisible() and opened == ["https://example.org/a"]
    assert overlay_of(it, "http://a@b.c").isVisible() and len(opened) == 1
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_what_is_refused_says_why(it: Stage, opened: list[str]) -> None:
    overlay = overlay_of(it, "https://example.org/a")
    overlay.show_link("file:///etc/passwd", ask=False)
    assert "begins with “file:”" in visible_text(overlay)
    assert not named(overlay, QPushButton, "Open in the browser").isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert opened == []
