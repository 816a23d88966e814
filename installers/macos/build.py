"""Makes dist/Gloss-VERSION-ARCHITECTURE.dmg, on macOS.

    python3 installers/macos/build.py             freezes the program, then packs it
    python3 installers/macos/build.py --packed    packs what is in dist/Gloss.app already

With GLOSS_IDENTITY, the name of a Developer ID Application certificate in a keychain, all is
signed for the hardened runtime. With GLOSS_NOTARY, too, the name under which `xcrun notarytool
store-credentials` keeps the access to Apple's notary, program and image are notarised, and the
tickets stapled to them: then the first start needs no network. Without the first, the program has
the signature without an identity that PyInstaller gives, and macOS warns when it is first opened.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "installers")]

import freeze  # noqa: E402
import release_tools  # noqa: E402
from console import Console, SetupError, Step, say, start  # noqa: E402
from environment import LOG  # noqa: E402
from frozen import OLDEST_MACOS  # noqa: E402

from app import __version__  # noqa: E402

HERE = ROOT / "installers" / "macos"
APPLICATION = freeze.APPLICATION
IMAGE = ROOT / "dist" / f"Gloss-{__version__}-{platform.machine()}.dmg"
FOLDER = ROOT / "build" / "macos"
CONSOLE = Console(ROOT, LOG)

IDENTITY = "GLOSS_IDENTITY"
NOTARY = "GLOSS_NOTARY"
# Of programs and libraries: for one architecture and for several, in either order of bytes.
MACH_O = {
    bytes.fromhex(magic)
    for magic in ("cffaedfe", "feedfacf", "cefaedfe", "feedface", "cafebabe", "bebafeca")
}


def check_application() -> None:
    if not (APPLICATION / "Contents" / "Info.plist").is_file():
        raise SetupError("dist has no Gloss.app", "Freeze the program first")


# Signing


def identity() -> str:
    return os.environ.get(IDENTITY, "")


def code(application: Path) -> list[Path]:
    """What has a signature of its own inside it, the inmost first: libraries and frameworks."""
    found = [path for path in application.rglob("*") if not path.is_symlink() and is_code(path)]
    return sorted(found, key=lambda path: (-len(path.parts), path))


def is_code(path: Path) -> bool:
    if path.is_dir():
        return path.suffix == ".framework"
    with path.open("rb") as stream:
        return stream.read(4) in MACH_O


def sign(*paths: Path, entitlements: Path | None = None) -> None:
    """For the hardened runtime, with a time that a third party vouches for."""
    allowing = ["--entitlements", entitlements] if entitlements else []
    options = ["--force", "--timestamp", "--options", "runtime", *allowing]
    CONSOLE.run(["codesign", *options, "--sign", identity(), *paths])


def sign_application() -> None:
    sign(*code(APPLICATION))
    sign(APPLICATION, entitlements=HERE / "entitlements.plist")
    CONSOLE.run(["codesign", "--verify", "--deep", "--strict", APPLICATION])


def notarise(what: Path, upload: Path) -> None:
    CONSOLE.run(["xcrun", "notarytool", "submit", upload, "--wait", "--keychain-profile", notary()])
    CONSOLE.run(["xcrun", "stapler", "staple", what])


def notary() -> str:
    return os.environ.get(NOTARY, "") if identity() else ""


def notarise_application() -> None:
    """By itself, as the ticket of the image does not stay with a program that is copied out."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    upload = FOLDER / "Gloss.zip"
    CONSOLE.run(["ditto", "-c", "-k", "--keepParent", APPLICATION, upload])
    notarise(APPLICATION, upload)
    CONSOLE.run(["spctl", "--assess", "--type", "execute", APPLICATION])


# The image


def pack() -> None:
    IMAGE.unlink(missing_ok=True)
    values = {
        "application": APPLICATION,
        "icon": ROOT / "build" / "icons" / "gloss.icns",
        "licence": ROOT / "LICENSE",
    }
    defines = [word for name, value in values.items() for word in ("-D", f"{name}={value}")]
    CONSOLE.run(
        [release_tools.program("dmgbuild"), "-s", HERE / "dmg.py", *defines, "Gloss", IMAGE]
    )


def sign_image() -> None:
    CONSOLE.run(["codesign", "--timestamp", "--sign", identity(), IMAGE])


def steps() -> list[Step]:
    def always() -> bool:
        return True

    wait = "as long as Apple's notary takes, minutes mostly"
    return [
        Step("Look for the program", "", always, check_application),
        Step("Sign the program", "1 minute", identity, sign_application),
        Step("Have the program notarised", wait, notary, notarise_application),
        Step("Pack the image", "1 minute", always, pack),
        Step("Sign the image", "5 seconds", identity, sign_image),
        Step("Have the image notarised", wait, notary, lambda: notarise(IMAGE, IMAGE)),
    ]


def main() -> None:
    if sys.argv[1:] not in ([], ["--packed"]):
        say(__doc__ or "")
        sys.exit(2)
    # Nothing that is compiled here may ask for a later one.
    os.environ.setdefault("MACOSX_DEPLOYMENT_TARGET", OLDEST_MACOS)
    if "--packed" not in sys.argv:
        freeze.ensure()
    LOG.parent.mkdir(exist_ok=True)
    CONSOLE.carry_out(steps())
    say(f"The image is {IMAGE}")


if __name__ == "__main__":
    start(main)
