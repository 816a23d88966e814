"""Random token streams: nothing raises, no text is lost, and cuts do not matter."""

from __future__ import annotations

import random
import re

import pytest

from app.core.chat_format import ChatFormat, ModelText, Parser
from app.core.harmony import choose_chat_format
from app.core.harmony.render import open_part
from app.core.messages import Channel, Part, Prompt, Tool
from tests.unit.harmony.conftest import Opened
from tests.unit.harmony.conversations import BROWSER, PYTHON
from tests.unit.harmony.streams import all_text, cut, joined, parse
from tests.unit.harmony.vocabularies import CONTROL_NAMES, SpelledVocabulary

CONTROLS = (*CONTROL_NAMES, "<|reserved|>")
# What ends a message or begins another; other control tokens leave the body open.
BORDERS = ("<|start|>", "<|channel|>", "<|end|>", "<|return|>", "<|call|>", "<|endoftext|>")
HEADER_WORDS = (
    b"assistant", b"analysis", b"commentary", b"final", b" to=functions.f", b" to=x.y", b" json",
    b"user", b"functions.f", b"commentary?", b"??", b" ", b"\n", b"anal", b"to", b"=", b"to=",
    b"thinking", b"bash", b" abc", b"A", b" as", b" to=functions.fjson", b' to=functions.f("x")',
    b" to=browser.search", b" to=python", b" to=pythoncode", b" code", b"python", b" to=search",
    b"\n<|", " to=functions.天気".encode(), b" to=" + b"x" * 200,
)  # fmt: skip
CHANNELS = (
    b"analysis", b"final", b"commentary", b"commentary to=functions.f ", b"analysis to=python code",
)  # fmt: skip
BYTES = (b"{}", b'{"a": 1}', "नेपाल".encode(), "🙂".encode(), b"\xff", b"\xe0\xa4", b"\n\n", b"[")
PROMPTS = (
    Prompt((), "2026-11-23", tools=(Tool("f"),)),
    Prompt((), "2026-11-23", prefix=(Part(Channel.ANALYSIS, "x"),)),
    Prompt((), "2026-11-23", answer_now=True),
    Prompt((), "2026-11-23", tools=(Tool("f"),), namespaces=(BROWSER, PYTHON)),
    Prompt((), "2026-11-23", prefix=(Part(Channel.ANALYSIS, "x", author="python"),)),
)


def _random_stream(rng: random.Random) -> list[str | bytes]:
    """Control tokens, header words and bytes in any order, or a good stream with mistakes."""
    words = iter(range(10_000))
    stream: list[str | bytes] = []
    likely = rng.random()
    for _ in range(rng.randint(0, 25)):
        draw = rng.random()
        if draw < likely / 2:
            stream += _message(rng, next(words))
        elif draw < 0.5:
            stream.append(rng.choice(CONTROLS))
        elif draw < 0.7:
            stream.append(rng.choice(HEADER_WORDS))
        elif draw < 0.9:
            # A word like no other, so that a lost or doubled one is seen.
            stream.append(f" @{next(words)}@ ".encode())
        else:
            stream.append(rng.choice(BYTES))
    return stream


def _message(rng: random.Random, number: int) -> list[str | bytes]:
    """A message of the right form, with each token now and then left out or doubled."""
    channel = rng.choice(
        (
            b"analysis",
            b"final",
            b"commentary",
            b"commentary to=functions.f ",
            b"analysis to=python code",
        )
    )
    whole: list[str | bytes] = [
        "<|start|>", b"assistant", "<|channel|>", channel, "<|message|>", b"@%d@" % number,
        rng.choice(("<|end|>", "<|return|>", "<|call|>")),
    ]  # fmt: skip
    return [token for token in whole for _ in range(rng.choices((0, 1, 2), (1, 20, 1))[0])]


