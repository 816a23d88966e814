"""What a screen reader is given of a conversation: objects with role, name, text and place."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from app.core.browser.records import PageDocument, PageKind, PageRecord, Place, encoded
from app.core.messages import Channel, Part
from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.trail import marked_text
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.code_block import CodeBlock
from app.ui.document.selectable_text import SelectableText
from app.ui.shell.accessible_factory import AccessibleFactory
from app.ui.text.utf16 import units

ANSWER = """# The sea

It is **deep**, and $x^2$ is a formula.

- one
- two
  - deeper

  more of two

1. first
2. second

> A quote

> [!NOTE]
> Beware.

| fish | legs |
|---|---|
| cod | 0 |

```python
print(1)
```

$$\\frac{a}{b}$$

<details><summary>More</summary>

inside

</details>

The end.[^1]

[^1]: A note.
"""
Tree = tuple[str, str, list["Tree"]]


@pytest.fixture(scope="session")
def factory() -> AccessibleFactory:
    factory = AccessibleFactory()
    factory.install()
    return factory


@pytest.fixture
def view(qtbot: QtBot, factory: AccessibleFactory) -> Iterator[TranscriptView]:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(760, 900)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()


def settle(view: TranscriptView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.busy)


def conversation(*answers: str) -> list[MessageItem]:
    items = []
    for turn, answer in enumerate(answers):
        items.append(MessageItem(2 * turn + 1, Author.PERSON, f"Question {turn}?"))
        items.append(MessageItem(2 * turn + 2, Author.GLOSS, answer))
    return items


def asked(view: object) -> QAccessibleInterface:
    iface = QAccessible.queryAccessibleInterface(view)
    assert iface is not None
    return iface


def name_of(iface: QAccessibleInterface) -> str:
    return iface.text(QAccessible.Text.Name)


def children(iface: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Which agree about where they stand."""
    found = []
    for index in range(iface.childCount()):
        child = iface.child(index)
        assert child is not None and child.isValid()
        assert iface.indexOfChild(child) == index
        above = child.parent()
        same = above is iface or (above.object() is not None and above.object() is iface.object())
        assert same, (name_of(child), above)
        found.append(child)
    return found


