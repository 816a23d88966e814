"""Names stand in lists as the person's language orders them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.core.models.library.installed import InstalledModel
from app.ui.text.collation import by_name, models_by_name


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("en", ["apple", "Model 2", "model 10", "model-b", "Zebra"]),
        ("C", ["apple", "Model 2", "model 10", "Zebra"]),
        ("de", ["apfel", "Äpfel", "oben", "Öl", "Zebra"]),
        ("sv", ["apfel", "oben", "Zebra", "Äpfel", "Öl"]),
        ("fr", ["cote", "côte", "élan", "zèbre"]),
        ("es", ["nube", "nzz", "ñu", "oso"]),
        ("pt_BR", ["ação", "acento", "avó", "zero"]),
        ("it", ["città", "è", "essere", "zero"]),
        ("ru", ["еж", "ёлка", "ель", "жук", "яма"]),
        ("ar", ["أحمد", "باب", "كتاب", "يوم"]),
        ("hi", ["अब", "कब", "किताब", "हम"]),
        ("ne", ["अब", "कब", "किताब", "हामी"]),
        ("zh_CN", ["安徽", "北京", "重庆", "上海"]),  # by pinyin: an, bei, chong, shang
        ("zh_TW", ["一", "上海", "北京", "重慶"]),  # by strokes
        ("ja", ["あお", "カメラ", "さくら", "亜", "日本"]),
        ("ko", ["가나", "나라", "하나"]),
    ],
)
def test_names_in_the_order_of_the_language(language: str, ordered: list[str]) -> None:
    QLocale.setDefault(QLocale(language))
    shuffled = list(ordered)
    random.Random(1).shuffle(shuffled)
    assert by_name(shuffled, lambda name: name) == ordered


def test_the_starter_is_the_last_of_the_models() -> None:
    names = ("zebra", "qwen 10B", "A starter", "Qwen 2B")
    models = [InstalledModel(name, Path(name), 1, starter=name == "A starter") for name in names]
    ordered = [model.name for model in models_by_name(models)]
    assert ordered == ["Qwen 2B", "qwen 10B", "zebra", "A starter"]
