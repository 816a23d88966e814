"""`Interrupted`: a transfer that broke off, and may go on."""

from __future__ import annotations

from app.core.errors import UserError


class Interrupted(Exception):  # noqa: N818 - an outcome that the fetcher deals with
    """A transfer broke off in a way that may mend itself.

    `error` is shown to the user when it does not; `pause` the seconds that the Hub asks to
    wait, if it does.
    """

    def __init__(self, error: UserError, pause: float | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.pause = pause
