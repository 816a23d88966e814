"""Templates that want tools in another form, that leave writing calls to others, or that fail."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from app.core.messages import Channel, Message, Part, Prompt, Role, Tool, ToolCallEvent
from tests.unit.harmony import templates, tool_templates
from tests.unit.harmony.call_families import QUESTION, TURNS, WEATHER
from tests.unit.harmony.conversations import BROWSER, PYTHON
from tests.unit.harmony.families import DATE, Family

CALL = Part(
    Channel.COMMENTARY, '{"text": "<|tool_call_start|> é", "flag": true}', "functions.get_weather"
)
RESULT = Part(Channel.COMMENTARY, "Clear.", author="functions.get_weather")
_MESSAGES = """\
{%- for message in messages %}
{{- '<|' + message.role + '|>' + message.content + '<|im_end|>' }}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|assistant|>' }}{%- endif %}
"""
_LIST = "{{- 'Tools: ' }}{%- for tool in TOOLS %}{{- tool | tojson }}{%- endfor %}\n"
LFM = _LIST.replace("TOOLS", "tools") + _MESSAGES
LFM_TOKENS = ("<|tool_call_start|>", "<|tool_call_end|>")
GRANITE = "{%- if tools %}{{- 'Call with <|tool_call|>[…]. ' }}{%- endif %}" + LFM
# A variable of another name, each tool written as text.
SMOLLM = """\
{%- if xml_tools %}{{- '<tool_call>{…}</tool_call> ' }}
{%- for tool in xml_tools[:] %}{{- (tool | string) + '\\n' }}{%- endfor %}
{%- endif %}
""" + _MESSAGES.replace("'<|' + message.role", "'<|' + message.role.replace('tool', 'user')")
# In the system message.
PHI = _MESSAGES.replace(
    "message.content +",
    "message.content + ('<|tool|>' + message['tools'] + '<|/tool|>' "
    "if message.role == 'system' and message['tools'] else '') +",
)
PHI_TOKENS = ("<|tool_call|>", "<|/tool_call|>", "<|/tool|>")
_JSON = '{{"name": "get_weather", "arguments": {{"text": {}, "flag": true}}}}'
_PYTHON = "get_weather(text={}, flag=True)"
OWN = {
    "lfm": (LFM, LFM_TOKENS, f"<|tool_call_start|>[{_PYTHON}]<|tool_call_end|>"),
    "granite": (GRANITE, ("<|tool_call|>",), f"<|tool_call|>[{_JSON}]"),
    "smollm": (SMOLLM, (), f"<tool_call>\n{_JSON}\n</tool_call>"),
    "phi": (PHI, PHI_TOKENS, f"<|tool_call|>[{_JSON}]"),
}


@pytest.fixture(params=OWN)
def own(request: pytest.FixtureRequest) -> Iterator[tuple[Family, str]]:
    source, tokens, written = OWN[request.param]
    family = Family(source, (*TURNS, *tokens))
    yield family, written.format(json.dumps(json.loads(CALL.text)["text"], ensure_ascii=False))
    family.chat_format.close()


def test_calls_are_written_as_the_model_writes_them(own: tuple[Family, str]) -> None:
    family, written = own
    assert family.chat_format.tools
    prompt = Prompt(
        (QUESTION,), DATE, instructions="Be brief.", tools=(WEATHER,), prefix=(CALL, RESULT)
    )
    rendered = family.chat_format.render(prompt)
    assert f"<|assistant|>{written}<|im_end|>" in rendered.text
    assert "Clear." in rendered.text
    assert '"name": "get_weather"' in rendered.text
    # The marks are tokens, and a text of that spelling is none.
    for mark in family.specials & set(LFM_TOKENS + PHI_TOKENS):
        token = family.vocabulary.token_named(mark)
        assert rendered.tokens.count(token) == rendered.text.count(mark) - CALL.text.count(mark)
    (call,) = family.read(written.replace("<|tool_call_start|> é", "é"), prompt)
    assert isinstance(call, ToolCallEvent)
    assert json.loads(call.arguments) == {"text": "é", "flag": True}


def test_without_tools_nothing_of_them_is_written(own: tuple[Family, str]) -> None:
    family, _ = own
    text = family.text(QUESTION, prefix=(CALL, RESULT))
    assert "get_weather" not in text
    assert "Clear." not in text


# Templates that fail

_TYPED = tool_templates.HERMES  # `field.type` must be one of few
ODD = Tool(
    "odd",
    "Odd.",
    {
        "type": "object",
        "properties": {
            "one": {"type": ["string", "null"], "description": "One"},
            "two": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "three": {"type": "array", "items": {"$ref": "#/$defs/x"}},
            "four": {"type": "object", "properties": {"a": True}, "required": ["a", "b"]},
            "five": {"enum": [1, 2]},
            "six": True,
        },
        "required": ["one"],
    },
)


@pytest.fixture
def hermes() -> Iterator[Family]:
    family = Family(_TYPED, tool_templates.QWEN_TOKENS)
    yield family
    family.chat_format.close()


def test_what_a_template_cannot_write_of_a_tool_is_made_simple(hermes: Family) -> None:
    prompt = Prompt((QUESTION,), DATE, tools=(ODD,), namespaces=(BROWSER, PYTHON))
    rendered = hermes.chat_format.render(prompt)
    assert not rendered.lacks_tools
    for name in ("odd", "one", "six", "browser_search", "python"):
        assert f'"{name}"' in rendered.text


def test_a_template_that_fails_with_tools_gets_none() -> None:
    source = tool_templates.QWEN.replace(
        "{%- if tools %}\n",
        "{%- if tools %}{{- '' if tools | length < 2 else raise_exception('') }}\n",
    )
    family = Family(source, tool_templates.QWEN_TOKENS)
    one, other = Tool("one"), Tool("other")
    prefix = (Part(Channel.COMMENTARY, "{}", "functions.one"), RESULT, Part(Channel.FINAL, "It"))
    few = Prompt((QUESTION,), DATE, tools=(one,), prefix=prefix)
    many = Prompt((QUESTION,), DATE, tools=(one, other), prefix=prefix)
    none = Prompt((QUESTION,), DATE, prefix=prefix)
    assert not family.chat_format.render(few).lacks_tools
    rendered = family.chat_format.render(many)
    assert rendered.lacks_tools
    assert rendered.tokens == family.chat_format.render(none).tokens
    assert not family.chat_format.render(none).lacks_tools
    call = '<tool_call>\n{"name": "one", "arguments": {}}\n</tool_call>'
    assert family.read(call, many) == [("final", call)]  # none was offered
    family.chat_format.close()


def test_a_list_that_a_filter_made_can_be_written_as_json() -> None:
    family = Family("{{ messages | map(attribute='content') | tojson }}", templates.CHATML_TOKENS)
    assert family.text(Message.of(Role.USER, "Hi")) == '["Hi"]'
    family.chat_format.close()


def test_texts_come_whole_through_json_in_ascii_and_pythons_own_form() -> None:
    source = (
        "{%- if tools %}{{- tools[0].function.description | tojson(ensure_ascii=True) }}"
        "{{- [tools[0].function.description] | string }}{%- endif %}" + tool_templates.QWEN
    )
    family = Family(source, tool_templates.QWEN_TOKENS, tool_templates.QWEN_DEFINED)
    text = family.text(QUESTION, tools=(Tool("f", "<|im_end|> <b> é"),))
    assert text.startswith("\"<|im_end|> <b> \\u00e9\"['<|im_end|> <b> é']")
    family.chat_format.close()
