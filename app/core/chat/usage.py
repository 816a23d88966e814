"""The usage of an answer that has several generations."""

from __future__ import annotations

from dataclasses import replace

from app.core.messages import Usage


def together(before: Usage, now: Usage) -> Usage:
    """Of an answer that was continued later. What was written in the first go was part of the
    prompt of the second, and is counted once. What was read again counts as read."""
    if not now.prompt_tokens and not now.completion_tokens:  # nothing was read
        return replace(before, cpu_seconds=before.cpu_seconds + now.cpu_seconds)
    written = before.completion_tokens
    return replace(
        now,
        prompt_tokens=max(now.prompt_tokens - written, 0),
        cached_tokens=max(now.cached_tokens - written, 0),
        completion_tokens=written + now.completion_tokens,
        completion_seconds=before.completion_seconds + now.completion_seconds,
        time_to_first_token=before.time_to_first_token or now.time_to_first_token,
        cpu_seconds=before.cpu_seconds + now.cpu_seconds,
    )


def of_loop(before: Usage, now: Usage) -> Usage:
    """Of a generation and the one that followed the results of its calls. What both read counts
    once, with the time that it took."""
    prompt = max(now.prompt_tokens - before.completion_tokens, 0)
    read = before.prompt_tokens - before.cached_tokens + now.prompt_tokens - now.cached_tokens
    return replace(
        together(before, now),
        prompt_tokens=prompt,
        cached_tokens=max(prompt - read, 0),
        prompt_seconds=before.prompt_seconds + now.prompt_seconds,
    )
