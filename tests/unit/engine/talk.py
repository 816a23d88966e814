"""Short ways to ask an engine something."""

from __future__ import annotations

from app.core.cancel import CancelToken
from app.core.engine.client import EngineClient
from app.core.engine.protocol import Delta, Event, Finished, LoadedModel, LoadOptions
from app.core.messages import Channel, Effort, Message, Part, Prompt, Role, Sampling

GREEDY = Sampling(temperature=0.0)
DATE = "2026-11-23"


def ask(text: str, effort: Effort = Effort.LOW) -> Prompt:
    return Prompt((Message.of(Role.USER, text),), DATE, effort=effort)


def load(engine: EngineClient, path: object, **options: object) -> LoadedModel:
    """One thread: the tiny models are as fast, and other programs do not slow it at barriers."""
    chosen = LoadOptions(**{"context_length": 4096, "threads": 1, **options})  # type: ignore[arg-type]
    return engine.load(str(path), chosen, lambda _: None, CancelToken(), ())


class Answer:
    """A generation and all its events."""

    def __init__(
        self, engine: EngineClient, prompt: Prompt, sampling: Sampling = GREEDY, reuse: bool = True
    ) -> None:
        self.events: list[Event] = []
        self.finished: Finished = engine.generate(
            prompt, sampling, self.events.append, CancelToken(), reuse=reuse
        )

    @property
    def deltas(self) -> list[Delta]:
        return [event for event in self.events if isinstance(event, Delta)]

    def text(self, channel: Channel = Channel.FINAL) -> str:
        return "".join(delta.text for delta in self.deltas if delta.channel is channel)

    @property
    def message(self) -> Message:
        parts = [
            Part(channel, self.text(channel))
            for channel in (Channel.ANALYSIS, Channel.FINAL)
            if self.text(channel)
        ]
        return Message(Role.ASSISTANT, tuple(parts))
