"""The colours of Mermaid, which pygments does not know.

Each pattern is bounded, so that the time grows with the text only.
"""

from __future__ import annotations

import re
from typing import Final

from pygments.lexer import RegexLexer, bygroups
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Text

_DIAGRAMS = (
    "graph", "flowchart", "sequenceDiagram", "classDiagram", "stateDiagram-v2", "stateDiagram",
    "erDiagram", "gantt", "pie", "journey", "gitGraph", "mindmap", "timeline", "quadrantChart",
    "requirementDiagram", "C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment",
    "sankey-beta", "xychart-beta", "block-beta", "packet-beta", "architecture-beta", "kanban",
)  # fmt: skip
_STATEMENTS = (
    "accDescr", "accTitle", "activate", "actor", "alt", "and", "autonumber", "axisFormat", "bar",
    "box", "branch", "break", "checkout", "cherry-pick", "class", "classDef", "click", "commit",
    "create", "critical", "dateFormat", "deactivate", "destroy", "direction", "else", "end",
    "excludes", "line", "linkStyle", "loop", "merge", "namespace", "note", "Note", "opt", "option",
    "par", "participant", "rect", "section", "showData", "state", "style", "subgraph",
    "tickInterval", "title", "todayMarker", "x-axis", "y-axis",
)  # fmt: skip
_KEYWORDS = "|".join(map(re.escape, (*_DIAGRAMS, *_STATEMENTS)))


_RULES: Final = [
    (rf"^([ \t]*)({_KEYWORDS})(?![\w-])", bygroups(Text.Whitespace, Keyword)),
    (r"\n|[^\S\n]+", Text.Whitespace),
    (r"%%[^\n]*", Comment.Single),
    (r'"[^"\n]*"?', String),
    (r"(?:TB|TD|BT|RL|LR)(?!\w)", Keyword.Constant),
    (r"(\|)([^|\n]{1,200})(\|)", bygroups(Operator, String, Operator)),
    (r"[<|}*]{0,2}(?:--|==|\.\.|-\.|~~~|->|-\)|-x)[-=.>{*)]*(?:[ox](?!\w))?", Operator),
    (
        r"([\[({]{1,3})([^\[\](){}|\"\n]{1,200})([\])}]{1,3})",
        bygroups(Punctuation, String, Punctuation),
    ),
    (r"(:)([ \t]+[^\W\d][^\n]*)", bygroups(Punctuation, String)),
    (r"\d+(?:[.-]\d+)*%?(?!\w)", Number),
    (r"\w+", Name),
    (r"[^\w\s]", Punctuation),
]
_TOKENS: Final = {"root": _RULES}


class MermaidLexer(RegexLexer):
    name = "Mermaid"
    url = "https://mermaid.js.org"
    flags = re.MULTILINE
    tokens = _TOKENS
