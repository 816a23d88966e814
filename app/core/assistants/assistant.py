"""`Assistant`, and the limits of what is in one."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from app.core.graphemes import boundary_after
from app.core.messages import Effort, Permission
from app.core.printable import one_line

NAME_MOST: Final = 80
DESCRIPTION_MOST: Final = 300
INSTRUCTIONS_MOST: Final = 100_000
STARTERS_MOST: Final = 3
STARTER_MOST: Final = 500
COLLECTIONS_MOST: Final = 100
COLDEST: Final = 0.0
WARMEST: Final = 2.0  # as the setting

_ICON_MOST = 16  # code points of one character as a reader counts them: families, flags
UNSTORABLE = dict.fromkeys([0, *range(0xD800, 0xE000)], "\ufffd")

Name = Annotated[str, msgspec.Meta(max_length=NAME_MOST)]
Description = Annotated[str, msgspec.Meta(max_length=DESCRIPTION_MOST)]
Instructions = Annotated[str, msgspec.Meta(max_length=INSTRUCTIONS_MOST)]
Icon = Annotated[str, msgspec.Meta(max_length=_ICON_MOST)]
ModelName = Annotated[str, msgspec.Meta(max_length=200)]
Temperature = Annotated[float, msgspec.Meta(ge=COLDEST, le=WARMEST)]
Starter = Annotated[str, msgspec.Meta(max_length=STARTER_MOST)]
Id = Annotated[str, msgspec.Meta(max_length=64)]
Collections = Annotated[tuple[Id, ...], msgspec.Meta(max_length=COLLECTIONS_MOST)]
Permissions = Annotated[dict[Id, Permission], msgspec.Meta(max_length=COLLECTIONS_MOST)]
Starters = Annotated[tuple[Starter, ...], msgspec.Meta(max_length=STARTERS_MOST)]


class Assistant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """`icon` is the name of a drawn icon or one character; empty: the first letter of the name.

    `effort`, `temperature` and `model`, the name of one, are None or empty where the settings
    count. `collections` are the ids of those whose documents its conversations read, `permissions`
    those of tools in them, by the tool's name. They and `id` are not in a file that is shared:
    they mean nothing on another computer, or are its user's to give.
    """

    name: Name
    icon: Icon = ""
    description: Description = ""
    instructions: Instructions = ""
    effort: Effort | None = None
    temperature: Temperature | None = None
    model: ModelName = ""
    starters: Starters = ()
    collections: Collections = ()
    permissions: Permissions = {}
    id: Id = ""


def cleaned(assistant: Assistant) -> Assistant:
    """As it can be stored and shown: names in one line without control characters, no text longer
    than its limit, no starter question without words."""
    starters = (one_line(each, STARTER_MOST) for each in assistant.starters)
    return msgspec.structs.replace(
        assistant,
        name=one_line(assistant.name, NAME_MOST),
        icon=first_character(one_line(assistant.icon, _ICON_MOST)),
        description=one_line(assistant.description, DESCRIPTION_MOST),
        instructions=assistant.instructions.translate(UNSTORABLE).strip()[:INSTRUCTIONS_MOST],
        model=one_line(assistant.model),
        starters=tuple(filter(None, starters))[:STARTERS_MOST],
    )


def first_character(icon: str) -> str:
    """`icon`, where it is the name of a drawn one; else its first character."""
    return icon if icon in DRAWN_ICONS else icon[: boundary_after(icon, 1)]


DRAWN_ICONS: Final = frozenset(
    {"chat", "book", "rename", "code", "globe", "search", "support", "tutor"}
)
"""Those in resources/icons that an assistant may have."""
