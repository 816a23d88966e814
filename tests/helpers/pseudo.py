"""A language that no one speaks, to see what a translation would do to the window: every text
with accents, longer than in English, and in brackets that show where it begins and ends."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

SOURCE = Path(__file__).parent.parent.parent / "i18n" / "gloss_en.ts"
LONGER = 0.4  # what a translation adds at most, as a rule
BEGIN, END = "⟦", "⟧"

_ACCENTS = str.maketrans("aceinoruyzAEINOUY", "áçéíñóŕúýžÁÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[a-z_]+\}|%L?n|\*\*|`[^`]*`)")
_FILLING = "ôwéí "


def pseudo(text: str) -> str:
    """`text` as that language has it; what is filled in and marks stay as they are."""
    parts = _KEPT.split(text)
    accented = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts
    )
    more = round(len(text) * LONGER)
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].strip()
    end = "…" if text.endswith("…") else "." if text.endswith(".") else ""
    body = accented.removesuffix(end) if end else accented
    return f"{BEGIN}{body}{' ' if filling else ''}{filling}{end}{END}"


def write(folder: Path) -> Path:
    """`gloss_eo.qm` in `folder`, of all texts that there are."""
    tree = ElementTree.parse(SOURCE)
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for form in translation.findall("numerusform"):
                form.text = pseudo(source.replace("(s)", "s"))
        else:
            translation.text = pseudo(source)
    file = folder / "gloss_eo.ts"
    tree.write(file, encoding="utf-8", xml_declaration=True)
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, file], check=True, capture_output=True)
    return file.with_suffix(".qm")
