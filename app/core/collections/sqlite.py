"""SQLite as `sqlcipher3` brings it: the same on every system, with FTS5.

It has no types of its own but the standard library's interface, so it borrows those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3 as dbapi2
else:
    from sqlcipher3 import dbapi2

__all__ = ["clean", "dbapi2"]


def clean(text: str) -> str:
    """`text` as SQLite can hold it: a lone surrogate, which is no character, becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")
