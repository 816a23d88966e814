"""How long a long conversation waits for its next answer: python -m tests.benchmarks.first_token

A conversation of 30,000 tokens in a tiny gpt-oss. Prints one flat JSON object, in milliseconds:
from the question to the first text shown, with the conversation in the engine's cache.
"""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from statistics import median

from app.core.cancel import CancelToken
from app.core.loading.options import TurnOptions
from app.core.messages import Message, Role, Sampling, Usage
from app.core.paths import AppPaths
from app.core.settings.declarations import ENGINE_CONTEXT_LENGTH
from app.main import build_services
from tests.helpers.models import SHARED_MODELS

MODEL = "tiny-gpt-oss-full-mxfp4.gguf"
TOKENS = 30_000
CONTEXT = 40_960
TURNS = 60
RUNS = 9
ANSWER_TOKENS = 8
_WORDS = "the quick brown fox jumps over a lazy dog while seven wizards box in the old garden"


class Watch:
    """Listens to one turn."""

    def __init__(self) -> None:
        self.asked = time.perf_counter()
        self.first = 0.0
        self.usage = Usage()

    def __call__(self, event: object) -> None:
        self.usage = getattr(event, "usage", self.usage)
        if not self.first and type(event).__name__.endswith("Delta"):
            self.first = time.perf_counter()

    @property
    def milliseconds(self) -> float:
        return 1000 * (self.first - self.asked)


def measure(model: Path, runs: int = RUNS) -> dict[str, float]:
    known = _WORDS.split()
    words = " ".join(known[index % len(known)] for index in range(TOKENS // TURNS // 2))
    sampling = Sampling(temperature=0.0, max_tokens=ANSWER_TOKENS)
    options = TurnOptions(model, sampling=sampling)
    with tempfile.TemporaryDirectory() as folder:
        services = build_services(AppPaths.of_profile(Path(folder)))
        try:
            services.settings.set(ENGINE_CONTEXT_LENGTH, CONTEXT)
            conversation = services.store.create(title="Long", date="2026-11-23")
            tip = None
            for number in range(TURNS):
                for role in (Role.USER, Role.ASSISTANT):
                    message = Message.of(role, f"{number} {words}")
                    tip = services.store.add_message(conversation.id, tip, message).id
            times = []
            for number in range(runs + 1):
                watch = Watch()
                services.session.send(
                    conversation.id, f"And {number}?", options, watch, CancelToken()
                )
                times.append(watch.milliseconds)
        finally:
            services.close()
    return {
        "long_conversation_tokens": watch.usage.prompt_tokens,
        "long_conversation_cold_ms": times[0],
        "long_conversation_next_ms": median(times[1:]),
    }


def main() -> None:
    model = SHARED_MODELS / MODEL
    print(json.dumps(measure(model) if model.exists() else {}))


if __name__ == "__main__":
    main()
