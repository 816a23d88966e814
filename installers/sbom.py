"""Writes the bill of materials of the frozen program: CycloneDX 1.6, JSON.

    python3 installers/release_tools.py python installers/sbom.py

The program is dist/gloss, or dist/Gloss.app on macOS. What it really holds is listed: the
packages by their metadata in it, what lies inside them (llama.cpp, Qt, SQLite and others), Python,
the starter model, and on Debian and its relatives the libraries that were taken from the system.
--help names the other places to look at.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "installers")]

from console import SetupError, say  # noqa: E402
from cyclonedx.contrib.license.factories import LicenseFactory  # noqa: E402
from cyclonedx.model import HashAlgorithm, HashType  # noqa: E402
from cyclonedx.model.bom import Bom  # noqa: E402
from cyclonedx.model.component import Component, ComponentType  # noqa: E402
from cyclonedx.model.license import LicenseAcknowledgement  # noqa: E402
from cyclonedx.output.json import JsonV1Dot6  # noqa: E402
from cyclonedx.schema import SchemaVersion  # noqa: E402
from cyclonedx.validation.json import JsonStrictValidator  # noqa: E402
from packageurl import PackageURL  # noqa: E402

from app import __version__  # noqa: E402

DIST = ROOT / "dist"
PROGRAM = DIST / ("Gloss.app" if sys.platform == "darwin" else "gloss")
ENVIRONMENT = ROOT / "build" / "freeze" / "environment"
NAME = f"Gloss-{__version__}-{sys.platform}-{platform.machine().lower()}.cdx.json"
SELF = "gloss-desktop"
# Its package is not in the program, but the piece that starts the program is.
BOOTLOADER = "pyinstaller"

# What Gloss itself knows of its parts, told the metadata in the program instead of its own.
PARTS = f"""
import json, sys
sys.path.insert(0, {str(ROOT)!r})
from app.core.models.library.starter import STARTER_NAME
from app.core.components import parts
sys.path[:] = [sys.argv[1], *(place for place in sys.path if "site-packages" not in place)]
found = [[part.name, part.version, part.licence] for part in parts()]
print(json.dumps({{"model": STARTER_NAME, "parts": found}}))
"""

# Where those that are in no registry of packages come from.
SOURCES = {
    "ggml": PackageURL("github", "ggml-org", "ggml"),
    "llama.cpp": PackageURL("github", "ggml-org", "llama.cpp"),
    "OpenSSL": PackageURL("github", "openssl", "openssl"),
    "Python": PackageURL("github", "python", "cpython"),
    "Qt": PackageURL("generic", "qt.io", "qt"),
    "SQLCipher": PackageURL("github", "sqlcipher", "sqlcipher"),
    "SQLite": PackageURL("generic", "sqlite.org", "sqlite"),
}


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str


def key(name: str) -> str:
    """The normal form of a package's name (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def answer(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode != 0:
        raise SetupError(f"{command[0]} failed: {done.stderr.strip()[-400:]}", "")
    return done.stdout


# What there is


def contents(program: Path) -> Path:
    """The folder with the metadata of the packages."""
    found = next(program.rglob("gloss_desktop-*.dist-info"), None)
    if found is None:
        raise SetupError(f"{program} is no frozen Gloss", "Freeze the program first")
    return found.parent


def parts(python: Path, inside: Path) -> tuple[list[Part], str]:
    """With the name of the starter model."""
    facts = json.loads(answer(python, "-c", PARTS, inside))
    return [Part(*fields) for fields in facts["parts"]], facts["model"]


def packages(python: Path) -> Bom:
    """All in the environment that the program was frozen in, with what each requires."""
    reader = [sys.executable, "-m", "cyclonedx_py", "environment", "--sv", "1.6", "--of", "JSON"]
    return Bom.from_json(json.loads(answer(*reader, python)))


