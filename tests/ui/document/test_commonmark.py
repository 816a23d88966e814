"""Our reading of Markdown beside markdown-it-py's, which follows GitHub's dialect.

`tests/data/gfm_examples.txt` has examples for each section of its specification, one a line: `⏎`
ends a line of the example, `⇥` is a tab. Raw HTML is text in both. What differs is listed here
with its reason. `python -m tests.ui.document.test_commonmark` prints the shares and what differs.

The examples of the specification itself are read too where `GFM_SPEC` names its file, which is
`test/spec.txt` in the sources of cmark-gfm, version 0.29; those with raw HTML are left out.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

from app.ui.document.block_stream import read
from app.ui.document.blocks import CHECKED, UNCHECKED, Block, BlockKind, Container
from app.ui.document.inline import InlineReader, Run

FILE = Path(__file__).parents[2] / "data" / "gfm_examples.txt"
SPEC = os.environ.get("GFM_SPEC", "")
SECTION = "§ "
EXAMPLE = re.compile(r"^`{32} example.*\n((?s:.)*?)^\.\n(?s:.)*?^`{32}$", re.MULTILINE)
CONTAINERS: dict[str, Container | None] = {
    "blockquote_open": Container.QUOTE,
    "list_item_open": Container.ITEM,
    "dd_open": Container.DEFINITION,
    "footnote_reference_open": Container.FOOTNOTE,
    "alert_open": None,  # its kind says which
}
SAFE = ("http:", "https:", "mailto:")

# What differs on purpose, by the reason; the rest must be equal.
BLOCKS_DIFFER = {
    "an item indented by two columns or more is in the item before, however wide its marker": [
        "10) a\n   - b",
        "1. a\n\n  2. b\n\n    3. c",
        "- a\n - b\n  - c\n   - d\n    - e",
    ],
    "a list below a paragraph may be indented by four columns: models mean a list": [
        "> a\n    - b",
    ],
    "code in an item need not be indented: models forget it": [
        "- ```\na\n```",
        "1. ```sh\na\n   ```\n2. b",
    ],
    "the second row of a table is no list": ["a | b\n- | -\nc | d"],
    "a bar in code does not end a cell": ["| `a|b` | c |\n|---|---|\n| `d` | e |"],
    "an alert may begin in the line of its mark": ["> [!NOTE] a"],
}
INLINES_DIFFER = {
    "what is too much for a row is in its last cell, not lost": ["| a |\n|---|\n| b | c |"],
    "spaces at the end of a line in code are not kept": [
        "``\na\nb  \nc\n``",
        "``\na \n``",
        "`a   b \nc`",
        "`a  \nb`",
    ],
    "the description of an image keeps its formats and its links": [
        '![a *b*]\n\n[a *b*]: https://u.x "t"',
        "![a ![b](https://v.x)](https://u.x)",
        "![a [b](https://v.x)](https://u.x)",
        "![a *b*][]\n\n[a *b*]: https://u.x",
        "![a *b*][c]\n\n[c]: https://u.x",
    ],
    "a bare address may stand behind any sign, and ends at a bracket that it did not open": [
        "[a]: <https://u.x\n\n[a]",
        "<https://a.b/c d>",
        "<https://a b>",
        "www.a.example.org/search?q=(b))+ok",
        "[a *[b [c](https://u.x)](https://v.x)*](https://w.x)",
    ],
    "a mail address may have an underscore": ["x.y_z@v.w", "x.y_z@v.w-"],
    "a comma keeps the marks of two notes apart": ["[^1]: a\n[^2]: b\n\nc[^1][^2]"],
    "one tilde within words is a range": ["3~5 7~9"],
    "marks close between punctuation and letters that are written without spaces": [
        "**注意：**请",
        "他说**“你好”**然后",
    ],
}

# The same for the numbers of the specification's own examples.
SPEC_BLOCKS_DIFFER = {
    "an item indented by two columns or more is in the item before": {275, 292, 293},
    "a list below a paragraph may be indented by four columns": {216},
    "a formula begins in the line that begins with an escaped bracket": {310},
}
SPEC_INLINES_DIFFER = {
    "what is too much for a row is in its last cell, not lost": {204},
    "brackets with a backslash around a sign are a formula": {308},
    "spaces at the end of a line in code are not kept": {345, 346, 347, 661},
    "the description of an image keeps its formats and its links": {
        *(528, 581, 582, 583, 584, 585, 593, 597),
    },
    "a bare address may stand behind any sign": {610},
    "an address ends at a bracket that it did not open, as the specification says": {625},
    "a mail address ends before signs that it cannot end with, as they may end emphasis": {631},
}

Shown = tuple[object, ...]


def sections() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in FILE.read_text(encoding="utf-8").removesuffix("\n").split("\n"):
        if line.startswith(SECTION):
            found[line.removeprefix(SECTION)] = examples = []
        else:
            examples.append(line.replace("⏎", "\n").replace("⇥", "\t"))
    return found


def sources() -> list[str]:
    return [source for examples in sections().values() for source in examples]


def spec_sources() -> dict[int, str]:
    """The examples of the specification by number, without those that have raw HTML."""
    text = Path(SPEC).read_text(encoding="utf-8").replace("→", "\t")
    examples = enumerate((found[1] for found in EXAMPLE.finditer(text)), 1)
    return {number: each.removesuffix("\n") for number, each in examples if not has_html(each)}


def has_html(text: str) -> bool:
    tokens = MarkdownIt("commonmark").parse(text)
    kinds = {each.type for token in tokens for each in (token, *(token.children or []))}
    return bool(kinds & {"html_block", "html_inline"})


class Oracle:
    """markdown-it-py over a whole text, in the same terms as ours."""

    def __init__(self) -> None:
        options = {"tasklists": True, "alerts": True, "strikethrough_single_tilde": True}
        self._markdown = MarkdownIt("commonmark", options).enable(["table", "strikethrough"])
        self._markdown.disable(["html_block", "html_inline"])
        self._markdown.use(gfm_autolink_plugin).use(deflist_plugin)
        self._markdown.use(footnote_plugin, inline=False, move_to_end=False)
        # An address is shown as it is written, and judged when it is to be opened.
        self._markdown.normalizeLink = str
        self._markdown.normalizeLinkText = str
        self._markdown.validateLink = _always

    def blocks(self, text: str) -> list[Shown]:
        found: list[Shown] = []
        within: list[Container] = []
        level, kind, box = 0, BlockKind.PARAGRAPH, ""
        cells: list[list[list[Run]]] = []
        for token in self._markdown.parse(text):
            if token.type in CONTAINERS:
                within.append(CONTAINERS.get(token.type) or Container[token.meta["kind"]])
                box = {True: CHECKED, False: UNCHECKED}.get(token.meta.get("checked"), "")
            elif token.type.replace("_close", "_open") in CONTAINERS:
                within.pop()
            elif token.type == "alert_title_open":
                found.append((BlockKind.ALERT, 0, "", tuple(within), ""))
                kind = BlockKind.ALERT
            elif token.type == "heading_open":
                level, kind = int(token.tag[1]), BlockKind.HEADING
            elif token.type in ("paragraph_open", "dt_open"):
                level = 0
                kind = BlockKind.TERM if token.tag == "dt" else BlockKind.PARAGRAPH
            elif token.type == "table_open":
                kind, cells = BlockKind.TABLE, []
            elif token.type == "tr_open":
                cells.append([])
            elif token.type == "table_close":
                found.append((BlockKind.TABLE, 0, "", tuple(within), cells))
            elif token.type == "inline":
                runs = self.runs(token.children or [])
                if kind is BlockKind.TABLE:
                    cells[-1].append(runs)
                elif kind is not BlockKind.ALERT:
                    found.append((kind, level, box, tuple(within), [[runs]]))
                box = ""
            elif token.type in ("fence", "code_block"):
                words = unescapeAll(token.info).split()
                language = words[0] if words else ""
                code = token.content.removesuffix("\n")
                found.append((BlockKind.CODE, 0, language, tuple(within), code))
            elif token.type == "hr":
                found.append((BlockKind.RULE, 0, "", tuple(within), ""))
        return found

    def runs(self, tokens: Iterable[Token]) -> list[Run]:
        runs: list[Run] = []
        bold = italic = struck = 0
        link = [""]
        for token in tokens:
            text, code, leads, note = token.content, token.type == "code_inline", link[-1], False
            if token.tag in ("strong", "em", "s"):
                bold += token.nesting * (token.tag == "strong")
                italic += token.nesting * (token.tag == "em")
                struck += token.nesting * (token.tag == "s")
            elif token.type == "link_open":
                address = str(token.attrs["href"])
                link.append(address if address.lower().startswith(SAFE) else "")
                hidden = "" if link[-1] or not address else f" ({address})"
            elif token.type == "link_close":
                link.pop()
                text, leads = hidden, link[-1]
            elif token.type == "image":
                address = str(token.attrs["src"])
                leads = leads or (address if address.lower().startswith(SAFE) else "")
                inner = [child for child in token.children or [] if child.nesting == 0]
                text = "".join(child.content for child in inner if child.type != "image") or str(
                    token.attrs["src"]
                )
            elif token.tag == "br":
                text = "\n"
            elif token.type == "footnote_ref":
                text, note = token.meta["label"], True
            if text and (token.nesting == 0 or token.type == "link_close"):
                run = Run(text, bool(bold), bool(italic), bool(struck), code, leads, int(note))
                run = Run(**{**_fields(run), "note": note})
                if runs and runs[-1].has_format_of(run):
                    run = run.with_text(runs.pop().text + text)
                runs.append(run)
        return runs


def _always(address: str) -> bool:
    return True


def _fields(run: Run) -> dict[str, object]:
    return {name: getattr(run, name) for name in Run.__dataclass_fields__}


def ours(text: str, inline: InlineReader) -> list[Shown]:
    return [_shown(block, inline) for block in read(text) if not _is_empty_item(block)]


def _is_empty_item(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and bool(block.marker) and not block.text


def _shown(block: Block, inline: InlineReader) -> Shown:
    content: object = block.text
    box = block.marker if block.marker in (CHECKED, UNCHECKED) else ""
    if block.kind is BlockKind.TABLE:
        content = [[_runs(cell, block, inline) for cell in row] for row in block.rows]
    elif block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TERM):
        content = [[_runs(block.text, block, inline)]]
    return block.kind, block.level, block.language or box, block.within, content


def _runs(text: str, block: Block, inline: InlineReader) -> list[Run]:
    return [replace(run, tip="") for run in inline.runs(text, block.references)]


def _outline(blocks: list[Shown]) -> list[Shown]:
    return [block[:4] for block in blocks]


def differing(texts: Iterable[str]) -> tuple[list[str], list[str]]:
    """The examples whose blocks differ, and those in which anything does."""
    oracle, inline = Oracle(), InlineReader()
    pairs = [(text, ours(text, inline), oracle.blocks(text)) for text in texts]
    return (
        [text for text, mine, other in pairs if _outline(mine) != _outline(other)],
        [text for text, mine, other in pairs if mine != other],
    )


def _listed(differences: dict[str, list[str]]) -> set[str]:
    return {source for examples in differences.values() for source in examples}


def test_there_are_examples_for_every_section() -> None:
    assert len(set(sources())) == len(sources()) > 1000
    assert all(len(examples) >= 8 for examples in sections().values()), sections().keys()
    assert len(sections()) > 20


def test_blocks_are_those_of_github_but_for_what_is_listed() -> None:
    blocks, _ = differing(sources())
    assert set(blocks) == _listed(BLOCKS_DIFFER)
    assert len(blocks) <= 0.02 * len(sources())


def test_inlines_are_those_of_github_but_for_what_is_listed() -> None:
    _, anything = differing(sources())
    assert set(anything) == _listed(BLOCKS_DIFFER) | _listed(INLINES_DIFFER)
    assert len(anything) <= 0.04 * len(sources())


@pytest.mark.skipif(not SPEC, reason="GFM_SPEC names no file: the specification is not ours")
def test_the_examples_of_the_specification_are_read_but_for_what_is_listed() -> None:
    examples = spec_sources()
    blocks, anything = (
        {number for number, text in examples.items() if text in found}
        for found in differing(examples.values())
    )
    blocks_listed = set().union(*SPEC_BLOCKS_DIFFER.values())
    assert blocks == blocks_listed
    assert anything == blocks_listed.union(*SPEC_INLINES_DIFFER.values())
    assert len(examples) == 600
    assert len(blocks) <= 0.02 * len(examples)
    assert len(anything) <= 0.04 * len(examples)


if __name__ == "__main__":
    import sys

    numbers = {text: number for number, text in spec_sources().items()} if SPEC else {}
    everything = list(numbers) or sources()
    for name, texts in zip(("blocks", "blocks and inlines"), differing(everything), strict=True):
        share = 100 * (1 - len(texts) / len(everything))
        print(f"{name}: {share:.1f} % of {len(everything)} equal; not:")
        for text in texts:
            print("   ", numbers.get(text, ""), repr(text))
            if "-v" in sys.argv:
                print("        ours", ours(text, InlineReader()))
                print("        oracle", Oracle().blocks(text))
