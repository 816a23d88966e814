"""Diagrams as models write them, drawn by the process that does it in the window."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from xml.etree.ElementTree import Element, fromstring

import psutil
import pytest

from app.core.diagrams.drawer import DiagramDrawer
from app.core.diagrams.protocol import (
    MOST_CHARACTERS,
    SECONDS,
    DiagramReply,
    DiagramRequest,
    Fault,
    Palette,
    Typeface,
)
from tests.helpers.diagrams import FLOWCHART, LETTERS, PIE, SEQUENCE, SHOWN
from tests.helpers.polling import wait_until

PALETTE = Palette()
ELEMENTS = {
    "svg", "g", "defs", "marker", "rect", "circle", "ellipse", "line", "polygon", "polyline",
    "path", "text",
}  # fmt: skip
LEADS_SOMEWHERE = re.compile(r"https?:|href|javascript|<image|<script|foreignObject|@import|on\w+=")
HOSTILE = {
    "a link": 'flowchart TD\n A-->B\n click A "https://evil.example/a" "tip" _blank',
    "a script": 'flowchart TD\n A-->B\n click A href "javascript:alert(1)"\n click B call alert()',
    "html": 'flowchart TD\n A["<img src=https://evil.example/a.png onerror=alert(1)>x"] --> B',
    "an icon": 'flowchart TD\n A@{ icon: "fa:user", label: "who" }\n B["fa:fa-car drive"] --> A',
    "a font": '%%{init: {"fontFamily": "url(https://evil.example/f)"}}%%\nflowchart TD\n A-->B',
    "a style sheet": (
        '%%{init: {"themeCSS": "@import url(https://evil.example/a.css); * {fill: red}",'
        ' "theme": "forest", "themeVariables": {"primaryColor": "url(https://evil.example/x)"},'
        ' "securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%\n'
        "flowchart TD\n A[one] --> B[two]"
    ),
    "front matter": (
        "---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n  themeCSS: '* {fill: red}'\n"
        "---\nflowchart TD\n A[one] --> B[two]"
    ),
    "an action": "sequenceDiagram\n participant A\n link A: go @ https://evil.example/\n A->>B: hi",
}


@pytest.fixture(scope="module")
def drawer() -> Iterator[DiagramDrawer]:
    made = DiagramDrawer()
    made.draw(request(PIE))  # starts the process
    yield made
    made.close()


def request(source: str, palette: Palette = PALETTE) -> DiagramRequest:
    return DiagramRequest(source, palette, Typeface())


def elements(reply: DiagramReply) -> list[Element]:
    return list(fromstring(reply.svg).iter())


def tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def texts(reply: DiagramReply) -> list[str]:
    return [each.text or "" for each in elements(reply) if tag(each) == "text"]


@pytest.mark.parametrize("kind", SHOWN)
def test_is_drawn_with_its_words(kind: str, drawer: DiagramDrawer) -> None:
    source, words = SHOWN[kind]
    reply = drawer.draw(request(source))
    assert reply.fault is None, reply.detail
    assert set(words) <= set(texts(reply))
    assert {tag(each) for each in elements(reply)} <= ELEMENTS
    assert 50 < reply.width < 2000
    assert 50 < reply.height < 2000


def test_has_the_colours_of_the_window(drawer: DiagramDrawer) -> None:
    palette = Palette(text="#fefe01", fill="#010203", border="#040506", line="#070809", dark=True)
    svg = drawer.draw(request(FLOWCHART, palette)).svg
    for colour in ("#fefe01", "#010203", "#040506", "#070809"):
        assert colour in svg
    assert "#000000" not in svg


def test_a_label_can_be_read_on_the_colour_that_a_source_gives_its_node(
    drawer: DiagramDrawer,
) -> None:
    dark = Palette(text="#eeeeee", fill="#202020", dark=True)
    source = "flowchart TD\n A[pale] --> B[plain]\n style A fill:#dfd"
    found = {each.text: each.get("fill") for each in elements(drawer.draw(request(source, dark)))}
    assert found["pale"] == "#000000"
    assert found["plain"] == "#eeeeee"


def test_the_labels_have_the_room_that_the_font_needs(drawer: DiagramDrawer) -> None:
    narrow = drawer.draw(request("flowchart TD\n A[Electricity]")).width
    wide = Typeface(regular={"Electricity": 11.0})
    request_wide = DiagramRequest("flowchart TD\n A[Electricity]", PALETTE, wide)
    assert drawer.draw(request_wide).width > narrow + 50


def test_says_what_it_is(drawer: DiagramDrawer) -> None:
    reply = drawer.draw(request("flowchart TD\n accTitle: The way\n accDescr: How to go\n A-->B"))
    assert (reply.kind, reply.title, reply.description) == ("flowchart-v2", "The way", "How to go")
    reply = drawer.draw(request(PIE))
    assert (reply.kind, reply.title) == ("pie", "Pets adopted")


@pytest.mark.parametrize("kind", HOSTILE)
def test_leads_nowhere(kind: str, drawer: DiagramDrawer) -> None:
    reply = drawer.draw(request(HOSTILE[kind]))
    assert reply.fault is None, reply.detail
    svg = reply.svg.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not LEADS_SOMEWHERE.search(re.sub(r">[^<]*</text>", "></text>", svg))
    assert {tag(each) for each in elements(reply)} <= ELEMENTS
    assert "#ff0000" not in svg


def test_a_picture_from_elsewhere_is_not_fetched(drawer: DiagramDrawer) -> None:
    source = 'flowchart TD\n A@{ img: "https://evil.example/a.png", label: "x" } --> B'
    assert drawer.draw(request(source)).fault is Fault.WRONG


DRAWS = """
import sys
from app.core.diagrams.drawing import Artist
from app.core.diagrams.protocol import DiagramRequest, Palette, Typeface
artist = Artist()
opened = []
FORBIDDEN = ("open", "socket.", "subprocess.", "os.", "urllib.", "import", "ctypes.dlopen")
sys.addaudithook(lambda event, _: event.startswith(FORBIDDEN) and opened.append((event, _)))
for source in sys.argv[1:]:
    try:
        artist.draw(DiagramRequest(source, Palette(), Typeface()))
    except Exception:
        pass
