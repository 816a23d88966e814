"""For what a permission holds, and for what no more."""

from __future__ import annotations

from app.core.messages import Permission
from app.core.tools.permissions import chosen_permission, pinned_key, subject_of, with_permission

NEVER, ASK, ALWAYS = Permission.NEVER, Permission.ASK, Permission.ALWAYS
OLD, NEW = (pinned_key("mcp:x@y", digit * 64) for digit in "0f")


def test_always_holds_for_what_the_user_saw_only() -> None:
    assert chosen_permission(OLD, {OLD: ALWAYS}) is ALWAYS
    assert chosen_permission(NEW, {OLD: ALWAYS}) is None
    assert chosen_permission(NEW, {"mcp:x@y": ALWAYS}) is None  # as it was kept once
    assert chosen_permission("python", {"python": ALWAYS}) is ALWAYS


def test_never_holds_whatever_the_server_becomes() -> None:
    assert chosen_permission(NEW, {OLD: NEVER}) is NEVER
    assert chosen_permission(NEW, {"mcp:x@y": NEVER}) is NEVER
    assert chosen_permission(NEW, {OLD: NEVER, NEW: ASK}) is ASK
    assert chosen_permission(pinned_key("mcp:x", "0" * 64), {OLD: NEVER}) is None


def test_a_choice_takes_the_place_of_earlier_ones() -> None:
    assert with_permission({OLD: NEVER, "python": ASK}, NEW, ALWAYS) == {
        "python": ASK,
        NEW: ALWAYS,
    }
    assert with_permission({OLD: ALWAYS}, NEW, None) == {}


def test_a_server_cannot_be_named_as_another_with_its_digest() -> None:
    """For the longest name has no room for one."""
    name = f"mcp:x@{'0' * 62}"
    assert subject_of(name) == name
    assert subject_of(pinned_key(name, "a" * 64)) == name
