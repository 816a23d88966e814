"""What tools declare of their arguments: the values of those that a model wrote as plain text, and
declarations that every template can write."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.core.harmony.literal_calls import read_literal


def as_declared(text: str, schema: Any) -> Any:
    """The value that `text` spells, where the argument is declared as something else than a text;
    `text` itself where it spells none."""
    kinds = _kinds(schema)
    if kinds == {"string"}:
        return text
    try:
        value = _value(text.strip())
    except (ValueError, RecursionError):
        return text
    if "string" in kinds:
        return value if _kind(value) in kinds - {"string"} else text
    return value


def simplified(schema: Any) -> dict[str, Any]:
    """`schema` with one type for each value, and with nothing else that templates stumble over."""
    schema = schema if isinstance(schema, Mapping) else {}
    kinds = sorted(_kinds(schema) - {"null"})
    kind = "integer" if schema.get("type") == "integer" else (kinds or ["string"])[0]
    made: dict[str, Any] = {"type": kind, "description": str(schema.get("description") or "")}
    if isinstance(values := schema.get("enum"), list):
        made["enum"] = [str(value) for value in values]
    if kind == "array":
        made["items"] = simplified(schema.get("items"))
    if kind == "object":
        fields = schema.get("properties")
        fields = fields if isinstance(fields, Mapping) else {}
        made["properties"] = {str(name): simplified(each) for name, each in fields.items()}
        needed = schema.get("required")
        made["required"] = [n for n in needed if n in fields] if isinstance(needed, list) else []
    return made


def _value(text: str) -> Any:
    """As JSON, or as templates write values that do not look how."""
    try:
        return json.loads(text)
    except ValueError:
        return read_literal(text)


def _kinds(schema: Any) -> set[str]:
    """The types that `schema` allows; empty where it does not say."""
    if not isinstance(schema, Mapping):
        return set()
    if variants := schema.get("anyOf") or schema.get("oneOf"):
        return set().union(*map(_kinds, variants)) if isinstance(variants, list) else set()
    if values := schema.get("enum"):
        return {_kind(value) for value in values} if isinstance(values, list) else set()
    kinds = schema.get("type")
    if kinds is None:
        return {_kind(schema["const"])} if "const" in schema else set()
    found = set(map(str, kinds)) if isinstance(kinds, list) else {str(kinds)}
    return found | {"number"} if "integer" in found else found


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"
