"""An answer for which the model ran a program: asked for, run, stored; and where it is offered."""

from __future__ import annotations

from app.core.chat.session import waits_for_user
from app.core.conversations.records import Attachment
from app.core.engine.protocol import ToolCall as CallEvent
from app.core.messages import Channel, Part, Permission, ToolChoice
from app.core.python_tool.sandbox import Sandbox
from app.core.python_tool.tool import PythonData, PythonTool
from app.core.services import Services
from app.core.settings.declarations import TOOLS_PYTHON
from app.core.tools.decision import Decision
from tests.helpers.scripted import Step
from tests.helpers.tools import CALLED, end, say
from tests.unit.chat.conftest import MakeChat

ANALYSIS = Channel.ANALYSIS
PROGRAM = "rows = open('a.csv').read().split()\nopen('b.csv', 'w').write('1')\nprint(len(rows))"


def runs(program: str) -> Step:
    return 0, CallEvent(0, "python", "python", program, ANALYSIS, True)


def test_a_program_is_asked_for_run_and_answered_from(make_chat: MakeChat) -> None:
    def read(attachment: Attachment) -> str:
        return chat.store.documents.get(attachment.document_id).text

    tool = PythonTool(read, Sandbox())
    chat = make_chat((runs(PROGRAM), CALLED), (say("Three."), end()), tools=[tool])
    file = chat.store.documents.add("a.csv", "text/csv", 5, "1\n2\n3\n", ())
    asked = chat.session.send(
        None, "How many?", chat.options, chat, chat.cancel, attachments=[file]
    )
    assert waits_for_user(asked)
    answer = chat.session.decide(asked.id, {0: Decision(True)}, chat.options, chat, chat.cancel)
    call, result, said = answer.message.parts
    assert call == Part(ANALYSIS, PROGRAM, "python")
    assert (result.author, result.channel) == ("python", ANALYSIS)
    assert result.text == "3\n[Written, and shown to the user: b.csv]"
    assert [table.text for table in PythonData.of(result.data).tables] == ["1"]
    assert said.text == "Three."
    assert answer == chat.store.message(answer.id)


def test_it_is_offered_where_the_user_switched_it_on(services: Services) -> None:
    def offered() -> list[str]:
        record = services.store.conversation(conversation.id)
        return [each.name for each in services.toolboxes.of(record).namespaces]

    conversation = services.store.create(title="Title", date="2026-11-30")
    assert offered() == []
    record = services.store.conversation(conversation.id)
    assert [each.name for each in services.toolboxes.providers(record)] == ["python"]  # to choose
    services.settings.set(TOOLS_PYTHON, True)
    assert offered() == ["python"]
    choice = ToolChoice(permissions={"python": Permission.NEVER})
    services.store.choices.set_tools(conversation.id, choice)
    assert offered() == []
    services.settings.set(TOOLS_PYTHON, False)
    services.store.choices.set_tools(
        conversation.id, ToolChoice(permissions={"python": Permission.ALWAYS})
    )
    assert offered() == ["python"]
