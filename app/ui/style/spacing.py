"""The one scale of space, in pixels: margins and gaps are its steps, or sums of them."""

from __future__ import annotations

from typing import Final

XXS: Final = 2  # lines of one thing
XS: Final = 4  # an icon and its word, buttons side by side
S: Final = 8  # controls that belong together
M: Final = 12  # inside of a control, rows of a list
L: Final = 16  # inside of a card, parts of a form
XL: Final = 24  # inside of an overlay, beside a page
XXL: Final = 32  # between the sections of a page
