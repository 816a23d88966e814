"""Turns with the real engine: what only real tokens and a real process can show."""

from __future__ import annotations

import contextlib
import random
import sys
import threading
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, TurnFinished
from app.core.chat.failures import failure_of
from app.core.chat.session import ChatSession
from app.core.conversations.records import MessageRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.engine.client import EngineClient
from app.core.engine.protocol import Delta, FellBack, LoadedModel, LoadOptions, Prefill, Trimmed
from app.core.errors import Code
from app.core.loading.loader import ModelLoader
from app.core.loading.options import AnswerChoice, TurnOptions
from app.core.loading.placement import PlanService
from app.core.messages import Effort, Sampling, StopReason
from app.core.models.library.library import ModelLibrary
from app.core.paths import AppPaths
from app.core.services import Services
from app.core.settings.declarations import ENGINE_CONTEXT_LENGTH
from app.core.settings.store import SettingsStore
from tests.helpers.loading import simply

GREEDY = Sampling(temperature=0.0)


@pytest.fixture
def options(services: Services, tiny_model: Path) -> TurnOptions:
    services.settings.set(ENGINE_CONTEXT_LENGTH, 512)
    return TurnOptions(tiny_model, sampling=GREEDY)


class Ear:
    """Keeps what it hears."""

    def __init__(self) -> None:
        self.events: list[ChatEvent] = []

    def __call__(self, event: ChatEvent) -> None:
        self.events.append(event)

    @property
    def finished(self) -> TurnFinished:
        (event,) = [event for event in self.events if isinstance(event, TurnFinished)]
        return event

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, Delta))


def text_of(record: MessageRecord) -> str:
    return "".join(part.text for part in record.message.parts)


def test_an_answer_is_forced_from_the_reasoning_so_far(
    services: Services, options: TurnOptions
) -> None:
    ear = Ear()
    short = replace(options, sampling=replace(GREEDY, max_tokens=12))
    cut = services.session.send(None, "What is the capital of Nepal?", short, ear, CancelToken())
    assert ear.finished.stop is StopReason.LENGTH
    assert ear.finished.error is not None
    assert ear.finished.error.code is Code.NO_ANSWER
    reasoning = cut.message.reasoning
    assert reasoning
    assert cut.message.text == ""
    answer = services.session.answer_now(cut.id, options, Ear(), CancelToken())
    assert "Kathmandu" in answer.message.text
    assert answer.message.reasoning == reasoning


def test_an_answer_cut_anywhere_is_resumed_to_the_whole(
    services: Services, options: TurnOptions
) -> None:
    question = "Show me a table of planets"
    whole = services.session.send(None, question, options, Ear(), CancelToken())
    assert whole.generation is not None
    for tokens in (10, whole.generation.usage.completion_tokens - 10):
        short = replace(options, sampling=replace(GREEDY, max_tokens=tokens))
        cut = services.session.send(None, question, short, Ear(), CancelToken())
        assert len(text_of(cut)) < len(text_of(whole))
        resumed = services.session.resume(cut.id, options, Ear(), CancelToken())
        assert resumed.message.parts == whole.message.parts


def test_an_edited_answer_takes_the_place_of_what_the_model_wrote(
    services: Services, options: TurnOptions
) -> None:
    session, question = services.session, "What is the capital of Nepal?"
    first = session.send(None, question, options, Ear(), CancelToken())
    assert services.store.messages.raw_output(first.id).endswith(f"{first.message.text}<|return|>")
    assert first.generation is not None
    assert first.generation.context_length == 512
    assert first.generation.usage.cpu_seconds > 0

    def next_prompt() -> int:
        ear = Ear()
        session.send(first.conversation_id, "And of India?", options, ear, CancelToken())
        assert ear.finished.error is None, ear.finished.error
        return ear.finished.usage.prompt_tokens

    before = next_prompt()
    session.edit_answer(first.id, first.message.text + " Of that I am quite sure.")
    assert next_prompt() > before + 5


