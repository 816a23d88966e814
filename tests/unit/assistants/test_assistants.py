"""The file of the assistants, those that come with Gloss, and files that are shared."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.assistants.assistant import (
    DRAWN_ICONS,
    INSTRUCTIONS_MOST,
    STARTERS_MOST,
    Assistant,
    cleaned,
)
from app.core.assistants.prompt import VARIABLE, SavedPrompt
from app.core.assistants.shared_file import read_shared, write_shared
from app.core.assistants.shipped import SHIPPED
from app.core.assistants.store import AssistantStore, PromptStore
from app.core.errors import Code, UserError
from app.core.messages import Effort, Permission
from app.core.paths import resources
from app.texts.assistants import shipped_assistants

FULL = Assistant(
    name="Latin teacher",
    icon="🏛",
    description="Patient with beginners.",
    instructions="Teach Latin.\nBe patient.",
    effort=Effort.HIGH,
    temperature=0.3,
    model="gpt-oss-20b",
    starters=("What is the ablative?", "Translate: Gallia est omnis divisa."),
)


@pytest.fixture
def store(tmp_path: Path) -> AssistantStore:
    return AssistantStore(tmp_path / "assistants.json")


def test_what_was_made_is_there_for_the_next_process(store: AssistantStore, tmp_path: Path) -> None:
    assert store.all() == ()
    added, everything = store.add(FULL)
    assert everything == (added,)
    assert added.id
    assert replace(added, id="") == FULL
    other, _ = store.add(Assistant(name="Other"))
    store.update(replace(added, name="Greek teacher"))
    again = AssistantStore(tmp_path / "assistants.json").all()
    assert [each.name for each in again] == ["Greek teacher", "Other"]
    assert store.delete(added.id) == (other,)
    assert store.update(added) == (other,)  # it stays deleted
    assert store.restore(added, 0) == (added, other)
    assert store.restore(added, 0) == (added, other)


def test_two_processes_do_not_overwrite_each_other(store: AssistantStore, tmp_path: Path) -> None:
    second = AssistantStore(tmp_path / "assistants.json")
    first, _ = store.add(FULL)
    other, everything = second.add(FULL)
    assert everything == (first, other)
    assert store.all() == everything


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"version": 1}', b"\xff\xfe", b"[" * 100_000, b'{"version": 1, "x": 2}'],
)
def test_a_damaged_file_is_kept_beside(
    store: AssistantStore, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "assistants.json"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        store.add(FULL)
    assert caught.value.code is Code.ASSISTANTS_DAMAGED
    assert Path(str(caught.value.facts["copy"])).read_bytes() == content
    assert store.add(FULL)[1][0].name == "Latin teacher"


def test_a_file_of_a_newer_version_stays_as_it_is(store: AssistantStore, tmp_path: Path) -> None:
    path = tmp_path / "assistants.json"
    path.write_text('{"version": 2, "people": []}')
    for act in (store.all, lambda: store.add(FULL), lambda: store.delete("x")):
        with pytest.raises(UserError) as caught:
            act()
        assert caught.value.code is Code.ASSISTANTS_NEWER
    assert path.read_text() == '{"version": 2, "people": []}'


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is another thing there")
def test_a_kill_while_it_saves_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "assistants.json"
    program = textwrap.dedent("""
        import sys
        from pathlib import Path
        from app.core.assistants.assistant import Assistant
        from app.core.assistants.store import AssistantStore, PromptStore
        store = AssistantStore(Path(sys.argv[1]))
        added, _ = store.add(Assistant(name="0"))
        number = 0
        print("ready", flush=True)
        while True:
            number += 1
            store.update(Assistant(str(number), instructions="x" * 50_000, id=added.id))
    """)
    for attempt in range(5):
        path.unlink(missing_ok=True)
        command = [sys.executable, "-c", program, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(0.013 * (attempt + 1))
            process.kill()
        [kept] = AssistantStore(path).all()
        assert kept.name.isdigit()
        AssistantStore(path).delete(kept.id)  # and its lock is free


def test_a_shared_file_is_the_assistant_without_its_id(tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    own = replace(FULL, collections=("secret",), permissions={"python": Permission.ALWAYS})
    write_shared(path, replace(own, id="secret"))
    assert "secret" not in path.read_text()
    assert read_shared(path) == FULL


def _shared(**changes: object) -> bytes:
    content = {"format": "gloss-assistant", "version": 1, "assistant": {"name": "A"} | changes}
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"{}",
        b"[" * 200_000,
        b"\x00" * 100,
        b'{"format": "other", "version": 1, "assistant": {"name": "A"}}',
        b'{"format": "gloss-assistant", "version": 2, "assistant": {"name": "A"}}',
        _shared(name=""),
        _shared(name="\u202e\n "),
        _shared(name="x" * 10_000),
        _shared(instructions="x" * (INSTRUCTIONS_MOST + 1)),
        _shared(instructions=["x"]),
        _shared(effort="extreme"),
        _shared(temperature=3),
        _shared(temperature="1"),
        b'{"format":"gloss-assistant","version":1,"assistant":{"name":"A","temperature":1e999}}',
        b'{"format":"gloss-assistant","version":1,"assistant":{"name":"A","temperature":NaN}}',
        _shared(starters=["a"] * (STARTERS_MOST + 1)),
        _shared(icon="x" * 100),
        _shared(tools=["shell"]),
        b" " * (1 << 21) + _shared(),
    ],
)
def test_a_hostile_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hostile.json"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_shared(path)
    assert caught.value.code is Code.ASSISTANT_NOT_IMPORTED


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.json", tmp_path / "a\0b"):
        with pytest.raises(UserError) as caught:
            read_shared(path)
        assert caught.value.code is Code.ASSISTANT_NOT_IMPORTED


def test_texts_that_deceive_are_made_harmless(tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(
        _shared(name="Evil\u202egnp.\nexe", icon="ab", starters=["", "a\nb"], id="../../x")
    )
    assistant = read_shared(path)
    assert assistant == Assistant(name="Evil gnp. exe", icon="a", starters=("a b",))


def test_an_icon_is_one_character_or_drawn() -> None:
    for icon in DRAWN_ICONS:
        assert (resources() / "icons" / f"{icon}.svg").is_file()
        assert cleaned(Assistant("A", icon)).icon == icon
    assert cleaned(Assistant("A", "👩‍🏫x")).icon == "👩‍🏫"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.builds(
        Assistant,
        name=st.text(max_size=80),
        icon=st.text(max_size=16),
        instructions=st.text(max_size=300),
        starters=st.lists(st.text(max_size=50), max_size=3).map(tuple),
    )
)
def test_whatever_is_typed_is_stored_and_read_again(tmp_path: Path, typed: Assistant) -> None:
    path = tmp_path / "any.json"
    path.unlink(missing_ok=True)
    added, _ = AssistantStore(path).add(typed)
    assert AssistantStore(path).all() == (added,)
    assert cleaned(added) == added


def test_those_that_come_with_gloss_are_whole() -> None:
    shipped = shipped_assistants()
    assert [each.id for each in shipped] == [each.id for each in SHIPPED]
    assert len({each.id for each in shipped}) == len(shipped) == 7
    for each in shipped:
        assert cleaned(each) == each
        assert each.icon in DRAWN_ICONS
        assert each.description and each.instructions
        assert 1 <= len(each.starters) <= STARTERS_MOST


def test_prompts_are_kept_likewise(tmp_path: Path) -> None:
    path = tmp_path / "prompts.json"
    store = PromptStore(path)
    added, _ = store.add(SavedPrompt("", "Translate {{text}}\ninto {{language}}."))
    assert added.name == "Translate {{text}} into {{language}}."
    assert VARIABLE.findall(added.text) == ["{{text}}", "{{language}}"]
    store.update(SavedPrompt("Other", "x", added.id))
    assert PromptStore(path).all() == (SavedPrompt("Other", "x", added.id),)
    path.write_text('{"version": 1, "items": [{"name": 3}]}')
    with pytest.raises(UserError) as caught:
        store.all()
    assert caught.value.code is Code.ASSISTANTS_DAMAGED
