"""A conversation as one HTML page that needs nothing from elsewhere and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from app.core.conversations.records import MessageRecord

_SCHEMES: Final = frozenset({"http", "https", "mailto"})
_PAGE: Final = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ max-width: 45em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 sans-serif; }}
pre {{ overflow-x: auto; padding: 0.75em; background: #f4f4f1; }}
table {{ border-collapse: collapse; }}
td, th {{ border: 1px solid #dddcd7; padding: 0.25em 0.5em; }}
</style>
</head>
<body dir="auto">
<h1>{title}</h1>
{messages}
</body>
</html>
"""


def conversation_html(title: str, messages: Iterable[MessageRecord]) -> str:
    """Markdown in the messages is rendered, HTML in them is text."""
    written = (
        f"<h2>{escape(each.role.value.capitalize())}</h2>\n{_files(each)}"
        f"{_rendered(each.message.text)}{_summary(each)}"
        for each in messages
    )
    return _PAGE.format(title=escape(title), messages="\n".join(written))


def _summary(message: MessageRecord) -> str:
    if message.summary is None:
        return ""
    return f"\n<h2>Summary of the messages above</h2>\n{_rendered(message.summary.text)}"


def _files(message: MessageRecord) -> str:
    """The names of its attachments, whose text is no part of the page."""
    names = (f"<li><bdi>{escape(each.name)}</bdi></li>\n" for each in message.attachments)
    return f"<ul>\n{''.join(names)}</ul>\n" if message.attachments else ""


def _rendered(text: str) -> str:
    markdown = Markdown(extensions=["fenced_code", "sane_lists", "tables"], output_format="html")
    markdown.preprocessors.deregister("html_block")
    for name in ("html", "image_link", "image_reference", "short_image_ref"):
        markdown.inlinePatterns.deregister(name)
    markdown.treeprocessors.register(_SafeLinks(), "safe_links", 0)
    try:
        return markdown.convert(text)
    except RecursionError:  # nested a thousand deep
        return f"<pre>{escape(text)}</pre>"


class _SafeLinks(Treeprocessor):
    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            try:
                scheme = urlsplit(link.get("href", "")).scheme
            except ValueError:
                scheme = ""
            if scheme not in _SCHEMES:
                link.attrib.pop("href", None)
