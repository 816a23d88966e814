"""Where a link really leads: nothing hidden, nothing misleading, nothing but web and mail."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from urllib.parse import quote, unquote, urlsplit

import regex
from PySide6.QtCore import QUrl

from app.core.graphemes import boundary_before

_LONGEST = 80  # characters in a menu
_MOST_SHOWN = 1200  # characters of an address in a dialog
_MOST = 8000  # characters of an address that is opened
_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")
_MAIL = regex.compile(r"[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+@([\p{L}\p{M}\p{N}.-]+)")
_MAIL_FIELDS = ("to", "cc", "subject", "body")
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded

_HOST_SIGN = regex.compile(r"[\p{L}\p{M}\p{N}.:\-\[\]]")
_WRITTEN_TOGETHER = [  # scripts by the first words of their letters' names
    {"LATIN", "CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"},
    {"LATIN", "CJK", "HANGUL"},
    {"LATIN", "CJK", "BOPOMOFO"},
]
# Plain letters and those of other scripts, or odd ones of the Latin, that look like them.
_LOOKALIKES = {
    "a": "аӑӓαɑꭺᎪ", "b": "ъьЬƄᏏ", "c": "сϲⅽᴄꓚⲥ", "d": "ԁժⅾᏧ", "e": "еёєҽε℮ҿ", "f": "ƒꞙ",
    "g": "ɡցԍ", "h": "һհнЂᏂ", "i": "іїıɪιⅰꙇӏ", "j": "јյϳ", "k": "кκҡĸ", "l": "ⅼӏʟᏞ|ɩ",
    "m": "мⅿ", "n": "ոпηռ", "o": "оοօσӧഠ૦೦๐໐०০੦ⲟ۵ه", "p": "рρքⲣ", "q": "ԛգզ", "r": "гʀꭇⲅ",
    "s": "ѕտꜱ", "t": "тτ", "u": "уυսʋ", "v": "ѵνⅴ", "w": "ԝшωաѡ", "x": "хχⅹ", "y": "уγүʏყ",
    "z": "ᴢ",
}  # fmt: skip
_PLAIN = str.maketrans({odd: plain for plain, odds in _LOOKALIKES.items() for odd in odds})
_LOW_MARKS = frozenset("\u0323\u0324\u0325\u032d\u0330\u0331\u0335\u0337\u0338")


class Doubt(Enum):
    """A reason to look twice before a link is opened."""

    USER_INFO = auto()  # "https://bank.com@evil.com"
    LOOKALIKE = auto()  # letters of another script that look like plain ones
    MIXED_SCRIPTS = auto()  # letters of several scripts in one name
    SIGNS = auto()  # signs in the name that are no letters, as a false slash
    INVISIBLE = auto()  # characters that are not seen or turn the text around
    NUMERIC = auto()  # a number in the place of a name
    LOCAL = auto()  # this computer, or one in the user's own network
    PORT = auto()  # not the usual one
    PLAIN = auto()  # not encrypted
    DROPPED = auto()  # parts of a mail that are not passed on


class Refusal(Enum):
    """Why an address is not opened at all."""

    SCHEME = auto()  # neither web nor mail
    DAMAGED = auto()  # it has no address that programs agree on
    LONG = auto()


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """A link as a user must see it. `address` is what is opened, encoded, "" if `refusal` says why
    not. `place` is the host with its port, or the recipients of a mail; `encoded_place` is the
    host in ASCII where that differs. `shown` is all of it, with invisible characters as codes."""

    shown: str
    address: str = ""
    scheme: str = ""
    place: str = ""
    encoded_place: str = ""
    resembles: str = ""  # the plain name that a lookalike seems to be
    doubts: tuple[Doubt, ...] = ()
    dropped: tuple[str, ...] = ()  # names of fields of a mail
    refusal: Refusal | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it leads over an encrypted connection to where it seems to lead."""
        return self.scheme == "https" and not (self.doubts or self.encoded_place or self.refusal)


