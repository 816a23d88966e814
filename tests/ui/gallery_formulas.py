"""All formulas of tests/data/formulas.txt on sheets, for the eye.

    python -m tests.ui.gallery_formulas build/formulas

In light and dark, at 100 and 200 %: look at each of them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.core.mathematics.typesetter import Typesetter
from app.ui.document.formula import Formula, em_of
from app.ui.style import theme

TABLE = Path(__file__).parents[1] / "data" / "formulas.txt"
COLUMNS, ROWS = 3, 22
WIDTH, HEIGHT = 420, 84
_SOURCE = 17


def main(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    font = app.font()
    lines = [
        line for line in TABLE.read_text(encoding="utf-8").splitlines() if line[:1] not in "#!"
    ]
    typesetter = Typesetter()
    formulas = [(line, Formula(typesetter.typeset(line, display=True))) for line in lines]
    typesetter.close()
    step = COLUMNS * ROWS
    for name, colours in (("light", theme.LIGHT), ("dark", theme.DARK)):
        for scale in (1, 2):
            for sheet, first in enumerate(range(0, len(formulas), step)):
                image = QImage(
                    COLUMNS * WIDTH * scale, ROWS * HEIGHT * scale, QImage.Format.Format_RGB32
                )
                image.setDevicePixelRatio(scale)
                image.fill(QColor(colours.window))
                painter = QPainter(image)
                painter.setFont(theme.scaled(theme.monospace(font), 0.7))
                for place, (source, formula) in enumerate(formulas[first : first + step]):
                    x, y = place % COLUMNS * WIDTH, place // COLUMNS * HEIGHT
                    painter.setPen(QColor(colours.muted))
                    painter.drawText(QRectF(x + 6, y, WIDTH - 12, _SOURCE), 0, source)
                    em = min(
                        em_of(font),
                        (HEIGHT - _SOURCE - 8) / (formula.ascent + formula.descent),
                        (WIDTH - 16) / formula.width,
                    )
                    baseline = QPointF(x + 8, y + _SOURCE + 4 + formula.ascent * em)
                    formula.paint(painter, baseline, em, QColor(colours.text), font)
                painter.end()
                image.save(str(folder / f"{name}-{scale}00-{sheet}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
