"""How long harmony takes: `python -m tests.unit.harmony.speed`, medians of 7.

Prompts of about 3,000 tokens in 10 turns: `render_new_ms` for one never seen (most of it is
llama.cpp's tokenizer), `render_next_turn_ms` for the same with another question at its end.
`parse_us_per_token` for an answer of 3,000 tokens.
"""

from __future__ import annotations

import json
import random
import statistics
import time
from collections.abc import Callable

from app.core.harmony import choose_chat_format
from app.core.messages import Channel, Message, Part, Prompt, Role
from tests.helpers.models import SHARED_MODELS
from tests.unit.harmony.vocabularies import open_vocabulary

_RUNS = 7
_WORDS = ("The", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog", "in", "Nepal")


def _words(count: int) -> str:
    return " ".join(random.choice(_WORDS) for _ in range(count))


def _conversation() -> Prompt:
    messages: list[Message] = []
    for _ in range(10):
        messages.append(Message.of(Role.USER, _words(80)))
        parts = (Part(Channel.ANALYSIS, _words(60)), Part(Channel.FINAL, _words(215)))
        messages.append(Message(Role.ASSISTANT, parts))
    return Prompt((*messages, Message.of(Role.USER, _words(20))), "2026-11-23", "Be brief.")


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def main() -> None:
    with open_vocabulary(SHARED_MODELS / "tiny-gpt-oss-full-mxfp4.gguf") as (vocabulary, text, _):
        chat_format = choose_chat_format(vocabulary, text)
        new, following, parsing = [], [], []
        for _ in range(_RUNS):
            prompt = _conversation()
            new.append(_timed(lambda p=prompt: chat_format.render(p)))
            more = (Message.of(Role.ASSISTANT, "Yes."), Message.of(Role.USER, _words(20)))
            longer = Prompt((*prompt.messages, *more), prompt.date, prompt.instructions)
            following.append(_timed(lambda p=longer: chat_format.render(p)))
            answer = vocabulary.tokenize(
                f"<|channel|>final<|message|>{_words(3000)}<|return|>", parse_special=True
            )
            feed = chat_format.parser(prompt).feed
            parsing.append(_timed(lambda a=answer, f=feed: [f(t) for t in a]) / len(answer))
        figures = {
            "prompt_tokens": len(chat_format.render(prompt).tokens),
            "render_new_ms": round(statistics.median(new) * 1e3, 1),
            "render_next_turn_ms": round(statistics.median(following) * 1e3, 2),
            "parse_us_per_token": round(statistics.median(parsing) * 1e6, 2),
        }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
