"""A conversation as one Markdown text, as it was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.core.conversations.records import MessageRecord
from app.core.messages import Role
from app.core.printable import one_line


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
    """Headings of level 2 begin the messages; the reasoning is a quote above its answer."""
    parts = [f"# {title}"]
    for record in exported(records):
        parts.append(f"## {headings.of(record)}")
        if reasoning and record.message.reasoning:
            parts.append(
                "\n".join(_quoted(f"**{headings.reasoning}**\n\n{record.message.reasoning}"))
            )
        parts.append("\n".join(f"- `{name}`" for name in file_names(record)))
        parts.append(record.message.answer)
        if record.summary:
            parts += [f"## {headings.summary}", record.summary.text]
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def _quoted(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield f"> {line}".rstrip()
