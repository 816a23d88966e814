"""Writes tools as TypeScript signatures, from JSON Schema.

The layout and indentation are those of the official library (openai-harmony), which the models
were trained on. It goes further where that library gives up or writes invalid TypeScript:
`anyOf`, `const`, enums that are not strings, local `$ref`s, arrays of unions, and descriptions of
several lines.
"""

from __future__ import annotations

import json
from typing import Any

from app.core.messages import ToolNamespace

Schema = dict[str, Any]

_PLAIN = {"string": "string", "number": "number", "integer": "number", "boolean": "boolean"}
_MAX_DEPTH = 12


def section(namespace: ToolNamespace) -> str:
    """A `## name` section: a type for each tool; or, where there are none, the description."""
    name = namespace.name
    description = _lines(namespace.description)
    if not namespace.tools:
        return "\n".join([f"## {name}\n", *description])
    lines = [f"## {name}\n", *(f"// {line}" for line in description), f"namespace {name} {{\n"]
    for tool in namespace.tools:
        lines += [f"// {line}" for line in _lines(tool.description)]
        if tool.parameters is None:
            lines.append(f"type {tool.name} = () => any;\n")
        else:
            written = _Writer(tool.parameters).write(tool.parameters, "")
            lines.append(f"type {tool.name} = (_: {written}) => any;\n")
    lines.append(f"}} // namespace {name}")
    return "\n".join(lines)


class _Writer:
    """Writes one tool's schema; keeps its root to follow `$ref`."""

    def __init__(self, root: Schema) -> None:
        self._root = root
        self._depth = 0

    def write(self, schema: Any, indent: str) -> str:
        if not isinstance(schema, dict) or self._depth >= _MAX_DEPTH:
            return "any"
        self._depth += 1
        try:
            return self._write(self._resolve(schema), indent)
        finally:
            self._depth -= 1

    def _write(self, schema: Schema, indent: str) -> str:  # noqa: PLR0911 - one for each form
        if variants := _schemas(schema, "oneOf"):
            return "".join(f"\n{indent} | {self._variant(v, indent)}" for v in variants)
        if variants := _schemas(schema, "anyOf"):
            return " | ".join(dict.fromkeys(self.write(v, indent) for v in variants))
        if "const" in schema:
            return _literal(schema["const"])
        kind = schema.get("type")
        if isinstance(kind, list):
            return " | ".join("number" if k == "integer" else str(k) for k in kind) or "any"
        if kind == "object":
            return self._object(schema, indent)
        if kind == "array":
            return self._array(schema, indent)
        if enum := _enum(schema):
            return " | ".join(_literal(value) for value in enum)
        return _PLAIN.get(str(kind), "null" if kind == "null" else "any")

    def _object(self, schema: Schema, indent: str) -> str:
        lines = _comments(schema.get("description"), indent)
        lines.append("{")
        required = schema.get("required")
        required = required if isinstance(required, list) else []
        properties = schema.get("properties")
        for name, value in (properties if isinstance(properties, dict) else {}).items():
            mark = "" if name in required else "?"
            lines += self._property(f"{name}{mark}", value, indent)
        lines.append(f"{indent}}}")
        return "\n".join(lines)

    def _property(self, name: str, schema: Any, indent: str) -> list[str]:
        schema = self._resolve(schema) if isinstance(schema, dict) else {}
        lines: list[str] = []
        if title := schema.get("title"):
            lines += [*_comments(title, indent), f"{indent}//"]
        description = _comments(schema.get("description"), indent)
        examples = _examples(schema, indent)
        if variants := _schemas(schema, "oneOf"):
            lines += [*examples, *description]
            if "default" in schema:
                lines.append(f"{indent}// {_default(schema)}")
            lines.append(f"{indent}{name}:")
            above = schema.get("description")
            lines += [
                f"{indent} | {self._variant(v, indent, above, in_property=True)}" for v in variants
            ]
            return [*lines, f"{indent},"]
        lines += [*description, *examples]
        written = _or_null(schema, self.write(schema, f"{indent}    "))
        trailing = f" // {_default(schema)}" if "default" in schema else ""
        return [*lines, f"{indent}{name}: {written},{trailing}"]

    def _variant(
        self, schema: Schema, indent: str, above: Any = None, *, in_property: bool = False
    ) -> str:
        """One of a `oneOf`; the description `above` it is not repeated."""
        notes = []
        if (description := schema.get("description")) and description != above:
            notes.append(" ".join(str(description).split("\n")))
        if "default" in schema:
            notes.append(_default(schema, quoted=not in_property))
        trailing = f" // {' '.join(notes)}" if notes else ""
        return _or_null(schema, self.write(schema, f"{indent}   ")) + trailing

    def _array(self, schema: Schema, indent: str) -> str:
        if not isinstance(schema.get("items"), dict):
            return "Array<any>"
        return f"{self.write(schema['items'], indent)}[]"

    def _resolve(self, schema: Schema) -> Schema:
        """Follow `#/…` references; keys beside `$ref` take precedence."""
        for _ in range(_MAX_DEPTH):
            ref = schema.get("$ref")
            if not isinstance(ref, str) or not ref.startswith("#/"):
                break
            target: Any = self._root
            for key in ref[2:].split("/"):
                target = target.get(key) if isinstance(target, dict) else None
            if not isinstance(target, dict):
                break
            schema = {**target, **{k: v for k, v in schema.items() if k != "$ref"}}
        return schema


def _schemas(schema: Schema, key: str) -> list[Schema]:
    found = schema.get(key)
    return [v for v in found if isinstance(v, dict)] if isinstance(found, list) else []


def _enum(schema: Schema) -> list[Any]:
    enum = schema.get("enum")
    return enum if isinstance(enum, list) else []


def _literal(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _default(schema: Schema, *, quoted: bool = False) -> str:
    """One of an enum is not quoted where it stands behind a property."""
    value = schema["default"]
    if isinstance(value, str) and not _enum(schema):
        return f'default: "{value}"'
    if isinstance(value, str) and not quoted:
        return f"default: {value}"
    return f"default: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"


def _or_null(schema: Schema, written: str) -> str:
    return (
        f"{written} | null" if schema.get("nullable") is True and "null" not in written else written
    )


def _examples(schema: Schema, indent: str) -> list[str]:
    examples = schema.get("examples")
    if not isinstance(examples, list) or not examples:
        return []
    return [f"{indent}// Examples:"] + [
        f'{indent}// - "{each}"' for each in examples if isinstance(each, str)
    ]


def _lines(text: str) -> list[str]:
    """The lines of `text`; unlike `splitlines`, only a line feed ends one."""
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else []


def _comments(text: Any, indent: str) -> list[str]:
    return [f"{indent}// {line}" for line in str(text).split("\n")] if text else []
