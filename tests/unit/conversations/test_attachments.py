"""Documents: kept once, gone with the last that has them, rescued from a damaged file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.core.conversations.records import (
    Attachment,
    DraftAttachment,
    Excerpt,
    MessageRecord,
    SectionMark,
)
from app.core.conversations.recovery import recover
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import Message, Role

DATE = "2026-11-23"
TEXT = "[Page 1]\nGrüße\n\n[Page 2]\n你好 " + "words " * 3000
MARKS = (SectionMark("page", 1, "", 0), SectionMark("page", 2, "Tab\u202ele", 17))


@pytest.fixture
def store(database: Path) -> Iterator[ConversationStore]:
    with closing(ConversationStore.open(database)) as store:
        yield store


def attach(store: ConversationStore, name: str = "a.pdf", text: str = TEXT) -> Attachment:
    return store.documents.add(name, "application/pdf", 1234, text, MARKS)


def ask(store: ConversationStore, *attachments: Attachment) -> MessageRecord:
    conversation = store.create(title="T", date=DATE)
    return store.add_message(
        conversation.id, None, Message.of(Role.USER, "What is it?"), attachments=attachments
    )


def count(database: Path) -> int:
    with closing(dbapi2.connect(str(database))) as connection:
        return connection.execute("SELECT count(*) FROM document").fetchone()[0]


def test_a_document_is_kept_once_and_comes_back_as_it_was(
    store: ConversationStore, database: Path
) -> None:
    first, second = attach(store), attach(store, "copy.pdf")
    assert first.document_id == second.document_id
    assert (first.kind, first.size_bytes, first.sections) == ("application/pdf", 1234, 2)
    other = attach(store, text=TEXT + "!")
    assert other.document_id != first.document_id
    question = ask(store, first, second, other)
    assert question.attachments == (first, second, other)
    assert store.message(question.id).attachments == question.attachments
    document = store.documents.get(first.document_id)
    assert (document.text, document.sections) == (TEXT, MARKS)
    assert count(database) == 2


def test_a_document_on_its_way_to_a_message_is_not_removed(
    store: ConversationStore, database: Path
) -> None:
    """While conversations are deleted for good, one of which had it, and a draft that had it."""
    old = ask(store, attach(store))
    again = attach(store)
    store.delete(old.conversation_id)
    store.purge([old.conversation_id])
    store.documents.set_draft("new", [DraftAttachment("a.pdf", "a.pdf", again)])
    once_more = attach(store)
    store.documents.set_draft("new", [])
    question = ask(store, once_more)
    assert question.attachments == (once_more,) and store.check() == []
    store.delete(question.conversation_id)
    store.purge([question.conversation_id])
    assert count(database) == 0


def test_a_document_that_was_never_attached_goes_at_the_next_start(
    store: ConversationStore, database: Path
) -> None:
    attach(store)
    other = ask(store)
    store.delete(other.conversation_id)
    store.purge([other.conversation_id])
    assert count(database) == 1
    store.close()
    ConversationStore.open(database).close()
    assert count(database) == 0


def test_an_excerpt_belongs_to_the_attachment(store: ConversationStore) -> None:
    whole = attach(store)
    part = Attachment("b.pdf", whole.document_id, whole.kind, 1234, 2, Excerpt((1,), characters=40))
    assert ask(store, part, whole).attachments == (part, whole)


def test_a_document_goes_with_the_last_conversation_that_has_it(
    store: ConversationStore, database: Path
) -> None:
    document = attach(store)
    first, second = ask(store, document), ask(store, document)
    for question, left in ((first, 1), (second, 0)):
        store.delete(question.conversation_id)
        assert count(database) == 1  # it may be restored
        store.purge([question.conversation_id])
        assert count(database) == left
    with pytest.raises(UserError) as caught:
        store.documents.get(document.document_id)
    assert caught.value.code is Code.DOCUMENT_LOST


def test_a_document_of_a_draft_stays_until_the_draft_lets_it_go(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        ready, unused = attach(store), attach(store, text="unused")
        kept = (DraftAttachment("/x/a.pdf", "a.pdf", ready), DraftAttachment("/x/b.pdf", "b.pdf"))
        store.documents.set_draft("new", kept)
        store.documents.set_draft("7", kept[1:])
        assert unused.document_id != ready.document_id
    with closing(ConversationStore.open(database)) as store:
        assert count(database) == 1  # what is attached to nothing went at the start
        assert store.documents.drafts() == {"new": kept, "7": kept[1:]}
        question = ask(store, ready)
        store.documents.set_draft("new", ())
        assert count(database) == 1  # the message has it
        store.documents.set_draft("new", kept)
        store.delete(question.conversation_id)
        store.purge([question.conversation_id])
        assert count(database) == 1  # the draft has it
        store.documents.set_draft("new", kept[1:])
        assert count(database) == 0


def test_a_draft_goes_with_its_conversation(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        gone, kept = (store.create(date=DATE).id for _ in range(2))
        for draft in (gone, kept):
            store.documents.set_draft(str(draft), [DraftAttachment("/x/a.pdf", "a.pdf")])
        store.delete(gone)
        store.purge([gone])
    with closing(ConversationStore.open(database)) as store:
        assert list(store.documents.drafts()) == [str(kept)]


def test_the_text_of_a_document_is_not_searched(store: ConversationStore) -> None:
    ask(store, attach(store, "Grüße.pdf"))
    assert store.search("words") == [] == store.search("Grüße")
    assert len(store.search("what is")) == 1


def test_hostile_names_and_texts_come_back(store: ConversationStore) -> None:
    name = "\u202egpj.\n\x00" + "x" * 500 + "\ud800.pdf"
    found = ask(store, attach(store, name, "lone \ud800 surrogate"))
    assert found.attachments[0].name == name.replace("\ud800", "?")
    text = store.documents.get(found.attachments[0].document_id).text
    assert text == "lone ? surrogate"


def test_recovery_keeps_documents_attachments_and_drafts(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        document = attach(store)
        part = Attachment("b.pdf", document.document_id, document.kind, 1234, 2, Excerpt((1,), 9))
        question = ask(store, document, part)
        drafts = {"new": (DraftAttachment("/x/b.pdf", "b.pdf", part), DraftAttachment("/y", "y"))}
        store.documents.set_draft("new", drafts["new"])
    with database.open("r+b") as file:
        file.write(b"\0" * 16)  # of the header
    recover(database)
    with closing(ConversationStore.open(database)) as store:
        assert store.check() == []
        assert store.message(question.id).attachments == (document, part)
        assert store.documents.get(document.document_id).text == TEXT
        assert store.documents.get(document.document_id).sections == MARKS
        assert store.documents.drafts() == drafts
        assert attach(store).document_id == document.document_id  # and is still known


def test_recovery_lets_an_attachment_go_whose_document_is_lost(database: Path) -> None:
    with closing(ConversationStore.open(database)) as store:
        document = attach(store)
        question = ask(store, document)
        store.documents.set_draft("new", (DraftAttachment("/x/a.pdf", "a.pdf", document),))
    with closing(dbapi2.connect(str(database))) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM document")
        connection.commit()
    recover(database)
    with closing(ConversationStore.open(database)) as store:
        assert store.check() == []
        assert store.message(question.id).attachments == ()
        assert store.message(question.id).message.text == "What is it?"
        assert store.documents.drafts() == {"new": (DraftAttachment("/x/a.pdf", "a.pdf"),)}
