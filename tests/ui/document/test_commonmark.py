"""Our reading of Markdown beside markdown-it-py's: the same blocks, the same inlines.

The differences are wanted: lists may be indented by two columns, formulas and HTML stay as they
are written, references need a whole document. `python -m tests.ui.document.test_commonmark`
prints the shares and what differs.
"""

from __future__ import annotations

from collections.abc import Iterable

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.ui.document.block_stream import read
from app.ui.document.blocks import Block, BlockKind, Container
from app.ui.document.inline import InlineReader, Run

EXAMPLES = r"""
# one
## two ##
### three #x
#no heading
####### seven
#
# `code` *it*
Title|====
Sub|---
Two|lines|===
---
***
_ _ _
- - -
+++
--
 ***
a|***|b
plain
two|lines
a||b
   indented a little
a|    b
    code
    code||    more
a||    code
- a|- b|- c
- a||- b
* a|+ b
- a|  - b|    - c
- a|  b
- a|b
- a||  b
- a||b
1. a|2. b
1) a|2) b
3. a|4. b
1. a|   - b
1. a||   b|2. c
- a|> b
-|  a
- a|  ```|  b|  ```
- ```|  b|  ```
- # h
10. a|    b
0. a
-a
1.a
text|- a
text|1. a
text|2. a
- a||  - b||    c
- a|  1. b|  2. c|- d
> a
> a|> b
> a|b
> a||> b
> - a|> - b
> > a
> # h
>a
> ```|> b|> ```
> a|---
- > a
```|a|```
```py|a|```
~~~|a|~~~
````|```|````
```|a
```|a||b|```
   ```|   a|   ```
``` a b|c|```
~~~ `a`|b|~~~
a|```|b|```|c
```||```
``|a|``
~~~|```|~~~
a \| b|--\|--|1 \| 2
\| a \| b \||\|---\|:-:\||\| 1 \| **2** \|
\| a \| b \||\|---\|---:\||\| 1 \||\| 2 \| 3 \|
\| a \||\|---\||\| `x` \|
\| a \| b \||\|---\||\| 1 \|
x|\| a \| b \||\|---\|---\||\| c \| d \|
\| a \| b \||\|---\|---\||\| c \| d \|||x
*a*
_a_
**a**
__a__
***a***
**a *b* c**
*a **b** c*
* a *
a * b
a*b*c
a_b_c
_a_b
**a
a**
*a
**a*
*a**
***a*
*a*b
**a**b
__a__b
*(a)*
**a:** b
**a:**b
*a _b_ c*
*a `*` b*
**a** *b*
**Bold:** **kwargs *args; bold**
*a**b**c*
**a*b*c**
*a* *b
~~a~~
a ~~b~~ c
~~a
**~~a~~**
~~**a**~~
`a`
`` a`b ``
` a `
`a
`a``b`
``a`
`*a*`
`\a`
a `b` c `d`
`a|b`
\*a\*
\`a\`
\# a
\- a
1\. a
\> a
\_a\_
\[a\](b)
\!\"\#\%\&
\a\b
a\\b
20\%
\~~a~~
[a](https://b.c)
[a](<https://b.c>)
[a](https://b.c "t")
[a](https://b.c 't')
[*a*](https://b.c)
*[a](https://b.c)*
[a](https://b.c/d_e_f)
[a](https://b.c/(d))
[a](https://b.c/d e)
[a] (https://b.c)
[a](https://b.c
[a]
[a][b]
[a [b]](https://c.d)
[`a`](https://c.d)
[a](https://b.c)[d](https://e.f)
[a \] b](https://c.d)
[a](mailto:b@c.d)
[a]()
![a](https://b.c/d.png)
[![a](https://b.c/d.png)](https://e.f)
!a
!\[a](https://b.c)
<https://a.b>
<https://a.b/c_d_e>
<me@a.b>
<mailto:a@b.c>
<a b>
<https://a b>
a < b > c
a & b
first line  |second
first\|second
a|   b
a *b|c* d
日本語 **強調** です
**日本**語
*é*
“*a*”
"**a**"
(**a**)
**a**.
**a**, b
1 * 2 * 3
2**3**4
snake_case_word
__init__.py
`__init__`
a -- b
a... b
http
$5 and $6
x = y
C++ and C#
a@b
#1 fix
@user
> **Note**|> text
- [ ] a|- [x] b
1. **a**: b|2. **c**: d
### 1. a|text
- **a** — b|  - c
a||- b||c
- a||  ```py|  b|  ```||- c
1. a||   ```|   b|   ```||2. c
> 1. a|>    b
> a|> > b
- a|-|- c
* * *
*a|b*
**a|b**
`a` `b` **c**
- `a`: b|- `c`: d
| a
a|=
a|- b
""".strip("\n").split("\n")

