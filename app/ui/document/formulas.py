"""The formulas of a window: set by a process when they are first needed, and kept."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.errors import UserError
from app.core.mathematics.protocol import Fault, FormulaReply
from app.core.mathematics.typesetter import Typesetter
from app.ui.document.formula import Formula, FormulaKey
from app.ui.text.language import LANGUAGE
from app.ui.threads.runner import Lane, Runner

_MOST_BYTES = 8 << 20
_TOGETHER = 20  # milliseconds: those set within them arrive together
_RETRY_SECONDS = 5.0  # after which a process that could not be started is tried again


class Formulas(QObject):
    """A cache of formulas. `arrived` brings the keys of those that were asked for and are there
    now, set or with a fault.

    Those that no process was there for are asked for again: when one of them is wanted after a
    while, and all of them as soon as the process works.
    """

    arrived = Signal(object)  # frozenset[FormulaKey]

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._typesetter = Typesetter()
        self._formulas: OrderedDict[FormulaKey, Formula] = OrderedDict()
        self._bytes = 0
        self._asked: set[FormulaKey] = set()
        self._arrived: set[FormulaKey] = set()
        self._unavailable: set[FormulaKey] = set()
        self._failed = 0.0  # when the process could not be used last
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TOGETHER)
        self._pause.timeout.connect(self._announce)

    def get(self, key: FormulaKey) -> Formula | None:
        """The formula; None when it is not there yet, and then it will arrive."""
        formula = self._formulas.get(key)
        if formula is not None:
            self._formulas.move_to_end(key)
        waited = time.monotonic() - self._failed > _RETRY_SECONDS
        if formula is None or (key in self._unavailable and waited):
            self._ask(key)
        return formula

    def _ask(self, key: FormulaKey) -> None:
        if key not in self._asked:
            self._asked.add(key)
            work = partial(_typeset, self._typesetter, key)
            done: Callable[[Formula], None] = partial(self._keep, key)
            self._runner.submit(Lane.FORMULAS, work, done, partial(self._fail, key))

    @property
    def busy(self) -> bool:
        """Whether some were asked for that have not arrived."""
        return bool(self._asked or self._arrived)

    def close(self) -> None:
        """End the process; nothing arrives any more."""
        self._typesetter.close()

    def explanation(self, formula: Formula) -> str:
        """Why it is not set, in one sentence."""
        if formula.fault is Fault.UNKNOWN:
            sentence = self.tr("Shown as its source: Gloss does not know {name} in formulas.")
            return LANGUAGE.fill(sentence, name=formula.detail)
        if formula.fault in (Fault.TOO_LARGE, Fault.TOO_SLOW):
            return self.tr("Shown as its source: the formula is too large.")
        if formula.fault is Fault.UNAVAILABLE:
            return self.tr("Shown as its source: the part of Gloss that sets formulas cannot run.")
        return self.tr("Shown as its source: something in the formula is missing or out of place.")

    def _fail(self, key: FormulaKey, _: UserError) -> None:
        self._keep(key, Formula(FormulaReply(fault=Fault.UNAVAILABLE)))

    def _keep(self, key: FormulaKey, formula: Formula) -> None:
        self._asked.discard(key)
        before = self._formulas.pop(key, None)
        self._formulas[key] = formula
        self._bytes += formula.bytes - (before.bytes if before else 0)
        while self._bytes > _MOST_BYTES and len(self._formulas) > 1:
            dropped, old = self._formulas.popitem(last=False)
            self._bytes -= old.bytes
            self._unavailable.discard(dropped)
        if formula.fault is Fault.UNAVAILABLE:
            self._unavailable.add(key)
            self._failed = time.monotonic()
        else:
            again, self._unavailable = self._unavailable - {key}, set()
            for each in again:
                self._ask(each)
        self._arrived.add(key)
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _announce(self) -> None:
        arrived, self._arrived = frozenset(self._arrived), set()
        self.arrived.emit(arrived)


def _typeset(typesetter: Typesetter, key: FormulaKey) -> Formula:
    return Formula(typesetter.typeset(key.source, display=key.display))
