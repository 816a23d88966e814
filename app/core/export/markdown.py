"""A conversation as one Markdown text, as it was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.core.browser.citations import with_footnotes
from app.core.conversations.records import MessageRecord
from app.core.messages import Message, Part, Role
from app.core.printable import one_line
from app.core.tools.steps import Step, steps_of


@dataclass(frozen=True, slots=True)
class Headings:
    """What is written above the parts of a conversation; an answer has its model's name there."""

    question: str = "You"
    answer: str = "Gloss"
    reasoning: str = "Reasoning"
    summary: str = "Summary of the messages above"

    def of(self, record: MessageRecord) -> str:
        if record.role is Role.USER:
            return self.question
        return (record.generation.model if record.generation else "") or self.answer


def exported(records: Iterable[MessageRecord]) -> list[MessageRecord]:
    """Those that are shown in a conversation."""
    return [each for each in records if each.role in (Role.USER, Role.ASSISTANT)]


def file_names(record: MessageRecord) -> list[str]:
    """Of what is attached to the message, whose text is no part of what is exported."""
    return [one_line(each.name).replace("`", "'") for each in record.attachments]


def conversation_markdown(
    title: str, records: Iterable[MessageRecord], headings: Headings, *, reasoning: bool = False
) -> str:
    """Headings of level 2 begin the messages; the reasoning is a quote above its answer, with the
    calls of tools and their results where they were. What an answer cites is in footnotes."""
    parts = [f"# {title}"]
    read: list[Part] = []
    for record in exported(records):
        read += record.message.parts
        parts.append(f"## {headings.of(record)}")
        if reasoning and (made := "\n\n".join(_making(record.message))):
            parts.append("\n".join(_quoted(f"**{headings.reasoning}**\n\n{made}")))
        parts.append("\n".join(f"- `{name}`" for name in file_names(record)))
        answer = record.message.answer
        asks = record.role is Role.USER
        parts.append(answer if asks else with_footnotes(answer, read, f"{record.id}-"))
        if record.summary:
            parts += [f"## {headings.summary}", record.summary.text]
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def _making(message: Message) -> Iterator[str]:
    """How an answer came to be: its reasoning, and what its tools were asked and found."""
    for each in steps_of(message.parts):
        if isinstance(each, Step):
            name = one_line(each.call.recipient or "").replace("`", "'")
            yield f"`{name}`\n\n{_fenced(each.call.text)}"
            if each.result is not None:
                yield _fenced(each.result.text)
        elif each.is_reasoning:
            yield each.text


def _fenced(text: str) -> str:
    """In a fence that is longer than any in it."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _quoted(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield f"> {line}".rstrip()
