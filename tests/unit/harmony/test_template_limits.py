"""Templates that compute without end are stopped; ordinary ones are not."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import psutil
import pytest

from app.core.chat_format import ModelText
from app.core.engine.load_fallbacks import LoadFallbacks
from app.core.engine.protocol import LoadOptions
from app.core.errors import Code, UserError
from app.core.harmony import choose_chat_format
from app.core.harmony.template_process import Template
from app.core.harmony.template_protocol import MEMORY_BYTES
from app.core.messages import Message, Prompt, Role
from tests.helpers.child_memory import ChildMemory
from tests.unit.harmony import templates
from tests.unit.harmony.vocabularies import SpelledVocabulary

PROMPT = Prompt((Message.of(Role.USER, "Hi"),), "2026-11-23")
NEVER = "{% if messages|length > 2 %}"  # what stands in it is compiled only
HOSTILE = {
    "nested ranges": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}"
    "{% endfor %}",
    "long string": "{{ 'a' * 10**9 }}",
    "long string at run time": "{% set n = messages|length * 10**9 %}{{ 'a' * n }}",
    "long list": "{% set n = messages|length * 10**9 %}{{ ([0] * n)|length }}",
    "long tuple": "{% set n = messages|length * 10**9 %}{{ ((0,) * n)|length }}",
    "width": "{{ '%1000000000d' % messages|length }}",
    "format": "{{ '{:1000000000}'.format(messages|length) }}",
    "center": "{{ messages[0].role|center(10**9) }}",
    "ljust": "{{ messages[0].role.ljust(10**9) }}",
    "zfill": "{{ messages[0].role.zfill(10**9) }}",
    "indent": "{{ ('a\n' * 10**5)|indent(10**5) }}",
    "join": "{{ range(99999)|join('a' * 10**5) }}",
    "replace": "{{ ('a' * 10**5)|replace('a', 'b' * 10**5) }}",
    "power": "{{ (messages|length + 9) ** (10**9) }}",
    "power at compile time": NEVER + "{{ 9 ** (9 ** 9) }}{% endif %}",
    "shift": "{{ 1 * 2 ** (10**11 * messages|length) }}",
    "doubling": "{% set ns = namespace(s='aaaaaaaa') %}{% for i in range(99) %}"
    "{% set ns.s = ns.s + ns.s %}{% endfor %}{{ ns.s|length }}",
    "doubling list": "{% set ns = namespace(s=[1]) %}{% for i in range(99) %}"
    "{% set ns.s = ns.s + ns.s %}{% endfor %}{{ ns.s|length }}",
    "macros": "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}"
    "{{ f(60) }}",
    "recursive loop": "{% for a in [1, 2] recursive %}{% if loop.depth < 60 %}"
    "{{ loop([1, 2]) }}{% endif %}{% endfor %}",
    "long page": "{% for a in range(99999) %}{{ 'a' * 1000 }}{% endfor %}",
    "sort": "{% for a in range(9999) %}{{ (range(99999)|sort|list)[0] }}{% endfor %}",
    "json": "{% for a in range(9999) %}{{ (range(99999)|list|tojson)[0] }}{% endfor %}",
}  # fmt: skip


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_template_is_stopped(source: str) -> None:
    """Its process never holds much more than the limit, and ends."""
    before = set(psutil.Process().children())
    with ChildMemory() as watch, pytest.raises(UserError) as caught:
        choose_chat_format(SpelledVocabulary(()), ModelText("x", source)).render(PROMPT)
    assert caught.value.code is Code.TEMPLATE_TOO_HEAVY
    assert watch.most < 2 * MEMORY_BYTES
    assert set(psutil.Process().children()) <= before


@pytest.mark.parametrize("system", ["linux", "elsewhere"])
def test_memory_is_watched_from_outside_where_the_system_has_no_limit(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows and macOS; there the process is killed once it holds too much."""
    source = HOSTILE["doubling"]
    if system == "elsewhere":
        limit = (
            "import app.core.harmony.sandbox as s, app.core.limited_process as p, sys;"
            " p.limit_memory = lambda _: None"
        )
        run = "sys.exit(s.serve(sys.stdin.buffer, sys.stdout.buffer))"
        monkeypatch.setattr(
            "app.core.limited_process.program",
            lambda _: [sys.executable, "-c", f"{limit}; {run}"],
        )
    with pytest.raises(UserError) as caught:
        choose_chat_format(SpelledVocabulary(()), ModelText("x", source)).render(PROMPT)
    assert caught.value.code is Code.TEMPLATE_TOO_HEAVY


def test_no_more_careful_load_is_tried() -> None:
    fallbacks = LoadFallbacks((LoadOptions(), LoadOptions(gpu_layers=0)), None)
    assert not fallbacks.may_help(UserError(Code.TEMPLATE_TOO_HEAVY))
    assert not fallbacks.may_help(UserError(Code.TEMPLATE_LOSES_TEXT))


def test_a_template_can_be_rendered_after_it_was_stopped() -> None:
    source = "{% for a in range(n) %}{% for b in range(n) %}{% endfor %}{% endfor %}{{ n }}"
    template = Template(source)
    try:
        for _ in range(2):
            assert template.render(date="2026-11-23", n=3) == "3"
            with pytest.raises(UserError) as caught:
                template.render(date="2026-11-23", n=99_999)
            assert caught.value.code is Code.TEMPLATE_TOO_HEAVY
    finally:
        template.close()


def test_a_template_whose_process_was_killed_starts_another() -> None:
    before = psutil.Process().children()
    template = Template("{{ n }}")
    try:
        started = [each for each in psutil.Process().children() if each not in before]
        assert template.render(date="2026-11-23", n=1) == "1"
        (child,) = (each for each in started if "template" in each.cmdline())
        child.kill()
        child.wait()
        assert template.render(date="2026-11-23", n=2) == "2"
    finally:
        template.close()


def test_a_long_conversation_in_a_big_template_passes() -> None:
    """Larger than the largest in use, 2,000 messages, half a million characters."""
    unused = "{% macro unused() %}" + templates.QWEN * 40 + "{% endmacro %}"
    names = ("<|im_start|>", "<|im_end|>")
    chat_format = choose_chat_format(
        SpelledVocabulary(names), ModelText("x", unused + templates.CHATML)
    )
    try:
        turns = [Message.of(Role.USER, "word " * 50), Message.of(Role.ASSISTANT, "word " * 50)]
        prompt = Prompt((*(turns * 1000), turns[0]), "2026-11-23")
        text = chat_format.render(prompt).text
        assert text.count("<|im_start|>") == 2002
    finally:
        chat_format.close()


def test_any_thread_may_render() -> None:
    template = Template("{{ n }}")
    try:
        with ThreadPoolExecutor(8) as pool:
            pages = pool.map(lambda n: template.render(date="2026-11-23", n=n), range(100))
            assert list(pages) == [str(n) for n in range(100)]
    finally:
        template.close()