Shown = tuple[object, ...]


def sources() -> list[str]:
    return [line.replace("\\|", "\0").replace("|", "\n").replace("\0", "|") for line in EXAMPLES]


class Oracle:
    """markdown-it-py over a whole text, in the same terms as ours."""

    def __init__(self) -> None:
        self._markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
        self._markdown.disable(["html_block", "html_inline", "entity", "reference"])

    def blocks(self, text: str) -> list[Shown]:
        found: list[Shown] = []
        within: list[str] = []
        level, kind = 0, BlockKind.PARAGRAPH
        cells: list[list[list[Run]]] = []
        for token in self._markdown.parse(text):
            if token.type in ("blockquote_open", "list_item_open"):
                within.append(token.type)
            elif token.type in ("blockquote_close", "list_item_close"):
                within.pop()
            elif token.type == "heading_open":
                level, kind = int(token.tag[1]), BlockKind.HEADING
            elif token.type == "paragraph_open":
                level, kind = 0, BlockKind.PARAGRAPH
            elif token.type == "table_open":
                kind, cells = BlockKind.TABLE, []
            elif token.type == "tr_open":
                cells.append([])
            elif token.type == "table_close":
                found.append((BlockKind.TABLE, 0, "", len(within), cells))
            elif token.type == "inline":
                runs = self.runs(token.children or [])
                if kind is BlockKind.TABLE:
                    cells[-1].append(runs)
                else:
                    found.append((kind, level, "", len(within), [[runs]]))
            elif token.type in ("fence", "code_block"):
                language = token.info.split()[0] if token.info.split() else ""
                code = token.content.removesuffix("\n")
                found.append((BlockKind.CODE, 0, language, len(within), code))
            elif token.type == "hr":
                found.append((BlockKind.RULE, 0, "", len(within), ""))
        return found

    def runs(self, tokens: Iterable[Token]) -> list[Run]:
        runs: list[Run] = []
        bold = italic = struck = 0
        link = ""
        for token in tokens:
            text, code, leads = token.content, token.type == "code_inline", link
            if token.tag in ("strong", "em", "s"):
                bold += token.nesting * (token.tag == "strong")
                italic += token.nesting * (token.tag == "em")
                struck += token.nesting * (token.tag == "s")
            elif token.type == "link_open":
                link = str(token.attrs["href"])
            elif token.type == "link_close":
                link = ""
            elif token.type == "image":
                leads = link or str(token.attrs["src"])
            elif token.tag == "br":
                text = "\n"
            if token.nesting == 0 and text:
                look = (bool(bold), bool(italic), bool(struck), code, leads)
                if runs and runs[-1].has_format_of(Run("", *look)):
                    text = runs.pop().text + text
                runs.append(Run(text, *look))
        return runs


def ours(text: str, inline: InlineReader) -> list[Shown]:
    return [_shown(block, inline) for block in read(text) if block.text or not block.marker]


def _shown(block: Block, inline: InlineReader) -> Shown:
    content: object = block.text
    if block.kind is BlockKind.TABLE:
        content = [[inline.runs(cell) for cell in row] for row in block.rows]
    elif block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        content = [[inline.runs(block.text)]]
    assert all(isinstance(container, Container) for container in block.within)
    return block.kind, block.level, block.language, len(block.within), content


def _outline(blocks: list[Shown]) -> list[Shown]:
    return [block[:4] for block in blocks]


def differing() -> tuple[list[str], list[str]]:
    """The examples whose blocks differ, and those in which anything does."""
    oracle, inline = Oracle(), InlineReader()
    pairs = [(text, ours(text, inline), oracle.blocks(text)) for text in sources()]
    return (
        [text for text, mine, other in pairs if _outline(mine) != _outline(other)],
        [text for text, mine, other in pairs if mine != other],
    )


def test_blocks_and_inlines_are_those_of_commonmark() -> None:
    blocks, anything = differing()
    assert len(sources()) > 200
    assert len(blocks) <= 0.05 * len(sources()), blocks
    assert len(anything) <= 0.10 * len(sources()), anything


if __name__ == "__main__":
    everything = sources()
    for name, texts in zip(("blocks", "blocks and inlines"), differing(), strict=True):
        share = 100 * (1 - len(texts) / len(everything))
        print(f"{name}: {share:.1f} % of {len(everything)} equal; not: {texts}")
