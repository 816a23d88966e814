"""The front end without a window: ask, chats, ratings, collections, models, mcp, doctor,
self-test, bench. No Qt here."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Final

from app.cli.ask import ask
from app.cli.bench import bench
from app.cli.chats import chats, recover_chats
from app.cli.collections import collections
from app.cli.doctor import doctor
from app.cli.mcp import mcp
from app.cli.models import models
from app.cli.ratings import ratings
from app.cli.self_test import self_test
from app.core.services import Services

__all__ = ["COMMANDS", "bench", "doctor", "mcp", "models", "recover_chats", "self_test"]

COMMANDS: Final[dict[str, Callable[[Services, Namespace], int]]] = {
    "ask": ask,
    "chats": chats,
    "ratings": ratings,
    "collections": collections,
}