print(opened)
"""


def test_neither_reads_a_file_nor_uses_the_network() -> None:
    sources = [*HOSTILE.values(), SEQUENCE, 'flowchart TD\n A@{ img: "file:///etc/passwd" } --> B']
    command = [sys.executable, "-c", DRAWS, *sources]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("source", "line"), [("flowchart TD\n A --> --> B[", "2"), ("pie\n\n  what is this", "3")]
)
def test_what_is_wrong_has_its_line(source: str, line: str, drawer: DiagramDrawer) -> None:
    reply = drawer.draw(request(source))
    assert (reply.fault, reply.detail) == (Fault.WRONG, line)


@pytest.mark.parametrize("source", ["no diagram at all", "flowchart", "---\n:"])
def test_no_diagram_has_a_fault(source: str, drawer: DiagramDrawer) -> None:
    assert drawer.draw(request(source)).fault in (Fault.WRONG, Fault.EMPTY)


def test_nothing_is_empty(drawer: DiagramDrawer) -> None:
    assert drawer.draw(request(" \n")).fault is Fault.EMPTY


def test_what_is_too_large_is_not_tried() -> None:
    never = DiagramDrawer()
    assert never.draw(request("x" * (MOST_CHARACTERS + 1))).fault is Fault.TOO_LARGE
    assert not never.is_running


def test_what_takes_too_long_ends_and_the_next_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.core.diagrams.drawer.SECONDS", 0.5)
    own = DiagramDrawer()
    own.draw(request(PIE))
    many = "\n".join(f" A{number} --> B{number % 97}" for number in range(450))
    assert own.draw(request(f"flowchart TD\n{many}")).fault is Fault.TOO_SLOW
    monkeypatch.undo()
    assert own.draw(request(PIE)).fault is None
    own.close()


ENDLESS = {
    "subgraphs in subgraphs": "flowchart TD\n" + "subgraph a\n" * 1500 + "end\n" * 1500,
    "a long label": f'flowchart TD\n A["{"word " * 9000}"]',
    "loops in loops": "sequenceDiagram\n" + "loop x\n" * 2000 + "A->>B: hi\n" + "end\n" * 2000,
    "many slices": "pie\n" + "\n".join(f'"x{number}": {number + 1}' for number in range(2000)),
    "a deep tree": "mindmap\n root\n" + "\n".join("  " * n + f"n{n}" for n in range(1, 250)),
    "a line for each pair": "flowchart TD\n"
    + " & ".join(f"a{number}" for number in range(200))
    + " --> "
    + " & ".join(f"b{number}" for number in range(200)),
    "a mark each millisecond": (
        "gantt\n dateFormat YYYY-MM-DD\n tickInterval 1millisecond\n a :2000-01-01, 3650d"
    ),
}


@pytest.mark.soak
@pytest.mark.parametrize("kind", ENDLESS)
def test_whatever_comes_has_an_end(kind: str) -> None:
    own = DiagramDrawer()
    begun = time.monotonic()
    own.draw(request(ENDLESS[kind]))
    assert time.monotonic() - begun < SECONDS + 10
    assert own.draw(request(PIE)).fault is None
    own.close()


def test_one_that_was_killed_is_started_again() -> None:
    own = DiagramDrawer()
    assert own.draw(request(PIE)).fault is None
    for child in psutil.Process().children():
        if "diagrams" in child.cmdline():
            child.kill()
    wait_until(lambda: not own.is_running)
    assert own.draw(request(PIE)).fault is None
    own.close()
    assert own.draw(request(PIE)).fault is Fault.UNAVAILABLE


def test_it_ends_when_nothing_is_to_be_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.core.limited_process.program", _soon_idle)
    own = DiagramDrawer()
    assert own.draw(request(LETTERS)).fault is None
    wait_until(lambda: not own.is_running)
    assert own.draw(request(PIE)).fault is None
    own.close()


def _soon_idle(name: str) -> list[str]:
    code = (
        "import sys; from app.core.diagrams import process; process.IDLE_SECONDS = 0.3;"
        "process.serve(sys.stdin.buffer, sys.stdout.buffer)"
    )
    return [sys.executable, "-c", code]