def read_link(address: str) -> LinkTarget:
    """What `address` leads to."""
    found = _SCHEME.match(address)
    scheme = found[1].lower() if found else ""
    shown = _cut("".join(map(_visible, address)), _MOST_SHOWN)
    if scheme not in ("http", "https", "mailto"):
        return LinkTarget(shown, scheme=scheme, refusal=Refusal.SCHEME)
    if len(address) > _MOST:
        return LinkTarget(shown, scheme=scheme, refusal=Refusal.LONG)
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in address):
        return LinkTarget(shown, scheme=scheme, refusal=Refusal.DAMAGED)
    try:
        read = _read_mail if scheme == "mailto" else _read_web
        return read(address.strip(), scheme, shown) or LinkTarget(
            shown, scheme=scheme, refusal=Refusal.DAMAGED
        )
    except ValueError:
        return LinkTarget(shown, scheme=scheme, refusal=Refusal.DAMAGED)


def _read_web(address: str, scheme: str, shown: str) -> LinkTarget | None:
    url = QUrl(address, QUrl.ParsingMode.TolerantMode)
    encoded_host = url.host(_ENCODED).lower()
    encoded = url.toEncoded().toStdString()
    authority = re.split(r"[/?#]", address.partition(":")[2].lstrip("/"))[0]
    # Browsers take "\" for "/", and any number of slashes for two: programs must agree.
    if not url.isValid() or not encoded_host or "\\" in authority or "%" in encoded_host:
        return None
    if not re.match(r"[a-z]+://[^/]", address, re.IGNORECASE):
        return None
    if (urlsplit(encoded).hostname or "") != encoded_host:
        return None
    host = f"[{encoded_host}]" if ":" in encoded_host else _decoded(encoded_host)
    port = f":{url.port()}" if url.port() >= 0 else ""
    resembles, doubts = _judge(host)
    written = authority.rpartition("@")[2]
    if url.userInfo() or "@" in authority:
        doubts.insert(0, Doubt.USER_INFO)
    if any(map(_is_invisible, address)):
        doubts.append(Doubt.INVISIBLE)
    if Doubt.SIGNS not in doubts and not all(map(_HOST_SIGN.match, written)):
        doubts.append(Doubt.SIGNS)
    if _is_number(encoded_host):
        doubts.append(Doubt.NUMERIC)
    if _is_local(encoded_host):
        doubts.append(Doubt.LOCAL)
    if url.port() not in (-1, 80 if scheme == "http" else 443):
        doubts.append(Doubt.PORT)
    if scheme == "http":
        doubts.append(Doubt.PLAIN)
    return LinkTarget(
        shown,
        encoded,
        scheme,
        host + port,
        encoded_host + port if not host.endswith(("]", encoded_host)) else "",
        resembles,
        tuple(doubts),
    )


def _read_mail(address: str, scheme: str, shown: str) -> LinkTarget | None:
    """Recipients, a subject and a text are passed on; anything else, as an attachment, is not."""
    to, _, query = address.partition(":")[2].partition("#")[0].partition("?")
    fields = [("to", to)] if to else []
    dropped: list[str] = []
    for field in re.split("[&;]", query):
        name, _, value = field.partition("=")
        name = unquote(name, errors="strict").strip().lower()
        if name in _MAIL_FIELDS and _is_one_line(name, value):
            fields.append((name, value))
        elif name:
            dropped.append("".join(map(_visible, name)))
    people = [
        each.strip()
        for name, value in fields
        if name in ("to", "cc")
        for each in unquote(value, errors="strict").split(",")
        if each.strip()
    ]
    hosts = [found[1] for found in map(_MAIL.fullmatch, people) if found]
    if not people or len(hosts) < len(people):
        return None
    doubts: list[Doubt] = []
    resembles = ""
    encoded_people = []
    for person, host in zip(people, hosts, strict=True):
        encoded = QUrl.toAce(host).toStdString()
        if not encoded:
            return None
        encoded_people.append(person[: -len(host)] + encoded)
        seems, found_here = _judge(_decoded(encoded))
        resembles = resembles or seems
        doubts += [each for each in found_here if each not in doubts]
    if any(map(_is_invisible, address)):
        doubts.append(Doubt.INVISIBLE)
    if dropped:
        doubts.append(Doubt.DROPPED)
    first = ",".join(value for name, value in fields if name == "to")
    rest = "&".join(f"{name}={_quoted(value)}" for name, value in fields if name != "to")
    place, encoded_place = ", ".join(people), ", ".join(encoded_people)
    return LinkTarget(
        shown,
        f"mailto:{_quoted(first)}{'?' if rest else ''}{rest}",
        scheme,
        place,
        encoded_place if encoded_place != place else "",
        resembles,
        tuple(doubts),
        tuple(dict.fromkeys(dropped)),
    )


