"""The speed of an answer through the whole program, against llama.cpp alone.

Every figure is measured here, as the user sees it: from the request
to the event received. The bare loop runs in a process of its own, in turns with the program, and
neither runs while the other does.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from statistics import median, quantiles

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, TurnFinished
from app.core.chat.session import ChatSession
from app.core.engine.interface import Engine
from app.core.engine.protocol import Delta, Loaded, LoadedModel, Prefill, ToolCall
from app.core.errors import Code, UserError
from app.core.loading.options import TurnOptions
from app.core.messages import Usage

ANSWER_TOKENS = 256
SHORT = 16  # tokens: enough for a first word behind harmony's headers
PROMPT_WORDS = 400
LONG_PROMPT_TOKENS = 2900  # with the answer and the second question about 3,000
STOPS_PER_RUN = 8

_WORDS = "the quick brown fox jumps over a lazy dog while seven wizards box in the old garden"
_TASK = "Write a very long story about a lighthouse keeper, with many chapters."


@dataclass
class Watch:
    """Listens to one turn and notes when what came; times by `time.perf_counter`."""

    asked: float = field(default_factory=time.perf_counter)
    loaded: float = 0.0
    model: LoadedModel | None = None
    prefill: list[tuple[float, int]] = field(default_factory=list)
    first: float = 0.0
    ended: float = 0.0
    usage: Usage = field(default_factory=Usage)
    error: UserError | None = None

    def __call__(self, event: ChatEvent) -> None:
        now = time.perf_counter()
        match event:
            case Loaded(model=model):
                self.loaded, self.model = now, model
            case Prefill(done=done):
                self.prefill.append((now, done))
            case Delta() | ToolCall():
                self.first = self.first or now
            case TurnFinished(usage=usage, error=error):
                self.ended, self.usage, self.error = now, usage, error

    @property
    def first_token_seconds(self) -> float:
        """From the question to the first word shown, or to the end when none came."""
        return (self.first or self.ended) - self.asked

    @property
    def prompt_per_second(self) -> float:
        (began, before), (ended, after) = self.prefill[0], self.prefill[-1]
        return (after - before) / (ended - began)

    @property
    def generation_per_second(self) -> float:
        return self.usage.completion_tokens / (self.ended - self.prefill[-1][0])


class _Press:
    """When the user pressed Stop; 0 before."""

    def __init__(self) -> None:
        self.at = 0.0

    def on(self, cancel: CancelToken) -> None:
        self.at = time.perf_counter()
        cancel.cancel()


class Bench:
    """Figures over `runs`, by name, each a ratio unless its name has a unit.

    `session` should have a store of its own: it is asked a lot. `baseline` starts the bare loop.
    """

    def __init__(
        self,
        session: ChatSession,
        engine: Engine,
        options: TurnOptions,
        runs: int,
        *,
        baseline: Sequence[str],
        on_progress: Callable[[str], None] = lambda what: None,
    ) -> None:
        self._session = session
        self._engine = engine
        self._options = replace(
            options, sampling=replace(options.sampling, temperature=0.0, seed=1)
        )
        self._runs = runs
        self._baseline = tuple(baseline)
        self._on_progress = on_progress
        self._conversation: int | None = None

    def run(self) -> dict[str, float | int | str]:
        """Raises UserError when the model cannot be measured."""
        figures: dict[str, float | int | str] = {
            "model": self._options.name,
            "runs": self._runs,
            "cores": os.cpu_count() or 1,
        }
        for what, measure in (
            ("speed", self._speed),
            ("second turn", self._second_turn),
            ("stop", self._stop),
        ):
            self._on_progress(what)
            figures |= measure()
        return figures

    def _speed(self) -> dict[str, float]:
        program: list[Watch] = []
        warm: list[Watch] = []
        bare: list[dict[str, float]] = []
        for _ in range(self._runs):
            self._engine.unload()  # each begins in a new process, as the bare loop does
            watch = self._ask(f"{_TASK}\n\n{_filler(PROMPT_WORDS)}", ANSWER_TOKENS)
            program.append(watch)
            warm.append(self._ask("Hello.", SHORT))
            self._engine.unload()
            if watch.model is not None:
                bare.append(_bare_loop(self._baseline, watch.model, watch.usage))
        figures = {
            "generation_per_second": median(each.generation_per_second for each in program),
            "prompt_per_second": median(each.prompt_per_second for each in program),
            "engine_start_and_load_ms": median(1000 * (w.loaded - w.asked) for w in program),
            "first_token_cold_ms": median(1000 * w.first_token_seconds for w in program),
            "first_token_warm_ms": median(1000 * w.first_token_seconds for w in warm),
        }
        if bare:
            pairs = list(zip(program, bare, strict=True))
            figures["generation_vs_llama_cpp"] = median(
                watch.generation_per_second / loop["tokens_per_second"] for watch, loop in pairs
            )
            figures["prompt_vs_llama_cpp"] = median(
                watch.prompt_per_second / loop["prompt_per_second"] for watch, loop in pairs
            )
        return figures

    def _second_turn(self) -> dict[str, float]:
        """The second turn of a conversation of about 3,000 tokens against its cold first."""
        ratios = []
        for run in range(self._runs):
            # Loaded, nothing of the conversation in its cache; and it shows the tokens of a word.
            before = self._ask(_filler(PROMPT_WORDS), SHORT)
            words = PROMPT_WORDS * LONG_PROMPT_TOKENS // before.usage.prompt_tokens
            text = f"{run} {_filler(words)}\n\nWhat was this about?"
            first = self._ask(text, 2 * SHORT)
            second = self._ask("And what else?", SHORT, go_on=True)
            ratios.append(second.first_token_seconds / first.first_token_seconds)
        return {"second_turn_vs_cold": median(ratios)}

    def _stop(self) -> dict[str, float]:
        """From the press to the stored answer, at moments all over prompt and answer."""
        chance = random.Random(7)
        text = f"{_TASK} {_filler(PROMPT_WORDS)}"
        whole = self._ask(f"whole {text}", ANSWER_TOKENS)
        waits = []
        for number in range(self._runs * STOPS_PER_RUN):
            cancel, pressed = CancelToken(), _Press()
            delay = chance.uniform(0, whole.ended - whole.asked)
            timer = threading.Timer(delay, pressed.on, (cancel,))
            timer.start()
            watch = self._ask(f"{number} {text}", ANSWER_TOKENS, cancel=cancel)
            timer.cancel()
            timer.join()
            if 0 < pressed.at < watch.ended:
                waits.append(1000 * (watch.ended - pressed.at))
        if len(waits) < 2:
            return {}
        return {"stop_p99_ms": quantiles(waits, n=100, method="inclusive")[-1]}

    def _ask(
        self,
        text: str,
        max_tokens: int,
        *,
        go_on: bool = False,
        cancel: CancelToken | None = None,
    ) -> Watch:
        sampling = replace(self._options.sampling, max_tokens=max_tokens)
        options = replace(self._options, sampling=sampling)
        watch = Watch()
        conversation = self._conversation if go_on else None
        answer = self._session.send(conversation, text, options, watch, cancel or CancelToken())
        self._conversation = answer.conversation_id
        # a model that only reasons within these few tokens is measured all the same
        if watch.error is not None and watch.error.code is not Code.NO_ANSWER:
            raise watch.error
        return watch


def _filler(words: int) -> str:
    known = _WORDS.split()
    return " ".join(known[index % len(known)] for index in range(words))


def _bare_loop(baseline: Sequence[str], model: LoadedModel, usage: Usage) -> dict[str, float]:
    """llama.cpp alone with the same model and settings, over as many tokens."""
    command = [*baseline, "--json"]
    for name, value in (
        ("--model", model.path),
        ("--context", model.context_length),
        ("--threads", model.threads),
        ("--prompt-tokens", usage.prompt_tokens),
        ("--tokens", usage.completion_tokens),
    ):
        command += [name, str(value)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise UserError(Code.ENGINE_CRASHED, detail=done.stderr, reason=str(done.returncode))
    speed: dict[str, float] = json.loads(done.stdout)
    return speed
