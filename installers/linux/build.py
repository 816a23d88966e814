"""Makes the packages for Linux, in dist.

    python3 installers/linux/build.py           gloss_VERSION_amd64.deb, Gloss.AppDir, the AppImage
    python3 installers/linux/build.py --cuda    with NVIDIA's CUDA in the engine
    python3 installers/linux/build.py --packed  packs what is in dist/gloss already

Needs Debian or Ubuntu, best the oldest release that the packages are to run on. The AppImage
is packed where `appimagetool` is installed. io.github.gloss_desktop.Gloss.yml is for Flatpak.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import freeze  # noqa: E402
from console import Console, Step, say, start  # noqa: E402
from develop import install_packages, missing_packages  # noqa: E402
from environment import LOG, ROOT  # noqa: E402
from linux.appimage import TOOL, lay_out, pack  # noqa: E402
from linux.deb import Package  # noqa: E402
from linux.tree import IDENTIFIER, Tree  # noqa: E402

DIST = ROOT / "dist"
APPDIR = DIST / "Gloss.AppDir"
PACKAGES = ("dpkg-dev", "xz-utils", "appstream", "desktop-file-utils", "lintian")
CONSOLE = Console(ROOT, LOG)


def version() -> str:
    """The program's, which names its package."""
    text = (ROOT / "app" / "__init__.py").read_text("utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def tree(number: str) -> Tree:
    moment = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    drawing = ROOT / "resources" / "icon.svg"
    date = time.strftime("%Y-%m-%d", moment)
    return Tree(freeze.PROGRAM, ROOT / "build" / "icons", drawing, number, date)


def deb_file(number: str) -> Path:
    return DIST / f"gloss_{number}_amd64.deb"


def build_deb() -> None:
    number = version()
    Package(tree(number), ROOT / "build" / "deb", CONSOLE).build(deb_file(number))


def build_appimage() -> None:
    lay_out(tree(version()), APPDIR)
    if not pack(APPDIR, DIST / f"Gloss-{version()}-x86_64.AppImage", CONSOLE):
        say(f"      {TOOL} is not installed: the folder is there, the AppImage is not")


def check() -> None:
    """With the tools that know how these files should be."""
    share = APPDIR / "usr" / "share"
    CONSOLE.run(["desktop-file-validate", share / "applications" / f"{IDENTIFIER}.desktop"])
    metainfo = share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    CONSOLE.run(["appstreamcli", "validate", "--no-net", metainfo])
    CONSOLE.run(["lintian", "--fail-on", "error", "--allow-root", deb_file(version())])


def steps() -> list[Step]:
    def always() -> bool:
        return True

    return [
        Step(
            "Install the tools that make packages",
            "1 minute",
            lambda: missing_packages(PACKAGES),
            lambda: install_packages(PACKAGES),
        ),
        Step("Make the Debian package", "3 minutes on 2 cores", always, build_deb),
        Step("Make the folder of the AppImage", "5 seconds", always, build_appimage),
        Step("Check what was made", "1 minute", always, check),
    ]


def main() -> None:
    if sys.argv[1:] not in ([], ["--cuda"], ["--packed"]):
        say(__doc__ or "")
        sys.exit(2)
    if "--packed" not in sys.argv:
        freeze.ensure(cuda="--cuda" in sys.argv)
    CONSOLE.carry_out(steps())
    size = deb_file(version()).stat().st_size / 1e6
    say(f"{deb_file(version())}: {size:.0f} MB")


if __name__ == "__main__":
    start(main)
