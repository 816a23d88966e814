"""An action in little room ends in …, keeps its name and says all in its tool tip."""

from __future__ import annotations

from app.ui.controls.link_button import LinkButton

WORDS = "Summarise the conversation so far"


def test_words_are_cut_to_the_room_there_is(qtbot) -> None:
    button = LinkButton(WORDS, None)
    qtbot.addWidget(button)
    button.show()
    wanted = button.sizeHint()
    button.resize(wanted.width() // 2, wanted.height())
    assert button.text().endswith("…") and len(button.text()) < len(WORDS)
    assert button.toolTip() == WORDS and button.accessibleName() == WORDS
    assert button.sizeHint() == wanted and button.minimumSizeHint().width() == 0
    button.resize(wanted)
    assert button.text() == WORDS and button.toolTip() == ""
