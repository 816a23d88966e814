"""The phase of the engine process, as its client knows it: one enum, one table."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum, auto

from app.core.engine.interface import EngineState


class Phase(Enum):
    UNLOADED = auto()
    LOADING = auto()
    LOADED = auto()  # nothing was decoded yet, which takes memory, too
    FIRST_ASKED = auto()  # the first generation was asked for, and no event of it came yet
    FIRST_READING = auto()
    READY = auto()
    ASKED = auto()
    READING = auto()
    WRITING = auto()  # something of the answer was emitted
    FAILED = auto()


class Signal(Enum):
    LOAD = auto()
    LOADED = auto()
    ASK = auto()
    EVENT = auto()  # any event of a generation
    TEXT = auto()  # something of its answer
    DONE = auto()  # it decoded at least one token
    NOTHING = auto()  # it ended or failed without one, and the process lives
    GONE = auto()  # the process died, or was ended because it hung
    UNLOAD = auto()  # the process was ended on purpose


_STATES = {
    Phase.UNLOADED: EngineState.UNLOADED,
    Phase.LOADING: EngineState.LOADING,
    Phase.LOADED: EngineState.READY,
    Phase.FIRST_ASKED: EngineState.GENERATING,
    Phase.FIRST_READING: EngineState.GENERATING,
    Phase.READY: EngineState.READY,
    Phase.ASKED: EngineState.GENERATING,
    Phase.READING: EngineState.GENERATING,
    Phase.WRITING: EngineState.GENERATING,
    Phase.FAILED: EngineState.FAILED,
}

_FIRST = (Phase.FIRST_ASKED, Phase.FIRST_READING)
_LATER = (Phase.ASKED, Phase.READING, Phase.WRITING)
_NEXT: dict[tuple[Phase, Signal], Phase] = {
    **{(phase, Signal.LOAD): Phase.LOADING for phase in Phase},
    **{(phase, Signal.UNLOAD): Phase.UNLOADED for phase in Phase},
    (Phase.LOADING, Signal.LOADED): Phase.LOADED,
    (Phase.LOADING, Signal.NOTHING): Phase.FAILED,
    (Phase.LOADED, Signal.ASK): Phase.FIRST_ASKED,
    (Phase.FIRST_ASKED, Signal.EVENT): Phase.FIRST_READING,
    (Phase.READY, Signal.ASK): Phase.ASKED,
    (Phase.ASKED, Signal.EVENT): Phase.READING,
    **{(phase, Signal.TEXT): Phase.WRITING for phase in (*_FIRST, *_LATER)},
    **{(phase, Signal.DONE): Phase.READY for phase in (*_FIRST, *_LATER)},
    **{(phase, Signal.NOTHING): Phase.LOADED for phase in _FIRST},
    **{(phase, Signal.NOTHING): Phase.READY for phase in _LATER},
    **{(phase, Signal.GONE): Phase.FAILED for phase in Phase if phase is not Phase.UNLOADED},
}
"""Other signals change nothing: they are late, from a process that was ended."""


class Phases:
    """Signals may come from any thread; `callbacks` run in that thread, and must not block."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._phase = Phase.UNLOADED
        self.callbacks: list[Callable[[EngineState], None]] = []

    @property
    def state(self) -> EngineState:
        return _STATES[self._phase]

    def signal(self, signal: Signal) -> Phase:
        """The phase that it found."""
        with self._lock:
            before = self._phase
            self._phase = _NEXT.get((before, signal), before)
            state = self.state
        if state is not _STATES[before]:
            for callback in self.callbacks:
                callback(state)
        return before
