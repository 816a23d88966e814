"""`chats`: list, show, search, delete, and what is in the bin; `recover` from damage."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app import texts
from app.cli.html import conversation_html
from app.cli.output import BOLD, DIM, echo, ending_note, print_json, tool_calls
from app.core.chat.documents import ranges
from app.core.conversations.records import (
    BIN_DAYS,
    Attachment,
    ConversationRecord,
    MessageRecord,
    SummaryRecord,
)
from app.core.conversations.recovery import recover
from app.core.services import Services

_MARKS: Final = re.compile("[\x02\x03]")  # around what was found, in a snippet


def chats(services: Services, arguments: Namespace) -> int:
    if services.store.problem:  # it can be read all the same
        echo(texts.sentence(services.store.problem), err=True)
    return _ACTIONS[arguments.action](services, arguments)


def recover_chats(database: Path, arguments: Namespace) -> int:
    """Without the services, which do not open a damaged database."""
    found = recover(database)
    if arguments.json:
        print_json(asdict(found) | {"old": str(found.old), "source": str(found.source)})
    else:
        echo(texts.recovered(found))
    return 0


def _chats_list(services: Services, arguments: Namespace) -> int:
    conversations = services.store.conversations()
    if arguments.json:
        print_json({"conversations": [_conversation_facts(each) for each in conversations]})
    else:
        for each in conversations:
            echo(_line(each.id, each.updated_at, each.title))
    return 0


def _chats_show(services: Services, arguments: Namespace) -> int:
    conversation = services.store.conversation(arguments.id)
    path = services.store.path(conversation.id)
    if arguments.json:
        print_json(
            {
                "conversation": _conversation_facts(conversation),
                "messages": [_message_facts(message) for message in path],
            }
        )
        return 0
    if arguments.html:
        echo(conversation_html(conversation.title, path), end="")
        return 0
    echo(conversation.title, BOLD)
    for message in path:
        echo()
        echo(message.role.value.capitalize(), BOLD)
        for attachment in message.attachments:
            echo(f"[{attachment.name}]", DIM)
        echo(message.message.text)
        if remark := ending_note(message):
            echo(remark, DIM)
        if summary := message.summary:
            echo()
            echo("Summary of the messages above", BOLD)
            echo(summary.text)
            if not summary.is_sent:
                echo("It is not complete, so it is not used.", DIM)
    return 0


def _chats_search(services: Services, arguments: Namespace) -> int:
    hits = services.store.search(arguments.text)
    if arguments.json:
        print_json({"hits": [asdict(hit) | {"snippet": _unmarked(hit.snippet)} for hit in hits]})
        return 0
    echo(f"Conversations found: {len(hits)}", DIM)
    for hit in hits:
        echo(_line(hit.conversation_id, hit.updated_at, hit.title))
        echo("      ", end="")
        for number, piece in enumerate(_MARKS.split(hit.snippet.replace("\n", " "))):
            echo(piece, BOLD if number % 2 else "", end="")
        echo()
    return 0


def _chats_delete(services: Services, arguments: Namespace) -> int:
    services.store.conversation(arguments.id)
    services.store.delete(arguments.id)
    if arguments.json:
        print_json({"deleted": arguments.id})
    else:
        echo(f"Moved to the bin. It is deleted for good after {BIN_DAYS} days.")
    return 0


def _chats_bin(services: Services, arguments: Namespace) -> int:
    binned = services.store.binned()
    if arguments.empty:
        services.store.purge(each.id for each in binned)
        if arguments.json:
            print_json({"deleted": [each.id for each in binned]})
        else:
            echo("The bin is empty.")
        return 0
    if arguments.json:
        facts = [
            _conversation_facts(each) | {"deleted_at": each.deleted_at, "days_left": each.days_left}
            for each in binned
        ]
        print_json({"conversations": facts})
        return 0
    for each in binned:
        echo(f"{_line(each.id, each.deleted_at or 0, each.title)}  (days left: {each.days_left})")
    return 0


def _chats_restore(services: Services, arguments: Namespace) -> int:
    services.store.restore(arguments.id)
    if arguments.json:
        print_json({"restored": arguments.id})
    else:
        echo("Restored.")
    return 0


def _conversation_facts(conversation: ConversationRecord) -> dict[str, Any]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "date": conversation.date,
        "instructions": conversation.instructions,
        "pinned": conversation.pinned,
        "created_at": conversation.created_at,
        "updated_at": conversation.updated_at,
    }


def _message_facts(message: MessageRecord) -> dict[str, Any]:
    return {
        "id": message.id,
        "parent": message.parent_id,
        "role": message.role,
        "text": message.message.text,
        "reasoning": message.message.reasoning,
        "tool_calls": tool_calls(message),
        "attachments": [_attachment_facts(each) for each in message.attachments],
        "state": message.state,
        "model": message.generation.model if message.generation else None,
        "created_at": message.created_at,
        "summary": _summary_facts(message.summary) if message.summary else None,
    }


def _summary_facts(summary: SummaryRecord) -> dict[str, Any]:
    return {
        "text": summary.text,
        "state": summary.state,
        "edited": summary.edited,
        "model": summary.model,
    }


def _attachment_facts(attachment: Attachment) -> dict[str, Any]:
    return {
        "name": attachment.name,
        "type": attachment.kind,
        "size_bytes": attachment.size_bytes,
        "sections": attachment.sections,
        "sent_sections": ranges(attachment.excerpt.sections),
        "sent_characters": attachment.excerpt.characters,
    }


def _line(id: int, when: float, title: str) -> str:
    day = datetime.fromtimestamp(when).astimezone().strftime("%Y-%m-%d %H:%M")
    return f"{id:>4}  {day}  {title}"


def _unmarked(snippet: str) -> str:
    return _MARKS.sub("", snippet).replace("\n", " ")


_ACTIONS: Final[dict[str, Callable[[Services, Namespace], int]]] = {
    "list": _chats_list,
    "show": _chats_show,
    "search": _chats_search,
    "delete": _chats_delete,
    "bin": _chats_bin,
    "restore": _chats_restore,
}