def every(iface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for child in children(iface):
        yield child
        yield from every(child)


def tree(iface: QAccessibleInterface) -> list[Tree]:
    return [(each.role().name, name_of(each), tree(each)) for each in children(iface)]


def find(iface: QAccessibleInterface, role: str, name: str = "") -> QAccessibleInterface:
    return next(e for e in every(iface) if e.role().name == role and name in name_of(e))


def answer_in(view: TranscriptView) -> SelectableText:
    body = find(asked(view), "Section", "Gloss answered").object()
    assert isinstance(body, SelectableText)
    return body


BLOCKS: list[Tree] = [
    ("Heading", "The sea", []),
    ("Paragraph", "It is deep, and $x^2$ is a formula.", []),
    (
        "List",
        "List of 2",
        [
            ("ListItem", "• one", [("Paragraph", "one", [])]),
            (
                "ListItem",
                "• two\n• deeper\nmore of two",
                [
                    ("Paragraph", "two", []),
                    (
                        "List",
                        "List of 1",
                        [("ListItem", "• deeper", [("Paragraph", "deeper", [])])],
                    ),
                    ("Paragraph", "more of two", []),
                ],
            ),
        ],
    ),
    (
        "List",
        "List of 2",
        [
            ("ListItem", "1. first", [("Paragraph", "first", [])]),
            ("ListItem", "2. second", [("Paragraph", "second", [])]),
        ],
    ),
    ("BlockQuote", "Quote", [("Paragraph", "A quote", [])]),
    ("Note", "Note", [("Paragraph", "Note", []), ("Paragraph", "Beware.", [])]),
    (
        "Table",
        "Table, rows: 2, columns: 2",
        [
            ("Row", "fish\tlegs", [("ColumnHeader", "fish", []), ("ColumnHeader", "legs", [])]),
            ("Row", "cod\t0", [("Cell", "cod", []), ("Cell", "0", [])]),
        ],
    ),
    ("Section", "Code: python", []),
    ("Equation", "\\frac{a}{b}", []),
    ("Paragraph", "More", []),
    ("Grouping", "inside", [("Paragraph", "inside", [])]),
    ("Paragraph", "The end. (footnote 1)", []),
    ("List", "Footnotes", [("ListItem", "1 A note.", [("Paragraph", "A note.", [])])]),
]
FOLDED: Tree = ("Grouping", "inside", [("Paragraph", "inside", [])])


def without_buttons(found: list[Tree]) -> list[Tree]:
    """Blocks without the buttons in them."""
    return [
        (role, name, [] if role == "Section" or name == "More" else without_buttons(below))
        for role, name, below in found
    ]


def test_each_block_of_a_message_that_is_shown(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items(conversation(ANSWER))
    settle(view, qtbot)
    messages = children(asked(view))
    assert [(each.role().name, name_of(each)) for each in messages[:2]] == [
        ("ListItem", "You, message 1 of 2"),
        ("ListItem", "Gloss, message 2 of 2"),
    ]
    body = find(messages[1], "Section", "Gloss answered: The sea")
    assert without_buttons(tree(body)) == [each for each in BLOCKS if each != FOLDED]
    buttons = [name_of(each) for each in every(messages[1]) if each.role().name == "Button"]
    assert buttons[:2] == ["Copy this code", "More for this code"]
    assert buttons[2:5] == ["Copy this message", "Answer again", "Answer again with…"]


def test_each_block_of_a_message_that_has_no_view(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items(conversation(ANSWER, *["Text\n\n" * 200] * 5))
    settle(view, qtbot)
    far = asked(view).child(1)
    assert far.state().offscreen
    assert tree(far) == BLOCKS
    words = far.textInterface()
    assert words.text(0, words.characterCount()).startswith("The sea\nIt is deep")


def test_a_block_knows_its_level_its_text_and_its_place(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items(conversation(ANSWER))
    settle(view, qtbot)
    view.verticalScrollBar().setValue(0)
    settle(view, qtbot)
    heading = find(asked(view), "Heading")
    level = QAccessible.Attribute.Level
    assert heading.attributesInterface().attributeKeys() == [level]
    assert heading.attributesInterface().attributeValue(level) == 1
    assert not heading.state().offscreen and not heading.state().invisible
    code = find(asked(view), "Section", "Code")
    assert code.textInterface().text(0, 8) == "print(1)"
    assert heading.rect().bottom() < code.rect().top()
    assert asked(view).rect().contains(heading.rect())
    cell = find(asked(view), "Cell", "cod")
    place = cell.tableCellInterface()
    assert (place.rowIndex(), place.columnIndex()) == (1, 0)
    assert name_of(place.columnHeaderCells()[0]) == "fish"
    assert place.table().role() is QAccessible.Role.Table
    assert find(asked(view), "Table").rect().contains(cell.rect())


def test_a_diagram_has_one_name(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items(conversation("```mermaid\ngraph TD\n```"))
    settle(view, qtbot)
    (code,) = view.findChildren(CodeBlock)
    assert find(asked(view), "Section", "Code").text(QAccessible.Text.Name) == "Code: Mermaid"
    assert code.accessibleName() == "Code: Mermaid"


def test_a_text_offers_what_is_selected(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items(conversation("A \U0001f41f swims.\n\nSecond paragraph."))
    settle(view, qtbot)
    body = answer_in(view)
    second = find(asked(view), "Paragraph", "Second")
    assert second.textInterface().selectionCount() == 0
    body.select_all()
    words = asked(body).textInterface()
    assert words.text(0, words.characterCount()) == "A \U0001f41f swims.\nSecond paragraph."
    assert words.selectionCount() == 1
    assert words.cursorPosition() == words.characterCount()
    second.textInterface().setSelection(0, 0, 6)
    assert body.selected_text() == "Second"
    words = asked(body).textInterface()
    words.setSelection(0, 2, 4)  # in UTF-16, in which Qt counts
    assert body.selected_text() == "\U0001f41f"


NOTED = """Water[^1] is wet[^2][^1].

| a[^2] | b |
|---|---|
| c | d[^1] e |

[^1]: With salts.
[^2]: Mostly.
"""


def test_a_reference_to_a_footnote_is_read_in_words(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items(conversation(NOTED, NOTED))
    settle(view, qtbot)
    for message in (1, 3):
        answer = asked(view).child(message)
        paragraph = find(answer, "Paragraph", "Water")
        wanted = "Water (footnote 1) is wet (footnote 2), (footnote 1)."
        assert name_of(paragraph) == whole(paragraph) == wanted
        assert name_of(find(answer, "Cell", "d")) == "d (footnote 1) e"
        assert name_of(find(answer, "ColumnHeader", "a")) == "a (footnote 2)"
        text = find(answer, "Section", "Gloss answered")
        assert whole(text).startswith(wanted)
        assert "d (footnote 1) e" in whole(text)


def test_a_citation_is_read_in_words(view: TranscriptView, qtbot: QtBot) -> None:
    page = PageRecord(0, PageKind.DOCUMENT, "a", "a.md", 0, 0, (PageDocument("c", 1, "a", "a.md"),))
    page = msgspec.structs.replace(page, places=(Place(0, 0, 0, 0, 5),))
    result = "[0] a\n**viewing lines [0 - 0] of 0**\n\nL0: Water"
    parts = [Part(Channel.ANALYSIS, result, author="browser.open", data=encoded(page))]
    text = "It is wet【0†L0】, they say【7†L1】."
    marked, citations = marked_text(text, parts)
    item = MessageItem(9, Author.GLOSS, text, marked=marked, citations=citations)
    view.set_items([item])
    settle(view, qtbot)
    answer = asked(view).child(0)
    words = "It is wet (source 1), they say (source 2, not found)."
    paragraph = find(answer, "Paragraph", "wet")
    assert name_of(paragraph) == whole(paragraph) == words


@pytest.mark.parametrize("of", ["paragraph", "table", "text"])
def test_what_is_read_in_words_is_selected_where_it_is_shown(
    view: TranscriptView, qtbot: QtBot, of: str
) -> None:
    view.set_items(conversation(NOTED)[:2])
    settle(view, qtbot)
    body = answer_in(view)
    kinds = {"paragraph": ("Paragraph", "Water"), "table": ("Table", "Table")}
    reader = find(asked(view), *kinds[of]) if of in kinds else asked(body)
    words = whole(reader)
    for part, selected in {
        "paragraph": {"Water": "Water", "wet": "wet", ".": ".", "is wet (footnote 2)": "is wet2"},
        "table": {"b": "b", "e": "e", "d (footnote 1) e": "d1 e"},
        "text": {"wet": "wet", "b": "b", "salts": "salts", "is wet (footnote 2)": "is wet2"},
    }[of].items():
        start = words.rindex(part) if part == "e" else words.index(part)
        reader.textInterface().setSelection(0, start, start + len(part))
        assert body.selected_text() == selected
        assert reader.textInterface().selectionCount() == 1
        assert reader.textInterface().cursorPosition() == start + len(part)
    start = words.index("footnote")
    reader.textInterface().setSelection(0, start, start + 8)
    assert body.selected_text() in ("1", "2")  # never a part of it


def test_the_texts_that_were_read_are_not_kept(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items(conversation(*(f"Answer {number}." for number in range(40))))
    settle(view, qtbot)
    for each in every(asked(view)):
        if each.textInterface():
            each.textInterface().characterCount()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    editors = [*view.findChildren(QTextEdit)]
    assert editors
    for editor in editors:
        assert len(editor.findChildren(QTextDocument)) == 1


def test_objects_stay_the_same_while_an_answer_grows(view: TranscriptView, qtbot: QtBot) -> None:
    items = conversation("First.")
    view.set_items([items[0], replace(items[1], state=ItemState.ANSWERING)])
    settle(view, qtbot)
    first = find(asked(view), "Paragraph", "First")
    for end in range(6, len(ANSWER), 7):
        growing = replace(items[1], answer=f"First.\n\n{ANSWER[:end]}", state=ItemState.ANSWERING)
        view.update_item(growing)
        list(every(asked(view)))
    assert find(asked(view), "Paragraph", "First") is first
    assert name_of(first) == "First."


def test_the_whole_text_is_what_a_growing_answer_holds_now(
    view: TranscriptView, qtbot: QtBot
) -> None:
    other = ANSWER.replace("one", "another").replace("- two", "1. two")
    more = ANSWER + "\n[^2]: Another 😀.\n"
    for answer in (ANSWER[:40], ANSWER[:90], ANSWER, more, other, other[:200], "# Short", more):
        view.set_items(conversation(answer, answer)[:2])
        settle(view, qtbot)
        view.set_items(conversation(answer, answer))  # the last message has not been read before
        settle(view, qtbot)
        grown, new = (find(asked(view).child(n), "Section", "Gloss answered") for n in (1, 3))
        words = whole(grown)
        assert words == whole(new)
        ends = [max(units(words) - back, 0) for back in (1, 5, 20)]
        assert offsets(grown, ends) == offsets(new, ends)


def offsets(text: QAccessibleInterface, places: list[int]) -> list[QPoint]:
    """How far from the first character these stand."""
    words = text.textInterface()
    first = words.characterRect(0).topLeft()
    return [words.characterRect(place).topLeft() - first for place in places]


def whole(text: QAccessibleInterface) -> str:
    words = text.textInterface()
    return words.text(0, words.characterCount())


def test_a_long_conversation_has_all_its_messages(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_items(conversation(*["An answer."] * 2500))
    settle(view, qtbot)
    listed = asked(view)
    assert listed.childCount() >= 5000
    assert name_of(listed.child(0)) == "You, message 1 of 5,000"
    assert name_of(listed.child(2500)) == "You, message 2,501 of 5,000"
    assert len(view.findChildren(SelectableText)) < 100
    focus = listed.child(2501).actionInterface()
    focus.doAction(focus.setFocusAction())
    settle(view, qtbot)
    message = listed.child(2501)
    assert not message.state().offscreen
    assert view.focusWidget() is find(message, "Section").object()


def test_a_message_whose_view_takes_long_to_come_gets_the_focus_too(
    view: TranscriptView, qtbot: QtBot
) -> None:
    items = conversation(*["An answer."] * 40)
    items[20] = replace(items[20], answer="A long line of words.\n\n" * 20_000)
    view.set_items(items)
    settle(view, qtbot)
    focus = asked(view).child(21).actionInterface()
    focus.doAction(focus.setFocusAction())
    settle(view, qtbot)
    assert view.focusWidget() is find(asked(view).child(21), "Section").object()


def test_what_goes_takes_its_objects_with_it(
    view: TranscriptView, qtbot: QtBot, factory: AccessibleFactory
) -> None:
    for turn in range(30):
        view.set_items(conversation(ANSWER, *["Text\n\n" * 60] * (turn % 4)))
        settle(view, qtbot)
        kept = list(every(asked(view)))
        for each in kept:
            if each.textInterface():
                each.textInterface().characterCount()
        view.set_items(conversation("Another one.")[:1])
        QApplication.sendPostedEvents(None, 0)
        del kept, each
        gc.collect()
        list(every(asked(view)))
    assert view.findChildren(SelectableText)


def test_what_is_focused_is_read_whole(view: TranscriptView, qtbot: QtBot) -> None:
    long = "word " * 400
    view.set_items(conversation(long))
    settle(view, qtbot)
    answer_in(view).setFocus(Qt.FocusReason.TabFocusReason)
    body = find(asked(view), "Section", "Gloss answered")
    assert name_of(body) == f"Gloss answered: {long.strip()}"
