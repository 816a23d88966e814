"""The program as a person at a terminal uses it: real processes, real models, real files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.core.conversations.records import Verdict
from app.core.conversations.store import ConversationStore
from app.core.messages import Message, Role
from app.core.paths import AppPaths

QUESTION = "What is the capital of Nepal?"
ENOUGH = 120  # seconds; a busy machine is slow, a hang is longer


class Gloss:
    """`python -m app --profile …`, with what it printed."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "app", "--profile", str(self.root), *arguments]

    def run(self, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            self.command(*arguments), capture_output=True, text=True, timeout=ENOUGH, check=False
        )
        assert done.returncode == status, done.stderr
        return done

    def facts(self, *arguments: str, status: int = 0) -> dict[str, Any]:
        """The one JSON object on stdout."""
        facts = json.loads(self.run(*arguments, "--json", status=status).stdout)
        assert isinstance(facts, dict)
        return facts


@pytest.fixture
def gloss(tmp_path: Path) -> Gloss:
    return Gloss(tmp_path / "profile")


def test_ask_streams_the_answer_and_keeps_the_reasoning_apart(
    gloss: Gloss, tiny_model: Path
) -> None:
    done = gloss.run("ask", QUESTION, "--model", str(tiny_model), "--temperature", "0")
    assert done.stdout == "The capital of Nepal is **Kathmandu**.\n"
    assert "Nepal" in done.stderr  # the reasoning
    assert "\x1b" not in done.stdout + done.stderr  # no colours where no terminal is


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_the_reasoning_is_dimmed(gloss: Gloss, tiny_model: Path) -> None:
    import pty  # absent on Windows

    ours, theirs = pty.openpty()
    command = gloss.command("ask", QUESTION, "--model", str(tiny_model), "--temperature", "0")
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=theirs, timeout=ENOUGH, check=True
    )
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert done.stdout.decode() == "The capital of Nepal is **Kathmandu**.\n"
    assert shown.startswith("\x1b[2m")
    assert shown.rstrip().endswith("\x1b[0m")


def test_ask_json_has_the_agreed_shape(gloss: Gloss, tiny_model: Path) -> None:
    facts = gloss.facts("ask", QUESTION, "--model", str(tiny_model), "--temperature", "0")
    usage = facts.pop("usage")
    reasoning = facts.pop("reasoning")
    assert facts == {
        "conversation": 1,
        "message": 2,
        "answer": "The capital of Nepal is **Kathmandu**.",
        "tool_calls": [],
        "citations": [],
        "stop": "finished",
        "model": "Tiny gpt-oss fixture (small)",
    }
    assert reasoning
    assert set(usage) == {
        "prompt_tokens",
        "cached_tokens",
        "completion_tokens",
        "prompt_per_second",
        "tokens_per_second",
        "time_to_first_token",
    }
    assert all(value > 0 for name, value in usage.items() if name != "cached_tokens")


def test_the_same_seed_gives_the_same_answer(gloss: Gloss, tiny_model: Path) -> None:
    first, second, other = (
        gloss.facts("ask", "Tell me something.", "--model", str(tiny_model), "--seed", seed)
        for seed in ("7", "7", "8")
    )
    assert (first["reasoning"], first["answer"]) == (second["reasoning"], second["answer"])
    assert (first["reasoning"], first["answer"]) != (other["reasoning"], other["answer"])


def test_a_deleted_conversation_can_be_restored(gloss: Gloss) -> None:
    with closing(ConversationStore.open(AppPaths.of_profile(gloss.root).database)) as store:
        id = store.create(title="Garden", date="2026-11-23").id
    gloss.run("chats", "delete", str(id))
    [binned] = gloss.facts("chats", "bin")["conversations"]
    assert (binned["id"], binned["title"], binned["days_left"]) == (id, "Garden", 30)
    assert "Garden  (days left: 30)" in gloss.run("chats", "bin").stdout
    assert gloss.facts("chats", "restore", str(id)) == {"restored": id}
    assert gloss.facts("chats", "bin") == {"conversations": []}
    gloss.run("chats", "delete", str(id))
    assert gloss.facts("chats", "bin", "--empty") == {"deleted": [id]}
    gloss.run("chats", "restore", str(id), status=1)


