"""The checks of `--self-test`: everything that an installation must be able to do, for real."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, TurnFinished
from app.core.components import components, licence_text
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Event
from app.core.errors import Code, UserError
from app.core.loading.options import TurnOptions, turn_options
from app.core.messages import Role
from app.core.models.library.library import InstalledModel
from app.core.models.transfer.child import DownloadProcess
from app.core.models.transfer.protocol import Address, ListModels, TransferFailed
from app.core.services import Services

QUESTION: Final = "What is the capital of Nepal?"
_TOKENS = 512  # enough for reasoning and a first sentence
_WINDOW_SECONDS = 120


class Outcome(StrEnum):
    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


class _Wrong(Exception):  # noqa: N818 - not an error of the program's, but what it found
    """Something is not as it should be, in plain words."""


class _NotHere(Exception):  # noqa: N818 - no error either
    """This system has nothing to try it with."""


@dataclass(frozen=True, slots=True)
class Check:
    """`detail` has the result, or why it failed or was skipped; `error` is set for
    a failure that has a sentence of its own."""

    name: str
    outcome: Outcome
    detail: str = ""
    error: UserError | None = None


@dataclass(frozen=True, slots=True)
class SelfTest:
    """`command` starts Gloss once more with the arguments that follow; `screen` tells whether a
    window can be seen. `model` is a name or a path, "" the starter model.

    Everything is written into the profile of `services`, and nothing leaves this computer.
    """

    services: Services
    command: Callable[..., Sequence[str]]
    screen: bool
    model: str = ""

    def run(self) -> Iterator[Check]:
        """One check after another; a failed one does not stop the rest."""
        for name, work in (
            ("engine", self._engine),
            ("model", self._model),
            ("answer", self._answer),
            ("conversation", self._conversation),
            ("download", self._download),
            ("keyring", self._keyring),
            ("licences", self._licences),
            ("window", self._window),
        ):
            try:
                yield Check(name, Outcome.OK, work())
            except _NotHere as absent:
                yield Check(name, Outcome.SKIPPED, str(absent))
            except _Wrong as wrong:
                yield Check(name, Outcome.FAILED, str(wrong))
            except UserError as error:
                yield Check(name, Outcome.FAILED, error.detail, error)

    def _engine(self) -> str:
        devices = self.services.engine.devices()
        return ", ".join(f"{device.name} ({device.description})" for device in devices)

    def _model(self) -> str:
        options = self._options()
        loaded = self.services.loader.load(options, _ignore, CancelToken())
        return f"{options.name} in {loaded.load_seconds:.1f} s"

    def _answer(self) -> str:
        finished: list[TurnFinished] = []

        def listen(event: ChatEvent) -> None:
            if isinstance(event, TurnFinished):
                finished.append(event)

        answer = self.services.session.send(None, QUESTION, self._options(), listen, CancelToken())
        (end,) = finished
        if end.error is not None:
            raise end.error
        if not answer.message.text.strip():
            raise UserError(Code.NO_ANSWER)
        return f"{end.usage.completion_tokens} tokens, {end.usage.tokens_per_second:.0f} a second"

    def _conversation(self) -> str:
        """Read by another connection: the content of the file, not the cache of this one."""
        path = self.services.paths.database
        with closing(ConversationStore.open(path)) as store:
            newest = store.conversations(limit=1)
            messages = store.path(newest[0].id) if newest else []
            faults = store.check()
        stored = [(each.role, bool(each.message.text.strip())) for each in messages]
        if faults or stored != [(Role.USER, True), (Role.ASSISTANT, True)]:
            detail = faults[0] if faults else f"{len(stored)} messages were read"
            raise UserError(Code.DATABASE_FAILED, detail, path=str(path))
        return f"{len(stored)} messages written and read"

    def _download(self) -> str:
        """The process works if it reports that no server answers at a local address."""
        with _deaf_address() as address:
            request = ListModels(Address(address), "gloss/self-test", stall_seconds=5.0)
            command = self.command("download")
            process = DownloadProcess(command, request, Code.HUB_QUESTION_DIED, host=address)
            try:
                for event in process.events():
                    if isinstance(event, TransferFailed) and event.code is Code.HUB_UNREACHABLE:
                        return "starts and ends"
                    if isinstance(event, TransferFailed):
                        raise UserError(event.code, event.detail, **event.facts)
                raise process.died()
            finally:
                process.close()

    def _keyring(self) -> str:
        name = self.services.secrets.keyring()
        if not name:
            raise _NotHere("this system has none that Gloss can use")
        return name

    def _licences(self) -> str:
        found = components()
        without = [part.name for part in found if not licence_text(part)]
        if without:
            raise _Wrong(f"no licence text of {', '.join(without)}")
        return f"{len(found)} parts"

    def _window(self) -> str:
        if not self.screen:
            raise _NotHere("there is no screen here")
        profile = self.services.paths.data / "window"
        command = self.command("--profile", str(profile), "window")
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=_WINDOW_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise _Wrong(f"it did not open: {error}") from error
        if done.returncode != 0:
            raise _Wrong(f"status {done.returncode}: {done.stderr.strip()}")
        return "opened and closed"

    def _options(self) -> TurnOptions:
        options = turn_options(self._chosen(), self.services.settings)
        return replace(
            options, sampling=replace(options.sampling, temperature=0, max_tokens=_TOKENS)
        )

    def _chosen(self) -> InstalledModel:
        library = self.services.library
        if self.model:
            return library.find(self.model)
        starter = next((each for each in library.installed() if each.starter), None)
        if starter is None:
            raise UserError(Code.NO_MODEL)
        return starter


def _ignore(event: Event) -> None:
    pass


@contextmanager
def _deaf_address() -> Iterator[str]:
    """A local address at which no server answers while the context lasts."""
    with socket.socket() as taken:
        port = 9
        with suppress(OSError):  # no network at all, not even to itself
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]
        yield f"http://127.0.0.1:{port}"
