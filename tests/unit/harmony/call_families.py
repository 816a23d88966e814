"""Families that write calls in ways of their own, in the manner of their published templates,
written for these tests."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.messages import Message, Prompt, Role, Tool
from tests.unit.harmony.families import DATE, Family

TYPES = {
    "text": "string",
    "count": "integer",
    "share": "number",
    "flag": "boolean",
    "list": "array",
    "map": "object",
}
WEATHER = Tool(
    "get_weather",
    "Gets it.",
    {"type": "object", "properties": {name: {"type": kind} for name, kind in TYPES.items()}},
)
QUESTION = Message.of(Role.USER, "How is the weather?")
PROMPT = Prompt((QUESTION,), DATE, tools=(WEATHER,))

TURNS = ("<|system|>", "<|user|>", "<|assistant|>", "<|tool|>", "<|im_end|>")
_PAGE = """\
{%- if tools %}{{- '[' }}
{%- for tool in tools %}{{- tool | tojson }}{%- endfor %}{{- ']' }}
{%- endif %}
{%- for message in messages %}
{%- if message.role == 'tool' %}{{- '<|tool|>' + message.content + '<|im_end|>' }}
{%- else %}
{{- '<|' + message.role + '|>' + message.content }}
{%- if message.tool_calls %}
{{- 'BEFORE' }}
{%- for each in message.tool_calls %}{%- set call = each.function %}
CALL
{%- endfor %}
{{- 'AFTER' }}
{%- endif %}
{{- '<|im_end|>' }}
{%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|assistant|>' }}{%- endif %}
"""
_JSON = "{{- call.arguments | tojson }}"


@dataclass(frozen=True)
class Written:
    """How a family writes a call. `tokens` are the marks that are tokens; `ambiguous` those that no
    value can hold, as nothing tells them from the marks."""

    call: str
    before: str = ""
    after: str = ""
    tokens: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    has_end: bool = True

    def make(self) -> Family:
        return Family(self._written(_PAGE), (*TURNS, *self.tokens))

    def chatml(self) -> str:
        """The template for a model that knows these turns, and calls as text."""
        page = _PAGE.replace("'<|' + message.role + '|>'", "'<|im_start|>' + message.role + '\\n'")
        for role in ("tool", "assistant"):
            page = page.replace(f"'<|{role}|>'", f"'<|im_start|>{role}\\n'")
        return self._written(page.replace("'<|im_end|>'", "'<|im_end|>\\n'"))

    def _written(self, page: str) -> str:
        page = page.replace("CALL", self.call)
        return page.replace("BEFORE", self.before).replace("AFTER", self.after)


def _tagged(begin: str, argument: str, argument_end: str, end: str, value: str = "value") -> str:
    return f"""\
{{{{- '{begin}' }}}}
{{%- for name, value in call.arguments | items %}}
{{{{- '{argument}' + (value if value is string else value | tojson) + '{argument_end}' }}}}
{{%- endfor %}}
{{{{- '{end}' }}}}
"""


_CALL_TOKENS = ("<tool_call>", "</tool_call>")
_ARGUMENT_TOKENS = ("<arg_key>", "</arg_key>", "<arg_value>", "</arg_value>")
_NAME = "' + call.name + '"
_KEY = "' + name + '"
_QWEN = _tagged(
    f"<tool_call>\\n<function={_NAME}>\\n", f"<parameter={_KEY}>\\n", "\\n</parameter>\\n",
    "</function>\\n</tool_call>",
)  # fmt: skip
_SEED = _tagged(
    f"<seed:tool_call>\\n<function={_NAME}>\\n", f"<parameter={_KEY}>", "</parameter>\\n",
    "</function>\\n</seed:tool_call>",
).replace("value | tojson", "value | string")  # fmt: skip
_PAIRS = _tagged(
    f"<tool_call>{_NAME}\\n", f"<arg_key>{_KEY}</arg_key>\\n<arg_value>", "</arg_value>\\n",
    "</tool_call>",
)  # fmt: skip
_INVOKE = _tagged(
    f'<invoke name="{_NAME}">\\n', f'<parameter name="{_KEY}">', "</parameter>\\n", "</invoke>\\n"
)
_DSML = """\
{{- '<｜DSML｜invoke name="' + call.name + '">' }}
{%- for name, value in call.arguments | items %}
{{- '<｜DSML｜parameter name="' + name + '" string="' + (value is string) | string | lower + '">' }}
{{- (value if value is string else value | tojson) + '</｜DSML｜parameter>' }}
{%- endfor %}
{{- '</｜DSML｜invoke>' }}
"""
_BRACED = """\
{%- macro write(value) %}
{%- if value is string %}{{- 'QUOTE' + value + 'QUOTE' }}
{%- elif value is mapping %}{{- '{' }}
{%- for name, each in value | items %}
{{- name + ':' }}{{- write(each) }}{{- ',' if not loop.last }}
{%- endfor %}{{- '}' }}
{%- elif value is iterable %}{{- '[' }}
{%- for each in value %}{{- write(each) }}{{- ',' if not loop.last }}{%- endfor %}{{- ']' }}
{%- else %}{{- value | tojson }}{%- endif %}
{%- endmacro %}
{{- 'BEGIN' + 'call:' + call.name }}{{- write(call.arguments) }}{{- 'END' }}
"""
_PYTHON = """\
{{- call.name + '(' }}
{%- for name, value in call.arguments | items %}
{{- name + '=' + (value | tojson) + ('' if loop.last else ', ') }}
{%- endfor %}
{{- ')' }}
"""


def _braced(begin: str, end: str, quote: str, stop: str) -> Written:
    call = _BRACED.replace("BEGIN", begin).replace("END", end).replace("QUOTE", quote)
    return Written(call, tokens=(begin, end, quote, stop))


_DEEPSEEK_TOKENS = (
    "<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>", "<｜tool▁call▁begin｜>",
    "<｜tool▁call▁end｜>", "<｜tool▁sep｜>",
)  # fmt: skip
_KIMI_TOKENS = (
    "<|tool_calls_section_begin|>", "<|tool_calls_section_end|>", "<|tool_call_begin|>",
    "<|tool_call_end|>", "<|tool_call_argument_begin|>",
)  # fmt: skip

WAYS = {
    "qwen coder": Written(
        _QWEN, tokens=_CALL_TOKENS, ambiguous=("<parameter", "</parameter", "</function")
    ),
    "qwen coder, as text": Written(
        _QWEN, ambiguous=("<parameter", "</parameter", "</function", "</tool_call")
    ),
    "seed": Written(
        _SEED, tokens=("<seed:tool_call>", "</seed:tool_call>"),
        ambiguous=("<parameter", "</parameter", "</function"),
    ),
    "glm": Written(_PAIRS, tokens=(*_CALL_TOKENS, *_ARGUMENT_TOKENS)),
    "glm, as text": Written(_PAIRS, ambiguous=("arg_", "</tool_call")),
    "minimax": Written(
        _INVOKE, "\\n<minimax:tool_call>\\n", "</minimax:tool_call>",
        tokens=("<minimax:tool_call>", "</minimax:tool_call>"),
        ambiguous=("</invoke", "<parameter", "</parameter"),
    ),
    "dsml": Written(
        _DSML, "<｜DSML｜function_calls>", "</｜DSML｜function_calls>", ambiguous=("DSML",)
    ),
    "deepseek r1": Written(
        "{{- '<｜tool▁call▁begin｜>function<｜tool▁sep｜>' + call.name + '\\n```json\\n' }}"
        + _JSON + "{{- '\\n```<｜tool▁call▁end｜>' }}",
        "<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>", tokens=_DEEPSEEK_TOKENS,
    ),
    "deepseek v3.1": Written(
        "{{- '<｜tool▁call▁begin｜>' + call.name + '<｜tool▁sep｜>' }}" + _JSON
        + "{{- '<｜tool▁call▁end｜>' }}",
        "<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>", tokens=_DEEPSEEK_TOKENS,
    ),
    "kimi": Written(
        "{{- '<|tool_call_begin|>' + each.id + '<|tool_call_argument_begin|>' }}" + _JSON
        + "{{- '<|tool_call_end|>' }}",
        "<|tool_calls_section_begin|>", "<|tool_calls_section_end|>", tokens=_KIMI_TOKENS,
    ),
    "gemma 4": _braced("<|tool_call>", "<tool_call|>", '<|"|>', "<|tool_response>"),
    "functiongemma": _braced(
        "<start_function_call>", "<end_function_call>", "<escape>", "<start_function_response>"
    ),
    "lfm": Written(
        _PYTHON, "<|tool_call_start|>[", "]<|tool_call_end|>",
        tokens=("<|tool_call_start|>", "<|tool_call_end|>"),
    ),
    "olmo": Written(_PYTHON + "{{- '\\n' }}", "<function_calls>\\n", "</function_calls>"),
    "llama 4": Written(_PYTHON, "[", "]", has_end=False),
    "command": Written(
        "{{- '{\"tool_call_id\": \"0\", \"tool_name\": \"' + call.name + '\", \"parameters\": ' }}"
        + _JSON + "{{- '}' }}",
        "<|START_ACTION|>[", "]<|END_ACTION|>", tokens=("<|START_ACTION|>", "<|END_ACTION|>"),
    ),
    "apertus": Written(
        "{{- '{\"' + call.name + '\": ' }}" + _JSON + "{{- '}' }}",
        "<|tools_prefix|>[", "]<|tools_suffix|>", tokens=("<|tools_prefix|>", "<|tools_suffix|>"),
    ),
    "functionary": Written(
        "{{- '<function=' + call.name + '>' }}" + _JSON + "{{- '</function>' }}"
    ),
}  # fmt: skip