def test_a_damaged_database_is_recovered(gloss: Gloss) -> None:
    database = AppPaths.of_profile(gloss.root).database
    with closing(ConversationStore.open(database)) as store:
        conversation = store.create(title="Garden", date="2026-11-23")
        store.add_message(conversation.id, None, Message.of(Role.USER, "When to sow peas?"))
    data = bytearray(database.read_bytes())
    data[0] ^= 1
    database.write_bytes(data)
    assert "damaged" in gloss.run("chats", "list", status=1).stderr
    gloss.run("models", "list")  # which needs no conversations
    found = gloss.facts("chats", "recover")
    assert (found["conversations"], found["messages"], found["lost"]) == (1, 1, 0)
    assert Path(found["old"]).read_bytes() == data
    assert "peas" in gloss.run("chats", "show", str(conversation.id)).stdout


def test_rated_answers_are_exported_for_fine_tuning(gloss: Gloss, tmp_path: Path) -> None:
    file = tmp_path / "pairs of Müller.jsonl"
    refused = gloss.run("ratings", "export", str(file), status=1)
    assert "no pair yet" in refused.stderr and not file.exists()
    with closing(ConversationStore.open(AppPaths.of_profile(gloss.root).database)) as store:
        ids = []
        for _ in range(2):
            ids.append(store.create(title="Cats", date="2026-11-30").id)
            asked = store.add_message(ids[-1], None, Message.of(Role.USER, "Cats?"))
            answer = store.add_message(ids[-1], asked.id, Message.of(Role.ASSISTANT, "Bark."))
            store.ratings.rate(answer.id, Verdict.BAD)
            store.ratings.correct(answer.id, "Purr.")
    done = gloss.run("ratings", "export", str(file))
    assert "worse answer: 2. Conversations they come from: 2." in done.stdout
    [line, _] = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    assert line["chosen"] == [{"role": "assistant", "thinking": "", "content": "Purr."}]
    wanted = ("--kind", "answers", "--without-reasoning", "--conversation", str(ids[1]))
    facts = gloss.facts("ratings", "export", str(file), *wanted)
    assert facts == {
        "file": str(file),
        "kind": "answers",
        "lines": 1,
        "conversations": 1,
        "documents": 0,
        "left_out": 0,
    }
    said = [{"role": "user", "content": "Cats?"}, {"role": "assistant", "content": "Purr."}]
    assert json.loads(file.read_text(encoding="utf-8")) == {"messages": said}
    gloss.run("ratings", "export", str(file), "--conversation", "999", status=1)
    assert json.loads(file.read_text(encoding="utf-8")) == {"messages": said}


def test_a_conversation_goes_on_and_can_be_listed_shown_found_and_deleted(
    gloss: Gloss, tiny_model: Path
) -> None:
    model = ("--model", str(tiny_model), "--temperature", "0")
    first = gloss.facts("ask", QUESTION, "--system", "Answer in one sentence.", *model)
    number = str(first["conversation"])
    second = gloss.facts("ask", "And of France?", "--conversation", number, *model)
    assert second["conversation"] == first["conversation"]
    assert second["usage"]["prompt_tokens"] > first["usage"]["prompt_tokens"]

    (listed,) = gloss.facts("chats", "list")["conversations"]
    assert (listed["id"], listed["title"]) == (first["conversation"], QUESTION)
    assert listed["instructions"] == "Answer in one sentence."
    assert QUESTION in gloss.run("chats", "list").stdout

    shown = gloss.facts("chats", "show", number)
    assert [message["role"] for message in shown["messages"]] == ["user", "assistant"] * 2
    assert shown["messages"][1]["text"] == first["answer"]
    assert shown["messages"][1]["reasoning"] == first["reasoning"]
    text = gloss.run("chats", "show", number).stdout
    assert QUESTION in text
    assert first["answer"] in text

    (hit,) = gloss.facts("chats", "search", "kathmandu")["hits"]
    assert hit["conversation_id"] == first["conversation"]
    assert "Kathmandu" in hit["snippet"]
    assert "\x02" not in gloss.run("chats", "search", "kathmandu").stdout
    assert gloss.facts("chats", "search", "nowhere")["hits"] == []

    assert gloss.facts("chats", "delete", number) == {"deleted": first["conversation"]}
    assert gloss.facts("chats", "list") == {"conversations": []}
    assert gloss.facts("chats", "search", "kathmandu")["hits"] == []


