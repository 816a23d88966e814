"""JSON Schema as TypeScript."""

from __future__ import annotations

from typing import Any

import openai_harmony as official
import pytest
from hypothesis import given, settings

from app.core.harmony.signatures import section
from app.core.messages import Tool, ToolNamespace
from tests.unit.harmony.conversations import official_tools
from tests.unit.harmony.schemas import tools


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


NESTED = {
    "type": "object",
    "description": "All of it.",
    "properties": {
        "city": {"type": "string", "description": "The city"},
        "format": {"type": "string", "enum": ["celsius", "fahrenheit"], "default": "celsius"},
        "days": {"type": "integer", "default": 3},
        "exact": {"type": "boolean", "default": True},
        "near": {"type": "number", "nullable": True},
        "tags": {"type": "array", "items": {"type": "string"}},
        "kinds": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
        "anything": {"type": "array"},
        "place": {
            "type": "object",
            "description": "Where.",
            "properties": {
                "name": {"type": "string", "description": "Its name"},
                "at": _object(lat={"type": "number"}, lon={"type": "number", "default": 0.5}),
            },
            "required": ["name"],
        },
        "people": {
            "type": "array",
            "description": "Who.",
            "items": {"type": "object", "properties": {"age": {"type": "integer"}}},
        },
        "when": {
            "oneOf": [
                {"type": "string", "default": "today"},
                {"type": "number", "description": "days from now", "default": 5},
                _object(year={"type": "integer"}),
                {"type": "string", "enum": ["now", "later"], "default": "now"},
                {"type": "string", "nullable": True},
            ],
            "description": "The time",
            "default": "now",
        },
        "any": {},
        "several": {"type": ["string", "null", "integer"]},
        "titled": {"type": "string", "title": "A title", "examples": ["one", 2, "two"]},
        "nothing": {"type": "string", "default": None},
        "quoted": {"type": "string", "default": "a b"},
    },
    "required": ["city", "place"],
}
TOOLS = (
    Tool("search", "Searches.\nIn two lines.", NESTED),
    Tool("now", "Tells the time."),
    Tool("empty", "", {"type": "object", "properties": {}}),
    Tool("free", "Takes anything.", {}),
    Tool("choice", "One of two.", {"oneOf": [_object(a={"type": "string"}), _object(b={})]}),
)


def _official_layout(oracle: Any, *tools: Tool) -> str:
    content = official.DeveloperContent.new().with_function_tools(official_tools(tools))
    message = official.Message.from_role_and_content(official.Role.DEVELOPER, content)
    written: str = oracle.decode(oracle.render(message))
    return written.removeprefix("<|start|>developer<|message|># Tools\n\n").removesuffix("<|end|>")


def _layout(*tools: Tool) -> str:
    return section(ToolNamespace("functions", "", tools))


def test_layout_is_the_official_one(oracle: Any) -> None:
    assert _layout(*TOOLS) == _official_layout(oracle, *TOOLS)


def test_the_layout_of_odd_schemas_is_the_official_one(oracle: Any) -> None:
    @settings(max_examples=100, deadline=None)
    @given(tools)
    def check(tool: Tool) -> None:
        assert _layout(tool) == _official_layout(oracle, tool)

    check()


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_the_layout_of_very_many_odd_schemas_is_the_official_one(oracle: Any) -> None:
    @settings(max_examples=20_000, deadline=None)
    @given(tools)
    def check(tool: Tool) -> None:
        assert _layout(tool) == _official_layout(oracle, tool)

    check()


def test_the_example_of_the_format() -> None:
    tool = Tool(
        "get_weather",
        "Gets the weather.",
        {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "The city"},
                "format": {
                    "type": "string",
                    "enum": ["celsius", "fahrenheit"],
                    "default": "celsius",
                },
            },
            "required": ["city"],
        },
    )
    assert _layout(tool) == (
        "## functions\n\n"
        "namespace functions {\n\n"
        "// Gets the weather.\n"
        "type get_weather = (_: {\n"
        "// The city\n"
        "city: string,\n"
        'format?: "celsius" | "fahrenheit", // default: celsius\n'
        "}) => any;\n\n"
        "} // namespace functions"
    )


def _line(schema: dict[str, Any], root: dict[str, Any] | None = None) -> str:
    parameters = {**_object(x=schema), **(root or {})}
    text = _layout(Tool("f", "", parameters))
    return text.split("(_: {\n")[1].split("\n}) =>")[0]


@pytest.mark.parametrize(
    ("schema", "line"),
    [
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "x?: string | null,"),
        ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, "x?: number,"),
        ({"const": "on"}, 'x?: "on",'),
        ({"enum": [1, "two", None]}, 'x?: 1 | "two" | null,'),
        ({"type": "integer", "enum": [1, 2], "default": 1}, "x?: 1 | 2, // default: 1"),
        ({"type": "string", "default": {"a": 1}}, 'x?: string, // default: {"a":1}'),
        ({"type": []}, "x?: any,"),
        ({"type": "nonsense"}, "x?: any,"),
        ({"type": 7}, "x?: any,"),
        ({"type": "string", "description": "one\ntwo"}, "// one\n// two\nx?: string,"),
        ({"type": "array", "items": True}, "x?: Array<any>,"),
        ({"type": "object", "properties": "broken", "required": 3}, "x?: {\n    },"),
    ],
)
def test_what_the_official_library_gives_up_on(schema: dict[str, Any], line: str) -> None:
    assert _line(schema) == line


def test_variants_keep_their_descriptions() -> None:
    """The official library leaves out the first one's, and both when they are the same."""
    schema = {"oneOf": [{"type": "string", "description": "a day"}], "description": "The time"}
    assert _line(schema) == "// The time\nx?:\n | string // a day\n,"
    schema = {"oneOf": [{"type": "string", "description": "The time"}], "description": "The time"}
    assert _line(schema) == "// The time\nx?:\n | string\n,"


def test_references_are_followed() -> None:
    defs = {"$defs": {"Unit": {"type": "string", "enum": ["km", "mi"]}}}
    assert _line({"$ref": "#/$defs/Unit"}, defs) == 'x?: "km" | "mi",'
    assert _line({"$ref": "#/$defs/Unit", "description": "u"}, defs) == '// u\nx?: "km" | "mi",'
    assert _line({"$ref": "#/$defs/Missing"}, defs) == "x?: any,"
    assert _line({"$ref": "https://example.org/unit"}, defs) == "x?: any,"


def test_a_schema_that_contains_itself_ends() -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}}}
    text = _line({"$ref": "#/$defs/Node"}, {"$defs": {"Node": node}})
    assert text.count("next?:") < 20
    assert "any" in text
