r"""Numbers and units as siunitx has them: `\num{1.5e3}`, `\unit{\kilo\metre}`, `\unit{m/s^2}`."""

from __future__ import annotations

import re
from typing import Final

_NUMBER = re.compile(r"\s*([^eEx]*?)\s*(?:[eE]\s*([+-]?\d+))?\s*")
_PART = re.compile(r"\\([A-Za-z]+)|\^\{?([+-]?\d+)\}?|([A-Za-zµΩ°%]+)|([./*~ ])|(.)")

_PREFIXES: Final = {
    "pico": "p",
    "nano": "n",
    "micro": r"\mu ",
    "milli": "m",
    "centi": "c",
    "deci": "d",
    "hecto": "h",
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
}
_UNITS: Final = {
    "ampere": "A",
    "becquerel": "Bq",
    "bar": "bar",
    "bit": "bit",
    "byte": "B",
    "candela": "cd",
    "celsius": r"^{\circ}C",
    "coulomb": "C",
    "cm": "cm",
    "day": "d",
    "degree": r"^{\circ}",
    "degreeCelsius": r"^{\circ}C",
    "electronvolt": "eV",
    "farad": "F",
    "g": "g",
    "gram": "g",
    "henry": "H",
    "hertz": "Hz",
    "hour": "h",
    "joule": "J",
    "kelvin": "K",
    "kg": "kg",
    "kilogram": "kg",
    "km": "km",
    "liter": "L",
    "litre": "L",
    "lumen": "lm",
    "lux": "lx",
    "meter": "m",
    "metre": "m",
    "minute": "min",
    "mm": "mm",
    "mol": "mol",
    "mole": "mol",
    "newton": "N",
    "ohm": r"\Omega ",
    "pascal": "Pa",
    "percent": r"\%",
    "radian": "rad",
    "second": "s",
    "siemens": "S",
    "sievert": "Sv",
    "tesla": "T",
    "tonne": "t",
    "volt": "V",
    "watt": "W",
    "weber": "Wb",
}
_POWERS: Final = {"squared": "^{2}", "cubed": "^{3}"}


def number(text: str) -> str:
    """`1.5e3` as 1.5 × 10³."""
    found = _NUMBER.fullmatch(text)
    if found is None or not found[2]:
        return text
    exponent = str(int(found[2]))
    power = f"10^{{{exponent}}}"
    return rf"{found[1]} \times {power}" if found[1] else power


def unit(text: str) -> str:
    """Upright, with thin spaces between its parts."""
    written = ""
    spaced = False
    for command, power, letters, sign, other in _PART.findall(text.strip()):
        if command in _PREFIXES:
            written += r"\," * spaced + _PREFIXES[command]
            spaced = False
        elif command == "per":
            written, spaced = written + "/", False
        elif command in _POWERS:
            written += _POWERS[command]
        elif command:
            written += r"\," * spaced + _UNITS.get(command, rf"\{command} ")
            spaced = True
        elif power:
            written += f"^{{{power}}}"
        elif letters:
            written += letters.replace("µ", r"\mu ").replace("Ω", r"\Omega ").replace("%", r"\%")
            spaced = True
        elif sign:
            written += {"/": "/", "*": r"\cdot "}.get(sign, r"\,")
            spaced = False
        else:
            written += other
    return rf"\mathrm{{{written}}}" if written else ""
