"""How the disk image looks; dmgbuild runs this with `defines` from build.py.

No picture behind the icons, so that it is right in light and dark. The licence is a file: a page
that must be agreed to would be no more than the Apache licence asks, and Apple has given it up.
"""

from pathlib import Path

given: dict[str, str] = defines  # noqa: F821  dmgbuild puts it there
application = Path(given["application"])

format = "ULFO"  # compressed, and read faster than the older ones; macOS 10.11 and later
filesystem = "HFS+"
icon = given["icon"]

files = [str(application), (given["licence"], "License.txt")]
symlinks = {"Applications": "/Applications"}
hide_extensions = [application.name]

window_rect = ((240, 240), (560, 380))
icon_size = 112
text_size = 13
icon_locations = {
    application.name: (150, 140),
    "Applications": (410, 140),
    "License.txt": (280, 290),
}
