"""Values that were written as plain text, and declarations that every template can write."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.harmony.declared import as_declared, simplified

_KINDS = ("string", "integer", "number", "boolean", "array", "object", "null")
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)
_SCHEMAS = st.recursive(
    st.none() | st.booleans() | st.builds(dict) | st.sampled_from(_KINDS).map(lambda k: {"type": k})
    | st.lists(st.sampled_from(_KINDS), max_size=3).map(lambda kinds: {"type": kinds})
    | st.lists(_VALUES, max_size=3).map(lambda values: {"enum": values})
    | _VALUES.map(lambda value: {"const": value}),
    lambda inner: st.fixed_dictionaries({}, optional={
        "type": st.sampled_from(_KINDS),
        "anyOf": st.lists(inner, max_size=3),
        "items": inner,
        "properties": st.dictionaries(st.text(max_size=3), inner, max_size=3),
        "required": st.lists(st.text(max_size=3), max_size=3),
        "description": _VALUES,
    }),
    max_leaves=6,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "schema", "value"),
    [
        ("3", {"type": "string"}, "3"),
        ("null", {"type": "string"}, "null"),
        ("3", {"type": "integer"}, 3),
        ("three", {"type": "integer"}, "three"),
        ("True", {"type": "boolean"}, True),
        ("None", {"type": ["string", "null"]}, None),
        ("none", {"type": ["string", "null"]}, "none"),
        ("3", {"anyOf": [{"type": "string"}, {"type": "null"}]}, "3"),
        ("3", {"anyOf": [{"type": "string"}, {"type": "integer"}]}, 3),
        ('{"a": 1}', {"type": "object"}, {"a": 1}),
        ("{'a': [True, None]}", {"type": "object"}, {"a": [True, None]}),
        ("[1, 2", {"type": "array"}, "[1, 2"),
        ("1", {"enum": ["1", "2"]}, "1"),
        ("1", {"enum": [1, 2]}, 1),
        ("3", None, 3),
        ("K", None, "K"),
        ("", {"type": "integer"}, ""),
    ],
)
def test_a_text_becomes_what_is_declared(text: str, schema: Any, value: Any) -> None:
    assert as_declared(text, schema) == value


@given(st.text(), _SCHEMAS)
def test_any_text_has_a_value(text: str, schema: Any) -> None:
    json.dumps(as_declared(text, schema))


@given(_SCHEMAS)
def test_a_simple_declaration_has_one_type_everywhere(schema: Any) -> None:
    def check(made: dict[str, Any]) -> None:
        assert made["type"] in _KINDS
        assert isinstance(made["description"], str)
        for each in (made.get("properties") or {}).values():
            check(each)
        if "items" in made:
            check(made["items"])
        assert set(made.get("required", ())) <= set(made.get("properties", {}))

    check(simplified(schema))