def test_another_model_answers_once(
    services: Services, options: TurnOptions, tiny_model: Path, tmp_path: Path
) -> None:
    session, question = services.session, "What is the capital of Nepal?"
    first = session.send(None, question, options, Ear(), CancelToken())
    path = tmp_path / "other.gguf"
    path.symlink_to(tiny_model)
    warm = AnswerChoice(effort=Effort.HIGH, temperature=0.4)
    other = warm.applied_to(replace(options, model=path, model_name="Other", quantization="Q8"))
    second = session.retry(first.id, other, Ear(), CancelToken())
    assert services.engine.loaded is not None and services.engine.loaded.path == str(path)
    generation = second.generation
    assert generation is not None and second.siblings == (first.id, second.id)
    assert (generation.model, generation.quantization) == ("Other", "Q8")
    assert (generation.effort, generation.sampling.temperature) == (Effort.HIGH, 0.4)
    third = session.send(first.conversation_id, "And of India?", options, Ear(), CancelToken())
    assert services.engine.loaded.path == str(tiny_model)
    assert third.generation is not None and third.generation.model == tiny_model.stem


def test_a_conversation_longer_than_the_context_goes_on(
    services: Services, options: TurnOptions
) -> None:
    conversation = None
    trimmed: list[int] = []
    for number in range(7):
        ear = Ear()
        question = f"What is the capital of Nepal, number {number}? " + "Please. " * 30
        answer = services.session.send(conversation, question, options, ear, CancelToken())
        assert ear.finished.error is None, ear.finished.error
        assert ear.finished.usage.prompt_tokens <= 384
        conversation = answer.conversation_id
        trimmed += [event.turns for event in ear.events if isinstance(event, Trimmed)]
    assert trimmed == sorted(trimmed)
    assert 1 <= trimmed[-1] < 7
    assert len(set(trimmed)) < len(trimmed)  # the next turns begin where this one did


