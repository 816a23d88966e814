"""`Engine`: the interface between the chat and whatever generates its answers.

`client.EngineClient` is the real one (a child process); the tests have one that plays a script.
Calls block, so they are never made on the GUI thread, except the properties. `queue.py` says whose
turn it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from app.core.cancel import CancelToken
from app.core.messages import Prompt, Sampling

if TYPE_CHECKING:  # the window shows an engine's state before it needs one
    from app.core.devices import Device
    from app.core.engine.memory import RememberedLoad
    from app.core.engine.protocol import Event, Finished, Inspected, LoadedModel, LoadOptions

OnEvent = Callable[["Event"], None]


class EngineState(StrEnum):
    UNLOADED = "unloaded"
    LOADING = "loading"
    READY = "ready"
    GENERATING = "generating"
    FAILED = "failed"


class Engine(Protocol):
    """Every call raises UserError when the engine reports a failure, dies or hangs.

    `on_event` is called in the caller's thread, in order, before the call returns.
    A crash leaves the engine usable: the next call starts a new process, loads the same model
    and goes on.
    """

    @property
    def state(self) -> EngineState: ...

    @property
    def loaded(self) -> LoadedModel | None: ...

    @property
    def quirks(self) -> tuple[str, ...]:
        """Remembered facts about this machine; see `memory.py`."""

    @property
    def remembered(self) -> tuple[RememberedLoad, ...]:
        """The models that are loaded more carefully than wanted, because that worked."""

    def forget_loads(self, path: str) -> None:
        """Load this model as wanted again, from the next load on."""

    def on_state_changed(self, callback: Callable[[EngineState], None]) -> None:
        """`callback` runs in whichever thread changes the state; it must not block."""

    def devices(self) -> tuple[Device, ...]: ...

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        """How many tokens of the loaded model each text has; from any thread, also while it
        answers. Raises UserError(NOT_LOADED) without one."""

    def load(
        self,
        path: str,
        options: LoadOptions,
        on_event: OnEvent,
        cancel: CancelToken,
        fallbacks: Sequence[LoadOptions],
        *,
        preferences_key: str = "",
    ) -> LoadedModel:
        """Raises Cancelled when stopped. Does nothing if this very model is loaded so.

        When memory runs out or the process dies or hangs, in the load or the first decode after
        it (then within `generate`), the next of `fallbacks` is tried, at most
        `load_fallbacks.MOST_TRIES` loads in all; without a sign of memory trouble the same
        options come first once more. Each is emitted as `FellBack`; the one that worked is
        remembered for this model, this machine and `preferences_key` (any text that stays the same
        when only the free memory differs; without it, `options`), and the next load begins there,
        until `forget_loads`.
        """

    def unload(self) -> None: ...

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_event: OnEvent,
        cancel: CancelToken,
        left_out: int = 0,
        *,
        trim: bool = True,
        room: int = 0,
    ) -> Finished:
        """Answer `prompt`, which has the whole history. The questions that find no room are left
        out, the oldest first, and counted by `Trimmed`; `left_out` is its last value for this
        conversation. Raises UserError(CONTEXT_FULL) when the last question alone is too long,
        and without `trim` CONVERSATION_FULL rather than leave anything out. `room` tokens of the
        context stay free for the answer (0: as many as usual).

        A stop by the user is an outcome: `Finished(stop=STOPPED)`.
        """

    def inspect(self, prompt: Prompt, left_out: int = 0) -> Inspected:
        """What `generate` would send to the loaded model. Raises UserError(NOT_LOADED) without
        one, and the errors of `generate`."""

    def close(self) -> None:
        """Ends the process and waits for it."""
