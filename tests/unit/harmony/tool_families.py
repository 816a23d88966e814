"""Families of models that call tools, and calls as each of them writes them."""

from __future__ import annotations

from app.core.messages import Channel, Message, Part, Prompt, Role, Tool
from tests.unit.harmony import tool_templates
from tests.unit.harmony.conversations import BROWSER, PYTHON
from tests.unit.harmony.families import DATE, Family

ANALYSIS, COMMENTARY, FINAL = Channel.ANALYSIS, Channel.COMMENTARY, Channel.FINAL
WEATHER = Tool("get_weather", "Gets it.", {"type": "object", "properties": {}})
QUESTION = Message.of(Role.USER, "How is the weather?")
PROMPT = Prompt((QUESTION,), DATE, tools=(WEATHER,), namespaces=(BROWSER, PYTHON))
CALL = Part(COMMENTARY, '{"city": "K\\"a\\"ū"}', "functions.get_weather")
RESULT = Part(COMMENTARY, 'It is "clear".\nAll day.', author="functions.get_weather")
SEARCH = Part(ANALYSIS, '{"query": "rain"}', "browser.search")
PAGE = Part(ANALYSIS, "[0] rain ()", author="browser.search")
PROGRAM = 'print("</tool_call>", {"a": [1]})\n# é [TOOL_CALLS]'
RUN = Part(ANALYSIS, PROGRAM, "python")
PRINTED = Part(ANALYSIS, "1", author="python")

MAKERS = {
    "qwen": lambda: Family(
        tool_templates.QWEN, tool_templates.QWEN_TOKENS, tool_templates.QWEN_DEFINED
    ),
    "hermes": lambda: Family(tool_templates.HERMES, tool_templates.QWEN_TOKENS),
    "llama": lambda: Family(
        tool_templates.LLAMA, tool_templates.LLAMA_TOKENS, bos="<|begin_of_text|>"
    ),
    "mistral": lambda: Family(tool_templates.MISTRAL, tool_templates.MISTRAL_TOKENS, bos="<s>"),
    "mistral, newer": lambda: Family(
        tool_templates.MISTRAL_ARGS, tool_templates.MISTRAL_TOKENS, bos="<s>"
    ),
}
# A call as each of them writes it.
FORMS = {
    "qwen": '<tool_call>\n{{"name": "{0}", "arguments": {1}}}\n</tool_call>',
    "hermes": '<tool_call>\n{{"arguments": {1}, "name": "{0}"}}\n</tool_call>',
    "llama": '{{"name": "{0}", "parameters": {1}}}',
    "mistral": '[TOOL_CALLS][{{"name": "{0}", "arguments": {1}}}]',
    "mistral, newer": "[TOOL_CALLS]{0}[ARGS]{1}",
}