def _is_one_line(name: str, value: str) -> bool:
    """A line break in a field but the text would begin another field."""
    text = unquote(value, errors="strict")
    return name == "body" or not any(unicodedata.category(letter) == "Cc" for letter in text)


def _quoted(value: str) -> str:
    return quote(unquote(value), safe="@,!$'()*+:/")


def _decoded(host: str) -> str:
    """The host in letters."""
    return QUrl.fromAce(host.encode(), QUrl.AceProcessingOption.IgnoreIDNWhitelist) or host


def _judge(host: str) -> tuple[str, list[Doubt]]:
    """What the name seems to be, if not what it is, and what is odd about it."""
    doubts: list[Doubt] = []
    labels = host.split(".")
    plain = [_plain(label) for label in labels]
    seems = [_plain(label) if _is_lookalike(label) else label for label in labels]
    if seems != labels:
        doubts.append(Doubt.LOOKALIKE)
    if any(not _mixes_well(_scripts(label)) for label in labels):
        doubts.append(Doubt.MIXED_SCRIPTS)
        seems = plain
    if not all(map(_HOST_SIGN.match, host)):
        doubts.append(Doubt.SIGNS)
    resembles = ".".join(seems)
    return (resembles if doubts and resembles != host and resembles.isascii() else ""), doubts


def _plain(label: str) -> str:
    """With each letter as the plain one that it looks like."""
    decomposed = unicodedata.normalize("NFKD", label.casefold().translate(_PLAIN))
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.translate(_PLAIN)


def _is_lookalike(label: str) -> bool:
    """Whether it has no plain letter, or an odd one, and yet could be taken for plain ones.

    Letters with the marks of European languages are common in names, and stay readable."""
    if label.isascii() or not _plain(label).isascii():
        return False
    if "LATIN" not in _scripts(label):
        return any(letter.isalpha() for letter in label)
    return any(letter.translate(_PLAIN) != letter for letter in label) or any(
        mark in _LOW_MARKS for mark in unicodedata.normalize("NFD", label)
    )


def _scripts(label: str) -> frozenset[str]:
    letters = (unicodedata.name(letter, "?") for letter in label if letter.isalpha())
    return frozenset(name.split()[0] for name in letters)


def _mixes_well(scripts: frozenset[str]) -> bool:
    return len(scripts) < 2 or any(scripts <= together for together in _WRITTEN_TOGETHER)


def _is_number(host: str) -> bool:
    """An address of IPv4 or IPv6; Qt has turned other ways to write one into these."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_local(host: str) -> bool:
    if _is_number(host):
        return not ipaddress.ip_address(host).is_global
    local = (".localhost", ".local", ".lan", ".home.arpa", ".internal")
    return host.endswith(local) or "." not in host.rstrip(".")


def shown_address(address: str) -> str:
    """The address with invisible characters as their codes, and behind it the computer that it
    really leads to when that is not plain from reading it."""
    text = _cut("".join(map(_visible, address)), _LONGEST)
    url = QUrl(address)
    host = url.host(_ENCODED)
    start = address[:_LONGEST].lower()
    plain = not url.userInfo() and (f"//{host}" in start or f"//[{host}]" in start)
    return text if plain or not host else f"{text} ({host})"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: boundary_before(text, most - 1)] + "…"


def _visible(letter: str) -> str:
    hidden = not letter.isprintable() or letter in "<>" or _is_invisible(letter)
    return quote(letter, errors="replace") if hidden else letter


def _is_invisible(letter: str) -> bool:
    """Not seen, or it turns around what is beside it."""
    return unicodedata.category(letter) in ("Cf", "Zl", "Zp", "Cn", "Co") or letter in (
        "\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5\u2800"
    )
