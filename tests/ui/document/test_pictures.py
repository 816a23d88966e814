"""Pictures in Markdown: their description with a link, and nothing is fetched."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.chat.message_item import Author, ItemState, MessageAction, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.addresses import read_link
from app.ui.document.block_stream import read
from app.ui.document.selectable_text import SelectableText
from app.ui.export.page_documents import PaperDocuments, TranscriptSection

_INSIDE = QPoint(8, 10)
ASKED: list[str] = []


class _Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        ASKED.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    """Of a server that notes what it is asked for."""
    ASKED.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "red.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    return path


def show(view: TranscriptView, qtbot: QtBot, text: str, *, streamed: bool) -> SelectableText:
    for end in range(1, len(text), 5) if streamed else ():
        view.update_item(MessageItem(1, Author.GLOSS, text[:end], state=ItemState.ANSWERING))
    view.update_item(MessageItem(1, Author.GLOSS, text))
    qtbot.waitUntil(lambda: not view.busy)
    QTest.qWait(50)  # in which a request would have arrived
    return view.findChildren(SelectableText)[0]


def text_with(web: str, local: Path) -> str:
    return (
        f"See ![a *cat*]({web}/a.png) here.\n\n![]({web}/b.png)\n\n![c][d]\n\n"
        f"> - ![in a list]({web}/e.png)\n\n| ![cell]({web}/f.png) |\n|---|\n| x |\n\n"
        f"![mine]({local.as_uri()}) ![also]({local}) ![near](red.png)\n\n"
        f"![code](data:image/png;base64,iVBORw0KGgo=)\n\n<img src='{web}/g.png'>\n\n"
        f"[d]: {web}/d.png"
    )


@pytest.mark.parametrize("streamed", [False, True])
def test_a_picture_is_its_description_and_nothing_is_fetched(
    view: TranscriptView, qtbot: QtBot, address: str, picture: Path, streamed: bool
) -> None:
    body = show(view, qtbot, text_with(address, picture), streamed=streamed)
    body.select_all()
    shown = body.selected_text().split("\n")
    assert shown[0] == "See a cat here."
    assert shown[1] == f"{address}/b.png"
    assert shown[2] == "c"
    assert "mine also near" in shown
    assert f"<img src='{address}/g.png'>" in shown
    web = [f"{address}/{name}.png" for name in "abdefg"]
    assert body.links() == web
    red = QImage(str(picture)).pixelColor(0, 0)
    image = body.grab().toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 9)
        for y in range(0, image.height(), 9)
    }
    assert red.name() not in colours
    QTest.keyClick(body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<img" not in html
    assert "file:" not in html and "data:" not in html
    section = TranscriptSection("Gloss", "answer", read(text_with(address, picture)))
    assert list(PaperDocuments(view.font(), 96, {}).of("Title", [section]))
    QTest.qWait(50)
    assert ASKED == []


def test_what_a_picture_leads_to_is_asked_for(
    view: TranscriptView, qtbot: QtBot, address: str
) -> None:
    body = show(view, qtbot, f"![cat]({address}/a.png)", streamed=False)
    with qtbot.waitSignal(view.action_requested) as asked:
        QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=body.block_views()[0].pos() + _INSIDE)
    assert asked.args == [MessageAction.OPEN_LINK, 1, f"{address}/a.png"]
    assert not read_link(asked.args[2]).is_plain  # so that it is shown before it is opened
    assert ASKED == []
