"""The permissions of tools, and the keys by which they are kept.

A key is the name of a tool provider: `python`. That of a provider which can turn into something
else under the same name ends with a digest of what the user saw of it: `mcp:time@5f3c…`. ALWAYS
and ASK hold for this very key, NEVER for all keys of the same subject, `mcp:time`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from app.core.messages import Permission

_DIGEST: Final = re.compile(r"@[0-9a-f]{64}$")


def pinned_key(subject: str, digest: str) -> str:
    """`digest` is SHA-256 in hexadecimal digits."""
    return f"{subject}@{digest}"


def subject_of(key: str) -> str:
    """The key without its digest."""
    return _DIGEST.sub("", key)


def chosen_permission(key: str, chosen: Mapping[str, Permission]) -> Permission | None:
    """What the user chose for this key; None where that was nothing, or was for something else of
    the same name."""
    if key in chosen:
        return chosen[key]
    subject = subject_of(key)
    others = (value for other, value in chosen.items() if subject_of(other) == subject)
    return Permission.NEVER if Permission.NEVER in others else None


def with_permission(
    chosen: Mapping[str, Permission], key: str, permission: Permission | None
) -> dict[str, Permission]:
    """`chosen` with that of `key`, or without any for its subject."""
    subject = subject_of(key)
    kept = {other: value for other, value in chosen.items() if subject_of(other) != subject}
    return kept if permission is None else {**kept, key: permission}
