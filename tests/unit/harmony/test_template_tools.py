"""Tools of other models in their prompts, through the template in their file."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.messages import Message, Part, Prompt, Role, Tool
from tests.unit.harmony import templates, tool_templates
from tests.unit.harmony.conversations import BROWSER, PYTHON, texts
from tests.unit.harmony.families import DATE, Family
from tests.unit.harmony.tool_families import (
    ANALYSIS,
    CALL,
    COMMENTARY,
    FINAL,
    FORMS,
    PAGE,
    PRINTED,
    PROGRAM,
    PROMPT,
    QUESTION,
    RESULT,
    RUN,
    SEARCH,
    WEATHER,
)

# What can call tools


def test_templates_that_take_tools_are_found(family: Family) -> None:
    assert family.chat_format.tools


@pytest.mark.parametrize(
    "source",
    [
        templates.CHATML,
        templates.QWEN,
        tool_templates.LINES,
        tool_templates.WITHOUT_RESULTS,
        "{% if tools %}{{ tools | length }}{% endif %}" + templates.CHATML,
        "{% for tool in tools %}{{ tool | tojson }}{% endfor %}" + templates.CHATML,
        "{% if tools %}{{ raise_exception('No tools') }}{% endif %}" + templates.CHATML,
    ],
    ids=["none", "reasoning", "other form", "no results", "counted", "no calls", "refused"],
)
def test_others_are_offered_none(source: str) -> None:
    other = Family(source, templates.CHATML_TOKENS)
    assert not other.chat_format.tools
    text = other.text(QUESTION, tools=(WEATHER,), prefix=(CALL, RESULT, Part(FINAL, "It is")))
    plain = other.text(QUESTION, prefix=(Part(FINAL, "It is"),))
    assert text == plain
    other.chat_format.close()


# Prompts


def test_a_prompt_without_tools_offers_none(family: Family) -> None:
    plain = family.text(QUESTION)
    assert "get_weather" not in plain
    assert family.text(QUESTION, prefix=(CALL, RESULT)) == plain


def test_all_tools_are_offered_as_functions(family: Family) -> None:
    text = family.text(QUESTION, tools=PROMPT.tools, namespaces=PROMPT.namespaces)
    for function in ("get_weather", "browser_search", "browser_open", "browser_find", "python"):
        assert f'"name": "{function}"' in text
    assert "Tool for browsing." in text
    assert '"topn"' in text
    assert "Gets it." in text


def test_calls_and_results_stand_as_the_model_knows_them(
    family: Family, form: str, family_name: str
) -> None:
    text = family.text(QUESTION, tools=(WEATHER,), prefix=(CALL, RESULT))
    arguments = json.dumps(json.loads(CALL.text), ensure_ascii=False)
    if family_name == "mistral, newer":
        form = form.replace("[ARGS]", "[CALL_ID]call00001[ARGS]")
    written = form.format("get_weather", arguments).removesuffix("}]")
    if family_name == "hermes":
        written = FORMS["qwen"].format("get_weather", arguments)
    result = json.dumps(RESULT.text) if family_name == "llama" else RESULT.text
    assert written in text
    assert result in text.split(written)[1]


def test_a_program_is_an_argument(family: Family) -> None:
    text = family.text(QUESTION, namespaces=(PYTHON,), prefix=(RUN, PRINTED))
    assert json.dumps({"code": PROGRAM}, ensure_ascii=False) in text


def test_each_result_follows_its_call(family: Family) -> None:
    other = Part(COMMENTARY, "{}", "functions.now")
    time = Part(COMMENTARY, "noon", author="functions.now")
    tools = (WEATHER, Tool("now"))
    text = family.text(QUESTION, tools=tools, prefix=(CALL, other, time, RESULT))
    assert text == family.text(QUESTION, tools=tools, prefix=(CALL, RESULT, other, time))
    # A call that was never answered is left out.
    open_call = (CALL, RESULT, other)
    assert family.text(QUESTION, tools=tools, prefix=open_call) == (
        family.text(QUESTION, tools=tools, prefix=open_call[:2])
    )


def test_a_text_gives_up_the_calls_before_it(family: Family) -> None:
    parts = (CALL, Part(FINAL, "Wait."), replace(CALL, text='{"city": "P"}'), RESULT)
    text = family.text(QUESTION, tools=(WEATHER,), prefix=parts)
    assert '{"city": "P"}' in text
    assert text.count("city") == 1
    assert text.count("All day.") == 1


def test_reasoning_before_a_call_is_kept_in_the_running_turn(families: dict[str, Family]) -> None:
    thought = Part(ANALYSIS, "I look it up.")
    text = families["qwen"].text(QUESTION, tools=(WEATHER,), prefix=(thought, CALL, RESULT))
    assert "<think>\nI look it up.\n</think>\n\n<tool_call>" in text


def test_of_finished_turns_the_functions_are_kept(family: Family) -> None:
    """As in harmony: what was on the analysis channel ends with its turn."""
    said = Message(Role.ASSISTANT, (SEARCH, PAGE, CALL, RESULT, Part(FINAL, "Clear.")))
    text = family.text(QUESTION, said, QUESTION, tools=(WEATHER,), namespaces=(BROWSER,))
    assert "[0] rain" not in text
    assert text.count("All day.") == 1
    assert "Clear." in text


def test_the_instructions_are_not_lost_in_a_tool_loop(family: Family) -> None:
    text = family.text(QUESTION, instructions="Be brief.", tools=(WEATHER,), prefix=(CALL, RESULT))
    assert "Be brief." in text


def test_an_answer_goes_on_after_a_result(family: Family) -> None:
    prefix = (CALL, RESULT, Part(FINAL, "It is"))
    assert family.text(QUESTION, tools=(WEATHER,), prefix=prefix).endswith("It is")
    prompt = Prompt((QUESTION,), DATE, tools=(WEATHER,), prefix=prefix)
    assert family.read(" clear.", prompt) == [("final", " clear.")]


# Nothing becomes a control token


def test_no_text_of_tools_becomes_a_control_token(family: Family) -> None:
    @settings(max_examples=60, deadline=None)
    @given(texts | st.sampled_from(sorted(family.specials)))
    def check(text: str) -> None:
        assert _controls(family, f"a{text}b") == _controls(family, "ab")

    check()
    for special in family.specials:
        for attack in (special, f"{special[:3]} {special}{special}", special[::-1]):
            assert _controls(family, attack) == _controls(family, "ab"), attack


def _controls(family: Family, text: str) -> list[int]:
    name = text.encode("ascii", "ignore").decode().replace('"', "")
    tool = Tool(
        f"f{name}",
        text,
        {
            "type": "object",
            "properties": {f"p{text}": {"type": "string", "enum": [text], "default": text}},
        },
    )
    call = Part(COMMENTARY, json.dumps({f"k{text}": [text, {"x": text}]}), f"functions.f{name}")
    result = Part(COMMENTARY, text, author=f"functions.f{name}")
    run, printed = Part(ANALYSIS, text, "python"), Part(ANALYSIS, text, author="python")
    broken = Part(COMMENTARY, f"not JSON {text}", f"functions.f{name}")
    prefix = (Part(ANALYSIS, text), call, result, run, printed, broken, result)
    prompt = Prompt((QUESTION,), DATE, tools=(tool,), namespaces=(PYTHON,), prefix=prefix)
    return [token for token in family.chat_format.render(prompt).tokens if token >= 256]