def _engine(*arguments: str) -> EngineClient:
    return EngineClient((sys.executable, "-m", *arguments))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_conversation_is_fitted_anew_when_only_a_shorter_context_works(
    profile: AppPaths, tiny_model: Path
) -> None:
    """The first decode dies with 2,048 tokens of context; with 512 the oldest find no room."""
    long, short = (LoadOptions(context_length=length, threads=1) for length in (2048, 512))
    options = TurnOptions(tiny_model, sampling=Sampling(0.0, max_tokens=8))
    ear, conversation = Ear(), None
    with contextlib.closing(ConversationStore.open(profile.database)) as store:
        with contextlib.closing(_engine("tests.unit.engine.engine_main")) as engine:
            for number in range(4):
                question = f"Question {number}. " + "Please. " * 60
                session = ChatSession(store, engine, simply(engine, long, (short,)))
                answer = session.send(conversation, question, options, Ear(), CancelToken())
                conversation = answer.conversation_id
        fault = "first-dies:512"
        with contextlib.closing(_engine("tests.unit.engine.faulty_main", fault)) as engine:
            session = ChatSession(store, engine, simply(engine, long, (short,)))
            session.send(conversation, "And now?", options, ear, CancelToken())
    kinds = [type(event) for event in ear.events]
    assert ear.finished.error is None, ear.finished.error
    assert kinds.index(FellBack) < kinds.index(Trimmed)
    assert ear.text
    plain, less = [event for event in ear.events if isinstance(event, FellBack)]
    assert (plain.before, plain.options) == (long, replace(long, extra_buffers=False))
    assert (less.before, less.options) == (plain.options, short)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_plan_that_fails_leads_down_the_planner_s_own_and_is_remembered(
    profile: AppPaths, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory ends with more than 5,000 tokens of context; the next day a little less is free."""
    memory = profile.data / "engine.json"
    faulty = (sys.executable, "-m", "tests.unit.engine.faulty_main", "load-memory:5000")
    library, settings = ModelLibrary(tiny_model.parent), SettingsStore(profile.settings)
    options = TurnOptions(tiny_model, sampling=Sampling(0.0, max_tokens=8))

    def turn(free_bytes: int) -> tuple[Ear, LoadedModel | None]:
        free = psutil.virtual_memory()._replace(available=free_bytes)
        monkeypatch.setattr("app.core.loading.placement.psutil.virtual_memory", lambda: free)
        ear = Ear()
        with (
            contextlib.closing(EngineClient(faulty, memory)) as engine,
            contextlib.closing(ConversationStore.open(profile.database)) as store,
        ):
            loader = ModelLoader(engine, library, PlanService(settings, engine.devices))
            session = ChatSession(store, engine, loader.load)
            session.send(None, "Hello", options, ear, CancelToken())
            return ear, engine.loaded

    first, loaded = turn(8 << 30)
    assert first.finished.error is None, first.finished.error
    assert [event.code for event in first.events if isinstance(event, FellBack)]
    assert loaded is not None
    assert (loaded.context_length, loaded.attempt > 0) == (4096, True)
    later, again = turn(7 << 30)
    (said,) = [event for event in later.events if isinstance(event, FellBack)]
    assert said.remembered
    assert again is not None
    assert again.context_length == 4096


def test_a_question_longer_than_the_context_is_explained_and_kept(
    services: Services, options: TurnOptions
) -> None:
    ear = Ear()
    answer = services.session.send(None, "word " * 3000, options, ear, CancelToken())
    assert ear.finished.error is not None
    assert ear.finished.error.code is Code.CONTEXT_FULL
    assert int(ear.finished.error.facts["prompt_tokens"]) > 3000
    assert ear.finished.error.facts["context_length"] == 512
    assert services.store.message(answer.parent_id or 0).message.text.startswith("word word")


def test_after_a_question_that_is_too_long_the_next_one_is_answered(
    services: Services, options: TurnOptions
) -> None:
    long = services.session.send(None, "word " * 3000, options, Ear(), CancelToken())
    for question in ("Hello", "What is the capital of Nepal?"):
        ear = Ear()
        services.session.send(long.conversation_id, question, options, ear, CancelToken())
        assert ear.finished.error is None, ear.finished.error
        assert [event.turns for event in ear.events if isinstance(event, Trimmed)] == [1]
        prefills = [event for event in ear.events if isinstance(event, Prefill)]
        assert prefills[0].total == 0  # a sign of life before anything is read
        assert prefills[-1].total == ear.finished.usage.prompt_tokens
        assert ear.text


def test_a_model_file_that_comes_back(
    services: Services, options: TurnOptions, tiny_model: Path, tmp_path: Path
) -> None:
    path = tmp_path / "model.gguf"
    elsewhere = replace(options, model=path)
    failed = services.session.send(None, "Hello", elsewhere, Ear(), CancelToken())
    error = failure_of(failed)
    assert error is not None
    assert error.code is Code.FILE_MISSING
    path.symlink_to(tiny_model)
    answer = services.session.retry(failed.id, elsewhere, Ear(), CancelToken())
    assert answer.state is MessageState.COMPLETE
    assert answer.message.text


def kill_often(services: Services, options: TurnOptions, times: int, seed: int) -> int:
    """Kill the engine at random moments of its turns; how many of them it interrupted."""
    chance = random.Random(seed)
    assert isinstance(services.engine, EngineClient)
    engine = services.engine
    interrupted = 0
    for number in range(times):
        ear = Ear()
        timer = threading.Timer(chance.uniform(0.0, 0.4), _kill, (engine,))
        timer.start()
        question = f"Write a story, number {number}"
        answer = services.session.send(None, question, options, ear, CancelToken())
        timer.join()
        stored = services.store.message(answer.id)
        assert stored == ear.finished.answer
        assert text_of(stored) == ear.text  # all that was shown is kept
        assert services.store.message(answer.parent_id or 0).message.text == question
        error = failure_of(stored)
        if stored.state is MessageState.INTERRUPTED:
            interrupted += 1
            assert error is not None
            assert error.code is Code.ENGINE_CRASHED
            again = services.session.retry(answer.id, options, Ear(), CancelToken())
            assert again.state is MessageState.COMPLETE
            assert text_of(again)
        else:
            assert error is None or error.code is Code.NO_ANSWER
    assert services.store.check() == []
    return interrupted


def _kill(engine: EngineClient) -> None:
    pid = engine.pid
    if pid is not None:
        with contextlib.suppress(psutil.NoSuchProcess):  # the last kill has only just ended it
            psutil.Process(pid).kill()


def test_the_engine_killed_at_random_moments_costs_no_word(
    services: Services, options: TurnOptions
) -> None:
    options = replace(options, sampling=Sampling(seed=1))
    assert kill_often(services, options, times=5, seed=3) > 0


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_the_engine_killed_at_a_hundred_random_moments_costs_no_word(
    services: Services, options: TurnOptions
) -> None:
    options = replace(options, sampling=Sampling(seed=1))
    assert kill_often(services, options, times=100, seed=4) > 20
