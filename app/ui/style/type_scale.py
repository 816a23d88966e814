"""The one scale of type: times the size of running text, each step about 1.15 the one before."""

from __future__ import annotations

from typing import Final

SMALL: Final = 0.9  # beside a thing: details, explanations, labels of groups
BODY: Final = 1.0
LARGE: Final = 1.15  # the name of a card or of a group
TITLE: Final = 1.3  # of an overlay or a pane
HEADING: Final = 1.5  # of a page
DISPLAY: Final = 1.75  # the one line of an empty page