def test_effort_length_and_files_reach_the_model(
    gloss: Gloss, tiny_model: Path, tmp_path: Path
) -> None:
    model = ("--model", str(tiny_model), "--temperature", "0")
    plain = gloss.facts("ask", QUESTION, *model)
    short = gloss.facts("ask", QUESTION, "--max-tokens", "5", *model, status=1)
    assert short["stop"] == "length"
    assert short["usage"]["completion_tokens"] == 5
    high = gloss.facts("ask", QUESTION, "--effort", "high", *model)
    assert len(high["reasoning"]) > len(plain["reasoning"])
    notes = tmp_path / "notes.txt"
    notes.write_text("The mountain is called Sagarmatha. " * 20, encoding="utf-8")
    with_file = gloss.facts("ask", QUESTION, "--file", str(notes), "--file", str(notes), *model)
    assert with_file["usage"]["prompt_tokens"] > plain["usage"]["prompt_tokens"] + 200
    shown = gloss.facts("chats", "show", str(with_file["conversation"]))
    question = shown["messages"][0]
    assert question["text"] == QUESTION
    assert [each["name"] for each in question["attachments"]] == ["notes.txt", "notes.txt"]
    printed = gloss.run("chats", "show", str(with_file["conversation"]))
    assert printed.stdout.count("[notes.txt]") == 2
    page = gloss.run("chats", "show", str(with_file["conversation"]), "--html").stdout
    assert page.count("<bdi>notes.txt</bdi>") == 2
    assert shown["messages"][0]["text"].endswith(QUESTION)
    assert shown["conversation"]["title"] == QUESTION


def test_the_starter_answers_without_naming_a_model(gloss: Gloss, starter_model: Path) -> None:
    facts = gloss.facts("ask", "Say hello.", "--max-tokens", "12")
    assert facts["model"] == "SmolLM2 135M"
    assert facts["answer"].strip()
    assert facts["reasoning"] == ""


def test_bad_model_files_are_explained(gloss: Gloss, tiny_model: Path, tmp_path: Path) -> None:
    text = tmp_path / "letter.gguf"
    text.write_text("Dear model,")
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(tiny_model.read_bytes()[:1_000_000])
    for path, words in (
        (text, "it is not a GGUF file"),
        (cut, "is not complete"),
        (tmp_path / "none.gguf", "is not there any more"),
    ):
        done = gloss.run("ask", "Hello?", "--model", str(path), status=1)
        assert done.stdout == ""
        assert words in done.stderr
        assert str(path) in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
    # what was typed is kept, once the model itself was found
    titles = [each["title"] for each in gloss.facts("chats", "list")["conversations"]]
    assert titles == ["Hello?"] * 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["ask", "Hi", "--model", "nobody"], "no model called “nobody”"),
        (["ask", "  "], "nothing to send"),
        (["ask", "Hi", "--conversation", "99"], "no conversation number 99"),
        (["ask", "Hi", "--file", "/no/such.txt"], "There is no file /no/such.txt"),
        (["chats", "show", "99"], "no conversation number 99"),
        (["chats", "delete", "99"], "no conversation number 99"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_status_1(
    gloss: Gloss, starter_model: Path, arguments: list[str], words: str
) -> None:
    done = gloss.run(*arguments, status=1)
    assert done.stdout == ""
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_file_that_is_not_text_is_refused(gloss: Gloss, tiny_model: Path) -> None:
    done = gloss.run("ask", "Hi", "--file", str(tiny_model), "--model", str(tiny_model), status=1)
    assert "from which Gloss reads no text" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["sing"],
        ["ask"],
        ["ask", "Hi", "--effort", "extreme"],
        ["ask", "Hi", "--temperature", "hot"],
        ["ask", "Hi", "--temperature", "-1"],
        ["ask", "Hi", "--max-tokens", "-5"],
        ["chats"],
        ["chats", "show", "first"],
        ["bench", "--runs", "0"],
    ],
)
def test_wrong_usage_is_status_2(gloss: Gloss, arguments: list[str]) -> None:
    done = gloss.run(*arguments, status=2)
    assert "usage: gloss" in done.stderr
    assert not gloss.root.exists()


