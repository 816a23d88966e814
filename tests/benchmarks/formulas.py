"""How long the GUI thread is held up while formulas are set.

    python -m tests.benchmarks.formulas [--count 50]

A message full of formulas is opened, first with none of them set, then with all of them kept.
The heartbeat is that of `tests.benchmarks.stall`: `*_open` is the opening, `set` the time in which
the formulas arrive, which takes `set_s`.
Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import sys
import time

from PySide6.QtWidgets import QApplication

from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.formulas import Formulas
from app.ui.style import theme
from app.ui.threads.garbage import GarbageCollector
from app.ui.threads.runner import Runner
from tests.benchmarks.stall import Heartbeat, run

FORMULA = r"x_{{{0}}} = \frac{{-b_{{{0}}} \pm \sqrt{{b^2 - 4ac}}}}{{2a}} + \sum_{{i=1}}^n i^{{{0}}}"


def text_with(count: int) -> str:
    inline = (f"Here ${FORMULA.format(n)}$ stands in a line of text." for n in range(count))
    return "\n\n".join(inline)


def measure(count: int) -> dict[str, float]:
    runner = Runner()
    formulas = Formulas(runner)
    view = TranscriptView()
    view.set_drawings(formulas)
    view.resize(1000, 760)
    view.show()
    run(0.3)
    figures: dict[str, float] = {}
    for kind in ("new", "kept"):
        view.set_items([])
        run(0.3)
        view.set_items([MessageItem(1, Author.GLOSS, text_with(count))])
        begin = time.perf_counter()
        opening = Heartbeat()
        while view.busy:
            run(0.01)
        figures |= opening.stop().figures(f"{kind}_open")
        if kind == "kept":
            break
        setting = Heartbeat()
        while formulas.busy or view.busy:
            run(0.02)
        figures["set_s"] = round(time.perf_counter() - begin, 3)
        run(0.3)
        figures |= setting.stop().figures("set")
    view.close()
    formulas.close()
    runner.close()
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(prog="formulas")
    parser.add_argument("--count", type=int, default=50)
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    GarbageCollector(app)  # as the window does
    theme.apply(app, theme.scheme_of(theme.Look().appearance, app), theme.Look())
    print(json.dumps(measure(arguments.count)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