def _bodies(stream: list[str | bytes], is_open: bool) -> tuple[list[str], str]:
    """What certainly is body: the text between `<|message|>` and the next border. And all
    text. Bytes do not join over a control token."""
    bodies: list[str] = []
    everything: list[str] = []
    run = b""
    body = is_open
    for piece in [*stream, "<|end|>"]:
        if isinstance(piece, bytes):
            run += piece
            continue
        text = run.decode("utf-8", "replace")
        run = b""
        everything.append(text)
        if body:
            bodies.append(text)
        if piece == "<|message|>":
            body = True
        elif piece in BORDERS:
            body = False
    return bodies, "".join(everything)


def _check(chat_format: ChatFormat, vocabulary: SpelledVocabulary, rng: random.Random) -> None:
    prompt = rng.choice(PROMPTS)
    stream = _random_stream(rng)
    events = parse(chat_format.parser(prompt), cut(vocabulary, stream))
    for _ in range(2):
        assert parse(chat_format.parser(prompt), cut(vocabulary, stream, rng)) == events

    is_open = open_part(prompt) is not None or prompt.answer_now
    bodies, everything = _bodies(stream, is_open)
    told = all_text(events)
    position = 0
    for body in bodies:
        found = told.find(body, position)
        assert found >= 0, "body text lost"
        position = found + len(body)
    # Words outside a body may be header, but never twice or out of nowhere.
    words = re.findall(r"@\d+@", told)
    written = re.findall(r"@\d+@", everything)
    assert len(words) == sum(1 for word in words if word in set(written))
    assert all(words.count(word) <= written.count(word) for word in words)
    _check_headers(stream, is_open, words)


def _check_headers(stream: list[str | bytes], is_open: bool, told: list[str]) -> None:
    """A word that no `<|message|>`, `<|channel|>` or `<|constrain|>` follows before the next
    border cannot be header, so it was told."""
    rest = [p for p in stream if p != "<|reserved|>"]
    for index, piece in enumerate(rest):
        if not isinstance(piece, bytes) or not (match := re.search(rb"@\d+@", piece)):
            continue
        following = next((p for p in rest[index:] if isinstance(p, str)), "<|end|>")
        if following not in ("<|message|>", "<|channel|>", "<|constrain|>"):
            assert match.group().decode() in told


def _fuzz(count: int) -> None:
    for seed in range(count):
        if seed % 1000 == 0:  # each cut makes up new tokens: begin anew now and then
            vocabulary = SpelledVocabulary(CONTROLS)
            chat_format = choose_chat_format(vocabulary, ModelText("gpt-oss", None))
        try:
            _check(chat_format, vocabulary, random.Random(seed))
        except AssertionError as error:
            raise AssertionError(f"seed {seed}: {error}") from error


def test_random_streams() -> None:
    _fuzz(4_000)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_hundred_thousand_random_streams() -> None:
    _fuzz(100_000)


def _feed(parser: Parser, tokens: list[int]) -> str:
    events = [event for token in tokens for event in parser.feed(token)]
    return all_text(joined([*events, *parser.finish()]))


def test_random_ids_of_a_real_vocabulary(small: Opened) -> None:
    """Any ids at all, half characters included."""
    rng = random.Random(1)
    vocabulary = small.vocabulary
    controls = [t for name in small.specials if (t := vocabulary.token_named(name)) is not None]
    message = vocabulary.token_named("<|message|>")
    assert message is not None
    plain = [t for t in range(4000) if t not in controls]
    for _ in range(1_000):
        tokens = [
            rng.choice(controls) if rng.random() < 0.2 else rng.choice(plain)
            for _ in range(rng.randint(0, 60))
        ]
        _feed(small.chat_format.parser(rng.choice(PROMPTS)), tokens)
        body = [rng.choice(plain) for _ in range(20)]
        written = b"".join(map(vocabulary.piece, body)).decode("utf-8", "replace")
        assert _feed(small.chat_format.parser(PROMPTS[0]), [message, *body]) == written
