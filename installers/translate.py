"""Brings `i18n/*.ts` up to date with the words in the source, and compiles them.

    make translations
    python installers/translate.py --compile    without looking at the source, as set-up does

A new language starts as a copy: `cp i18n/gloss_en.ts i18n/gloss_de.ts`, edited with Qt
Linguist. `gloss_en.ts` holds English plurals only; the source is English itself.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILED = ROOT / "resources" / "i18n"


def tool(name: str, *arguments: str | Path) -> None:
    """Runs one of PySide6's tools, whose scripts lie beside the interpreter."""
    command = [Path(sys.executable).with_name(f"pyside6-{name}"), *arguments]
    subprocess.run(command, cwd=ROOT, check=True)


def sources() -> list[str]:
    files = [*(ROOT / "app" / "texts").rglob("*.py"), *(ROOT / "app" / "ui").rglob("*.py")]
    return sorted(path.relative_to(ROOT).as_posix() for path in files)


def main() -> None:
    folder = ROOT / "i18n"
    folder.mkdir(exist_ok=True)
    COMPILED.mkdir(parents=True, exist_ok=True)
    for file in sorted({*folder.glob("*.ts"), folder / "gloss_en.ts"}):
        if "--compile" not in sys.argv[1:]:
            tool("lupdate", "-no-obsolete", "-locations", "none", *sources(), "-ts", file)
        tool("lrelease", file, "-qm", COMPILED / f"{file.stem}.qm")


if __name__ == "__main__":
    main()