def component(part: Part) -> Component:
    """One that is in no registry of packages."""
    source = SOURCES.get(part.name)
    licence = LicenseFactory().make_from_string(
        part.licence, license_acknowledgement=LicenseAcknowledgement.DECLARED
    )
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=part.name,
        licenses=[licence],
        purl=PackageURL(source.type, source.namespace, source.name, part.version or None)
        if source
        else None,
    )


def models(program: Path, name: str) -> Iterator[Component]:
    for file in sorted(program.rglob("*.gguf")):
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        yield Component(
            name=name,
            description=file.name,
            type=ComponentType.MACHINE_LEARNING_MODEL,
            bom_ref=file.name,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
            licenses=[LicenseFactory().make_from_string("Apache-2.0")],
        )


def of_system(inside: Path) -> Iterator[Component]:
    """The packages of Debian or a relative that libraries were copied from."""
    if sys.platform != "linux" or not Path("/var/lib/dpkg/status").exists():
        return
    system = platform.freedesktop_os_release()["ID"]
    found = {
        (package, version) for file in inside.glob("*.so*") for package, version in origin(file)
    }
    for package, version in sorted(found):
        purl = PackageURL("deb", system, package, version)
        yield Component(
            name=package,
            version=version,
            type=ComponentType.LIBRARY,
            bom_ref=f"{package}={version}",
            purl=purl,
        )


def origin(file: Path) -> Iterator[tuple[str, str]]:
    """The package that has this very file, and its version."""
    done = subprocess.run(
        ["dpkg-query", "--search", f"*/{file.name}"], capture_output=True, text=True, check=False
    )
    for line in done.stdout.splitlines():
        package, _, place = line.partition(": ")
        if Path(place).is_file() and Path(place).read_bytes() == file.read_bytes():
            form = "${Package}\t${Version}\n"
            name, version = answer("dpkg-query", "-W", "-f", form, package).split()
            yield name, version
            return


# The bill


def bill(program: Path, python: Path) -> Bom:
    inside = contents(program)
    known_parts, model = parts(python, inside)
    there = {key(part.name): part for part in known_parts}
    environment = packages(python)
    known = {key(each.name): each for each in environment.components}
    kept = {name: known[name] for name in known if name in there or name == BOOTLOADER}
    own = [component(part) for name, part in there.items() if name not in kept and name != "gloss"]
    others = [*own, *models(program, model), *of_system(inside)]

    bom = Bom()
    bom.metadata.tools = environment.metadata.tools
    bom.metadata.component = root = Component(
        name="Gloss",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="Gloss",
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
    )
    bom.components.update(kept.values(), others)
    required = requirements(environment)
    direct = [kept[name] for name in (*required.get(SELF, ()), BOOTLOADER) if name in kept]
    bom.register_dependency(root, [*direct, *others])
    for name, each in kept.items():
        bom.register_dependency(each, [kept[n] for n in required.get(name, ()) if n in kept])
    return bom


def requirements(environment: Bom) -> dict[str, list[str]]:
    """By the normal forms of names."""
    names = {each.bom_ref: key(each.name) for each in environment.components}
    return {
        names[dependency.ref]: [names[each.ref] for each in dependency.dependencies]
        for dependency in environment.dependencies
        if dependency.ref in names
    }


def written(bom: Bom) -> str:
    """Raises SetupError when it does not follow the standard's schema."""
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    if error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise SetupError(f"the bill of materials is not valid: {error}", "")
    return text


def main(argv: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="The bill of materials of the frozen program.")
    parser.add_argument("--program", type=Path, default=PROGRAM)
    parser.add_argument("--environment", type=Path, default=ENVIRONMENT, help="it was frozen in")
    parser.add_argument("--output", type=Path, default=DIST / NAME)
    arguments = parser.parse_args(argv)
    scripts = arguments.environment / ("Scripts" if sys.platform == "win32" else "bin")
    try:
        text = written(bill(arguments.program, scripts / "python"))
    except SetupError as error:
        say(f"The bill of materials was not written: {error.why}. {error.remedy}".strip())
        return 1
    arguments.output.write_text(text + "\n", encoding="utf-8")
    say(f"{arguments.output}: {len(json.loads(text)['components'])} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
