"""The help: how to use Gloss, and what to do about each failure."""

from __future__ import annotations

from typing import Final

from app.texts.help.choosing import CHOOSING
from app.texts.help.documents import DOCUMENTS
from app.texts.help.first_steps import FIRST_STEPS
from app.texts.help.licences import LICENCES
from app.texts.help.memory import MEMORY
from app.texts.help.passages import Topic
from app.texts.help.privacy import PRIVACY
from app.texts.help.troubleshooting import TROUBLESHOOTING

TOPICS: Final[tuple[Topic, ...]] = (
    FIRST_STEPS,
    CHOOSING,
    MEMORY,
    DOCUMENTS,
    PRIVACY,
    LICENCES,
    TROUBLESHOOTING,
)
