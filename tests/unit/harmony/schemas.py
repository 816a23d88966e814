"""JSON Schemas made by hypothesis, as odd as the official library writes well."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.core.messages import Tool
from tests.unit.harmony.conversations import plain_texts

Schema = dict[str, Any]

NAMES = st.sampled_from(("a", "b_c", "Δ", "with space", "type", "x-y", "9", "default"))
# Of several lines the library lets all but the first stand outside the comment.
NOTES = plain_texts.map(lambda text: " ".join(text.split())).filter(bool)
VALUES = (
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from((0.5, -1.25)) | plain_texts
)
PLAIN = st.sampled_from(("string", "number", "integer", "boolean", "nonsense"))
ENUMS = st.lists(plain_texts, min_size=1, max_size=3)


@st.composite
def leaves(draw: st.DrawFn) -> Schema:
    kind = draw(st.sampled_from(("plain", "several", "enum", "array", "nothing")))
    match kind:
        case "plain":
            return {"type": draw(PLAIN)}
        case "several":
            names = st.lists(PLAIN | st.just("null"), min_size=1, max_size=3)
            return {"type": draw(names)}
        case "enum":
            return {"type": "string", "enum": draw(ENUMS)}
        case "array":
            return {"type": "array"}
        case _:
            return {}


@st.composite
def objects(draw: st.DrawFn, values: st.SearchStrategy[Schema]) -> Schema:
    schema: Schema = {"type": "object"}
    if draw(st.booleans()):
        schema["properties"] = draw(st.dictionaries(NAMES, values, max_size=3))
    if draw(st.booleans()):
        schema["required"] = draw(st.lists(NAMES, max_size=3))
    return schema


@st.composite
def annotated(draw: st.DrawFn, schemas: st.SearchStrategy[Schema]) -> Schema:
    schema = dict(draw(schemas))
    for key, values in (
        ("description", NOTES),
        ("title", NOTES),
        ("default", VALUES),
        ("nullable", st.booleans()),
        ("examples", st.lists(NOTES | st.integers(), max_size=2)),
    ):
        if draw(st.integers(0, 3)) == 0:
            schema[key] = draw(values)
    if "oneOf" in schema and "description" in schema:
        # The library leaves out the first variant's, and both where they are the same.
        first, *others = schema["oneOf"]
        first = {key: value for key, value in first.items() if key != "description"}
        schema["oneOf"] = [first, *others]
    return schema


def _larger(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    arrays = inner.map(lambda items: {"type": "array", "items": items})
    variants = st.lists(inner, min_size=1, max_size=3).map(lambda found: {"oneOf": found})
    return annotated(objects(inner) | arrays | variants)


schemas = st.recursive(annotated(leaves()), _larger, max_leaves=8)
tools = st.builds(
    Tool, st.sampled_from(("f", "get_it", "Δ")), plain_texts, st.none() | objects(schemas) | schemas
)