def test_the_profile_may_stand_behind_the_command(tmp_path: Path) -> None:
    root = tmp_path / "behind"
    command = [sys.executable, "-m", "app", "chats", "list", "--profile", str(root), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=ENOUGH)
    assert json.loads(done.stdout) == {"conversations": []}
    assert AppPaths.of_profile(root).database.exists()


@pytest.mark.parametrize("number", ["SIGINT", "SIGHUP"])
def test_a_signal_stops_the_answer_and_keeps_it(
    gloss: Gloss, starter_model: Path, number: str
) -> None:
    command = gloss.command("ask", "Write a very long story about a lighthouse.")
    process = subprocess.Popen(
        command,
        bufsize=0,  # what is read below must not swallow what `communicate` reads
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    with process:
        assert process.stdout is not None
        began = process.stdout.read(1)
        os.killpg(process.pid, signal.Signals[number])  # as a terminal does: to the engine, too
        rest, errors = process.communicate(timeout=ENOUGH)
    assert process.returncode == 0, errors
    assert b"Traceback" not in errors
    answer = gloss.facts("chats", "show", "1")["messages"][1]
    assert answer["state"] == "stopped"
    assert "You stopped this answer." in errors.decode()
    assert "You stopped this answer." in gloss.run("chats", "show", "1").stdout
    assert answer["text"].strip() == (began + rest).decode().strip()


def test_a_reader_that_has_seen_enough_is_no_error(gloss: Gloss, tiny_model: Path) -> None:
    gloss.facts("ask", QUESTION, "--model", str(tiny_model))
    command = gloss.command("chats", "list")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        errors = process.stderr.read()
    assert b"Traceback" not in errors
    assert b"BrokenPipe" not in errors


@pytest.mark.parametrize(
    ("command", "unwanted"),
    [
        (["ask", QUESTION, "--model", "MODEL"], {"PySide6", "shiboken6", "llama_cpp", "jinja2"}),
        (["engine"], {"PySide6", "shiboken6", "sqlcipher3", "tomlkit"}),
    ],
    ids=["ask", "engine"],
)
def test_each_process_imports_only_what_it_needs(
    gloss: Gloss, tiny_model: Path, command: list[str], unwanted: set[str]
) -> None:
    code = (
        "import json, sys\n"
        "from app.__main__ import main\n"
        "status = main(sys.argv[1:])\n"
        "print(json.dumps([name.partition('.')[0] for name in sys.modules]), file=sys.stderr)\n"
        "sys.exit(status)"
    )
    arguments = [str(tiny_model) if word == "MODEL" else word for word in command]
    done = subprocess.run(
        [sys.executable, "-c", code, "--profile", str(gloss.root), *arguments],
        input="",
        capture_output=True,
        text=True,
        timeout=ENOUGH,
        check=True,
    )
    imported = set(json.loads(done.stderr.strip().splitlines()[-1]))
    assert "app" in imported
    assert not imported & unwanted


def test_doctor_finds_all_in_order(gloss: Gloss, starter_model: Path) -> None:
    facts = gloss.facts("doctor")
    assert facts["ok"]
    assert facts["failures"] == []
    assert facts["machine"]["memory_total"] > facts["machine"]["memory_available"] > 0
    assert any(device["kind"] == "cpu" for device in facts["devices"])
    test = facts["engine"]["self_test"]
    assert (test["model"], test["tokens"]) == ("SmolLM2 135M", 8)
    assert facts["database"] == {"check": []}
    assert facts["python"]["works"]
    assert facts["versions"]["llama-cpp-python"]
    assert Path(facts["paths"]["database"]).is_relative_to(gloss.root)
    text = gloss.run("doctor").stdout
    assert "SmolLM2 135M" in text
    assert "Monty" in text


def test_doctor_tells_what_is_wrong_and_looks_at_the_rest(
    gloss: Gloss, starter_model: Path
) -> None:
    paths = AppPaths.of_profile(gloss.root)
    paths.data.mkdir(parents=True)
    paths.database.write_bytes(b"this is no database" * 1000)
    paths.config.mkdir()
    paths.settings.write_text('[chat]\neffort = "extreme"\n')
    done = gloss.run("doctor", "--json", status=1)
    facts = json.loads(done.stdout)
    assert not facts["ok"]
    assert {each["code"] for each in facts["failures"]} == {
        "setting_invalid",
        "database_damaged",
    }
    assert facts["engine"]["self_test"]["tokens"] == 8
    assert len(done.stderr.strip().splitlines()) == 2


def test_the_log_holds_no_private_text(gloss: Gloss, tiny_model: Path) -> None:
    secret = "My password is xyzzy-plugh."
    gloss.facts("ask", secret, "--system", "Call me Frobnitz.", "--model", str(tiny_model))
    logs = list(AppPaths.of_profile(gloss.root).logs.iterdir())
    assert logs
    for log in logs:
        text = log.read_text(encoding="utf-8", errors="replace")
        assert "xyzzy" not in text
        assert "Frobnitz" not in text


def test_bench_prints_one_flat_object(gloss: Gloss, tiny_model: Path) -> None:
    facts = gloss.facts("bench", "--model", str(tiny_model), "--runs", "1")
    assert facts["model"] == "Tiny gpt-oss fixture (small)"
    assert facts["runs"] == 1
    for name in (
        "generation_vs_llama_cpp",
        "prompt_vs_llama_cpp",
        "second_turn_vs_cold",
        "first_token_cold_ms",
        "first_token_warm_ms",
        "stop_p99_ms",
    ):
        assert facts[name] > 0
    assert all(isinstance(value, int | float | str) for value in facts.values())
    assert facts["second_turn_vs_cold"] < 0.5
    assert gloss.facts("chats", "list") == {"conversations": []}


def test_the_self_test_tries_everything_for_real(tmp_path: Path, tiny_model: Path) -> None:
    """As the installers call it: without a profile, so nothing is left behind."""
    home = tmp_path / "José Müller"
    home.mkdir()
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    own = {name: str(home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")}
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    command = [sys.executable, "-m", "app", "--self-test", "--model", str(tiny_model)]
    done = subprocess.run(
        command,
        env={**kept, **own, "TMPDIR": str(temporary), "TEMP": str(temporary)},
        capture_output=True,
        text=True,
        timeout=ENOUGH,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    for check in ("engine", "model", "answer", "conversation", "download", "licences"):
        assert f"ok {check}" in lines
    assert "2 messages" in lines["ok conversation"]
    assert list(home.iterdir()) == list(temporary.iterdir()) == []


def test_the_self_test_says_what_is_wrong(gloss: Gloss, tmp_path: Path) -> None:
    facts = gloss.facts("--self-test", "--model", str(tmp_path / "none.gguf"), status=1)
    outcomes = {check["name"]: check["outcome"] for check in facts["checks"]}
    assert not facts["ok"]
    assert outcomes["engine"] == outcomes["download"] == "ok"
    assert outcomes["model"] == outcomes["answer"] == outcomes["conversation"] == "failed"
    (model,) = (check for check in facts["checks"] if check["name"] == "model")
    assert "none.gguf" in model["detail"]
