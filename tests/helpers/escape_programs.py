"""Small programs that try to get out of the sandbox of the tool `python`, or to wear it out.

They are in tests/data/escapes.txt. In each, `CANARY` is the path of a file whose text is a secret,
`OUTSIDE` a folder that must stay as it is, `PORT` a port of this computer at which somebody
listens. The environment of the process that starts the sandbox has the secret, too.
"""

from __future__ import annotations

from pathlib import Path

_FILE = Path(__file__).parents[1] / "data" / "escapes.txt"
_BETWEEN, _GROUP = "\n===\n", "### "


def escape_programs(canary: str, outside: str, port: int) -> dict[str, str]:
    """By name."""
    names = f"CANARY, OUTSIDE, PORT = {canary!r}, {outside!r}, {port}\n"
    found: dict[str, str] = {}
    group = ""
    for body in _FILE.read_text(encoding="utf-8").removesuffix("\n").split(_BETWEEN):
        program = body
        if body.startswith(_GROUP):
            group, _, program = body.removeprefix(_GROUP).partition("\n")
        found[f"{group} {len(found) + 1}"] = names + program
    return found
