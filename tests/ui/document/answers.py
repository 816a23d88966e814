"""Three hundred answers as models write them, in ten languages, put together from sentences.

Each is a subject with its pieces; how they are marked up differs from answer to answer as it does
from model to model: signs of lists, indentation, kinds of headings, tables, HTML.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

PER_LANGUAGE = 30


@dataclass(frozen=True)
class Pieces:
    """What an answer about one subject is made of."""

    title: str
    intro: tuple[str, str]
    points: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    header: tuple[str, str, str]
    rows: tuple[tuple[str, str, str], ...]
    quote: tuple[str, str]
    warning: str
    note: str
    tasks: tuple[str, ...]
    more: tuple[str, str]
    term: tuple[str, str]
    closing: str
    comment: str
    heads: tuple[str, str, str, str]


LANGUAGES = {
    "en": Pieces(
        "Baking bread that rises in a cold kitchen",
        ("A cold kitchen slows yeast down, but it does not stop it.",
         "With more time and a warm corner the loaf comes out just as well."),
        (("Time", "let the dough rest overnight, about 12 to 16 hours."),
         ("Water", "use it lukewarm, roughly 35 °C; hotter water kills the yeast."),
         ("Flour", "a strong flour holds the gas better."),
         ("Salt", "2 % of the flour's weight, added after the first mix.")),
        ("Mix flour, water and yeast.", "Fold the dough four times within two hours.",
         "Shape it and let it rise in the fridge.", "Bake it at 240 °C with steam."),
        ("Temperature", "First rise", "Taste"),
        (("12 °C", "16 h", "sour"), ("20 °C", "5 h", "balanced"), ("28 °C", "2 h", "mild")),
        ("The dough decides when it is ready.", "The clock is only a suggestion."),
        "Never leave a hot oven stone in the sink: it will crack.",
        "Yeast works at its best between 24 and 28 °C.",
        ("Feed the starter", "Weigh the flour", "Warm the oven"),
        ("Why does steam help?", "It keeps the crust soft while the loaf is still growing."),
        ("Autolyse", "A rest of flour and water before the salt goes in."),
        "If you tell me your flour, I can work out exact amounts.",
        "grams of water for a given flour",
        ("What matters", "Step by step", "At a glance", "Good to know"),
    ),
    "de": Pieces(
        "Ein Fahrrad für den Winter vorbereiten",
        ("Salz und Nässe setzen einem Rad stärker zu als Kälte.",
         "Mit einer Stunde Arbeit kommt es gut durch die Monate."),
        (("Kette", "reinigen und mit einem zähen Öl schmieren."),
         ("Reifen", "mit etwas weniger Druck fahren, etwa 3 bis 3,5 bar."),
         ("Licht", "Akku im Haus laden, denn Kälte kostet Leistung."),
         ("Bremsen", "Beläge prüfen; unter 1 mm müssen sie gewechselt werden.")),
        ("Das Rad gründlich waschen.", "Kette und Ritzel trocknen lassen.",
         "Alle Züge nachstellen.", "Eine Probefahrt machen."),
        ("Teil", "Abstand der Pflege", "Dauer"),
        (("Kette", "jede Woche", "10 Min."), ("Bremsen", "jeden Monat", "20 Min."),
         ("Lager", "einmal im Jahr", "1 Std.")),
        ("Wer gut schmiert, der gut fährt.", "Das gilt im Winter doppelt."),
        "Niemals Öl auf die Bremsscheibe bringen!",
        "Gemessen bei 0 °C; neue Akkus verlieren etwa 20 %.",
        ("Reifen prüfen", "Licht laden", "Schutzbleche anbauen"),
        ("Warum weniger Druck?", "Der Reifen liegt breiter auf und rutscht später."),
        ("Spikes", "Kleine Stifte aus Metall im Reifen, die auf Eis greifen."),
        "Sag mir, welches Rad du hast, dann werde ich genauer.",
        "Druck in bar aus Gewicht und Breite",
        ("Worauf es ankommt", "Schritt für Schritt", "Auf einen Blick", "Gut zu wissen"),
    ),
    "fr": Pieces(
        "Apprendre une langue en un an",
        ("Un an suffit pour tenir une conversation, à condition d'être régulier.",
         "L'essentiel n'est pas la méthode, mais l'habitude."),
        (("Écouter", "un quart d'heure par jour, même sans tout comprendre."),
         ("Parler", "dès la première semaine : les fautes font partie du jeu."),
         ("Lire", "des textes courts, puis des articles entiers."),
         ("Revoir", "les mots oubliés, à intervalles croissants.")),
        ("Choisissez cent mots utiles.", "Trouvez un partenaire d'échange.",
         "Notez chaque soir trois phrases.", "Faites un bilan par mois."),
        ("Mois", "Objectif", "Durée"),
        (("1 à 3", "se présenter", "20 min"), ("4 à 8", "raconter", "30 min"),
         ("9 à 12", "discuter", "45 min")),
        ("Qui n'avance pas, recule.", "Mais qui se repose apprend aussi."),
        "N'apprenez pas de listes sans contexte : on les oublie en une semaine.",
        "Selon plusieurs études, la répétition espacée double la rétention.",
        ("Installer un dictionnaire", "Fixer une heure", "Trouver un livre"),
        ("Et la grammaire ?", "Elle vient avec l'usage ; consultez-la quand un doute revient."),
        ("Immersion", "Vivre dans la langue, même chez soi, par les médias."),
        "Dites-moi quelle langue vous intéresse, et je vous propose un plan.",
        "nombre de mots appris après n jours",
        ("L'essentiel", "Étape par étape", "En un coup d'œil", "À savoir"),
    ),
    "es": Pieces(
        "Cómo cuidar un huerto en el balcón",
        ("Un balcón soleado da para más de lo que parece.",
         "Con macetas profundas y riego constante, la cosecha llega en pocas semanas."),
        (("Sol", "al menos seis horas al día."),
         ("Agua", "poca y a menudo; mejor por la mañana."),
         ("Tierra", "ligera, con un 30 % de compost."),
         ("Abono", "cada dos semanas en verano.")),
        ("Elige macetas de 20 litros.", "Mezcla tierra y compost.",
         "Siembra a la profundidad indicada.", "Riega sin mojar las hojas."),
        ("Planta", "Siembra", "Cosecha"),
        (("Tomate", "marzo", "julio"), ("Lechuga", "todo el año", "45 días"),
         ("Pimiento", "abril", "agosto")),
        ("Quien siembra, recoge.", "Y quien riega, más."),
        "¡No uses macetas sin agujeros: las raíces se pudren!",
        "Las fechas valen para un clima templado.",
        ("Comprar semillas", "Preparar la tierra", "Colocar los tutores"),
        ("¿Y si hay pulgones?", "Agua con jabón, dos veces por semana, basta casi siempre."),
        ("Tutor", "Palo que sostiene el tallo mientras crece."),
        "Si me dices tu ciudad, te preparo un calendario.",
        "litros de agua por semana",
        ("Lo que importa", "Paso a paso", "De un vistazo", "Conviene saber"),
    ),
    "pt": Pieces(
        "Organizar as finanças da casa",
        ("Saber para onde vai o dinheiro já resolve metade do problema.",
         "A outra metade são hábitos pequenos, repetidos todo mês."),
        (("Gastos fixos", "aluguel, luz e internet: no máximo 50 %."),
         ("Reserva", "três meses de despesas, numa conta separada."),
         ("Dívidas", "pague primeiro as de juros mais altos."),
         ("Lazer", "reserve um valor e não se culpe.")),
        ("Anote tudo por trinta dias.", "Separe por categorias.",
         "Defina um limite para cada uma.", "Reveja no fim do mês."),
        ("Categoria", "Limite", "Exemplo"),
        (("Moradia", "35 %", "R$ 1.400"), ("Comida", "20 %", "R$ 800"),
         ("Lazer", "10 %", "R$ 400")),
        ("Dinheiro é bom servo.", "E mau patrão."),
        "Nunca use o limite da conta como se fosse salário.",
        "Valores calculados para uma renda de R$ 4.000.",
        ("Abrir uma conta", "Listar as dívidas", "Cancelar assinaturas"),
        ("Vale a pena investir já?", "Primeiro a reserva; depois, aos poucos, o resto."),
        ("Liquidez", "A rapidez com que algo vira dinheiro."),
        "Conte quanto você ganha e eu ajusto os limites.",
        "quanto sobra no fim do mês",
        ("O que importa", "Passo a passo", "Num relance", "Bom saber"),
    ),
    "ru": Pieces(
        "Как выбрать первый телескоп",
        ("Для начала не нужен дорогой прибор: важнее тёмное небо и терпение.",
         "Ниже — короткий разбор того, на что смотреть."),
        (("Апертура", "диаметр зеркала решает почти всё; 130 мм хватит на годы."),
         ("Монтировка", "простая и крепкая лучше сложной и шаткой."),
         ("Вес", "то, что тяжело нести, остаётся дома."),
         ("Окуляры", "двух вполне достаточно.")),
        ("Решите, где будете наблюдать.", "Сравните три модели.",
         "Прочитайте отзывы владельцев.", "Начните с Луны."),
        ("Модель", "Апертура", "Цена"),
        (("Рефрактор", "70 мм", "9 000 ₽"), ("Ньютон", "130 мм", "21 000 ₽"),
         ("Добсон", "200 мм", "48 000 ₽")),
        ("Лучший телескоп — тот, в который смотрят.", "Остальные пылятся на балконе."),
        "Никогда не смотрите на Солнце без фильтра!",
        "Цены примерные и меняются каждый месяц.",
        ("Выбрать место", "Проверить погоду", "Взять тёплую одежду"),
        ("Нужна ли камера?", "Нет: сначала научитесь находить объекты глазами."),
        ("Светосила", "Отношение диаметра к фокусному расстоянию."),
        "Скажите бюджет, и я предложу три варианта.",
        "увеличение по фокусным расстояниям",
        ("Главное", "По шагам", "Коротко", "Полезно знать"),
    ),
    "ar": Pieces(
        "كيف تحضّر القهوة العربية",
        ("القهوة الجيدة تبدأ من حبوب طازجة وماء نقي.",
         "والباقي صبر وتوقيت."),
        (("الحبوب", "محمصة تحميصًا خفيفًا ومطحونة قبل الغلي مباشرة."),
         ("الماء", "لتر واحد لكل ستين غرامًا تقريبًا."),
         ("الهيل", "يضاف في آخر خمس دقائق."),
         ("الوقت", "من 15 إلى 20 دقيقة على نار هادئة.")),
        ("اغلِ الماء في الدلة.", "أضف القهوة وحرّك مرة واحدة.",
         "اتركها على نار هادئة.", "صفّها وقدّمها مع التمر."),
        ("النوع", "المدة", "الطعم"),
        (("شقراء", "15 دقيقة", "خفيف"), ("وسطى", "20 دقيقة", "متوازن"),
         ("داكنة", "10 دقائق", "قوي")),
        ("الضيف أولًا.", "ثم القهوة."),
        "لا تترك الدلة على النار دون مراقبة!",
        "الكميات تكفي ستة أشخاص.",
        ("شراء الهيل", "طحن الحبوب", "غسل الفناجين"),
        ("لماذا لا يضاف السكر؟", "لأن حلاوة التمر تكفي وتبقي الطعم واضحًا."),
        ("الدلة", "إبريق تقليدي له منقار طويل."),
        "أخبرني كم شخصًا ستستقبل لأحسب المقادير.",
        "غرامات القهوة لكل لتر",
        ("المهم", "خطوة بخطوة", "نظرة سريعة", "معلومة مفيدة"),
    ),
    "hi": Pieces(
        "घर पर पौधे कैसे लगाएँ",
        ("थोड़ी सी धूप और नियमित पानी से अधिकांश पौधे अच्छे बढ़ते हैं।",
         "शुरुआत आसान पौधों से करें।"),
        (("मिट्टी", "हल्की हो और पानी न रोके।"),
         ("धूप", "दिन में चार से छह घंटे।"),
         ("पानी", "मिट्टी सूखने पर ही दें।"),
         ("खाद", "महीने में एक बार, कम मात्रा में।")),
        ("सही गमला चुनें।", "मिट्टी और खाद मिलाएँ।",
         "बीज को दो सेंटीमीटर गहरा बोएँ।", "पहले सप्ताह छाया में रखें।"),
        ("पौधा", "पानी", "धूप"),
        (("तुलसी", "रोज़", "पूरी"), ("मनी प्लांट", "सप्ताह में दो बार", "कम"),
         ("एलोवेरा", "सप्ताह में एक बार", "तेज़")),
        ("धीरे-धीरे ही पेड़ बढ़ते हैं।", "जल्दी में कुछ नहीं होता।"),
        "ज़्यादा पानी से जड़ें सड़ जाती हैं!",
        "ये समय गर्म मौसम के लिए हैं।",
        ("गमले खरीदना", "मिट्टी तैयार करना", "बीज बोना"),
        ("पत्ते पीले क्यों होते हैं?", "अधिकतर अधिक पानी या कम धूप के कारण।"),
        ("कम्पोस्ट", "सड़े हुए पत्तों और छिलकों से बनी खाद।"),
        "बताइए आपके पास कितनी जगह है, मैं सूची बना दूँगा।",
        "प्रति सप्ताह पानी की मात्रा",
        ("मुख्य बातें", "क्रम से", "एक नज़र में", "जानने योग्य"),
    ),
    "zh": Pieces(
        "如何准备一次长途徒步",
        ("长途徒步最重要的不是速度，而是节奏和补给。",
         "提前一个月开始准备就足够了。"),
        (("鞋子：", "出发前至少穿着走过50公里。"),
         ("背包：", "总重量不超过体重的20%。"),
         ("饮水：", "每小时约0.5升，夏天更多。"),
         ("天气：", "出发前一天再看一次预报。")),
        ("确定路线和每天的距离。", "检查装备。", "告诉家人你的行程。", "早出发，早到达。"),
        ("天数", "距离", "难度"),
        (("第一天", "18公里", "容易"), ("第二天", "24公里", "中等"), ("第三天", "15公里", "较难")),
        ("千里之行，始于足下。", "慢慢来，比较快。"),
        "雷雨时不要停留在山脊上！",
        "数据来自一般成年人的平均水平。",
        ("买地图", "准备药品", "给手机充电"),
        ("需要登山杖吗？", "下坡时可以减轻膝盖约25%的负担。"),
        ("补给点", "可以取水或购买食物的地方。"),
        "告诉我你想去哪里，我可以帮你制定计划。",
        "每天需要的水量",
        ("要点", "步骤", "一览", "小提示"),
    ),
    "ja": Pieces(
        "はじめての味噌汁の作り方",
        ("味噌汁は出汁が決め手です。", "時間がないときは、顆粒出汁でも十分おいしく作れます。"),
        (("出汁", "昆布は水から、鰹節は沸騰してから入れます。"),
         ("味噌", "火を止めてから溶き入れます。"),
         ("具材", "火の通りにくいものから順に入れます。"),
         ("温度", "煮立たせると香りが飛ぶので、90℃くらいまで。")),
        ("昆布を30分水につける。", "弱火で温め、沸騰前に取り出す。",
         "鰹節を入れて火を止める。", "具材を煮て、味噌を溶く。"),
        ("具材", "時間", "味噌"),
        (("豆腐", "2分", "白味噌"), ("大根", "8分", "合わせ"), ("あさり", "5分", "赤味噌")),
        ("一汁三菜。", "まずは一杯の汁から。"),
        "味噌を入れたあとは、決して沸騰させないでください。",
        "分量は4人分です。",
        ("昆布を買う", "豆腐を切る", "ねぎを刻む"),
        ("赤味噌と白味噌の違いは？", "熟成期間の違いで、赤いほど塩気と香りが強くなります。"),
        ("一番出汁", "最初にとった、香りの高い出汁。"),
        "人数を教えていただければ、分量を計算します。",
        "人数から味噌の量を計算する",
        ("ポイント", "手順", "早見表", "豆知識"),
    ),
}  # fmt: skip


class _Writer:
    """One answer: the pieces, and the habits of the one who writes."""

    def __init__(self, pieces: Pieces, random: Random) -> None:
        self._it = pieces
        self._random = random
        self._bullet = random.choice("--**+")
        self._indent = random.choice([2, 2, 3, 4])
        self._mark = random.choice(["**", "**", "__"])
        self._setext = random.random() < 0.15
        self._notes: list[str] = []

    def write(self) -> str:
        parts = [self._heading(self._it.title, 1)] if self._random.random() < 0.6 else []
        parts.append(self._intro())
        kinds: list[Callable[[], str]] = [
            self._points, self._steps, self._table, self._quote, self._alert, self._tasks,
            self._details, self._definition, self._code, self._letters, self._nested, self._formula,
        ]  # fmt: skip
        heads = list(self._it.heads)
        for kind in self._random.sample(kinds, self._random.randint(3, 7)):
            if heads and self._random.random() < 0.5:
                parts.append(self._heading(heads.pop(0), self._random.choice([2, 2, 3])))
            parts.append(kind())
        if self._random.random() < 0.3:
            parts.append(self._random.choice(["---", "***"]))
        parts.append(self._it.closing)
        return "\n\n".join(parts + self._notes) + self._random.choice(["", "\n"])

    def _heading(self, text: str, level: int) -> str:
        if self._setext and level < 3:
            return f"{text}\n{'=-'[level - 1] * 12}"
        closing = " " + "#" * level if self._random.random() < 0.1 else ""
        return f"{'#' * level} {text}{closing}"

    def _intro(self) -> str:
        first, second = self._it.intro
        end = self._random.choice([" ", "\n", "  \n", "<br>", "\\\n"])
        reference = ""
        if self._random.random() < 0.4:
            label = self._random.choice(["1", "1", "2", "src"])
            reference = f"[^{label}]"
            self._notes.append(f"[^{label}]: {self._it.note}")
        elif self._random.random() < 0.5:
            reference = self._random.choice([" ([web][w])", " [w]", " https://example.org/a_(b)."])
            if "w" in reference[:8]:
                self._notes.append('[w]: https://example.org/page "W"')
        return f"{first}{reference}{end}{second}"

    def _lead(self, lead: str, text: str) -> str:
        sign = "" if lead.endswith("：") else self._random.choice([":", " –", ""])
        if self._random.random() < 0.5:
            return f"{self._mark}{lead}{sign}{self._mark} {text}"
        return f"{self._mark}{lead}{self._mark}{sign} {text}"

    def _points(self) -> str:
        gap = "\n\n" if self._random.random() < 0.2 else "\n"
        return gap.join(f"{self._bullet} {self._lead(*point)}" for point in self._it.points)

    def _steps(self) -> str:
        sign = self._random.choice([".", ".", ")"])
        ones = self._random.random() < 0.2
        lines = []
        for number, step in enumerate(self._it.steps, 1):
            lines.append(f"{1 if ones else number}{sign} {step}")
            if self._random.random() < 0.4:
                lines.append(f"{' ' * self._indent}{self._bullet} {self._it.note}")
        return "\n".join(lines)

    def _nested(self) -> str:
        pad, lines = " " * self._indent, []
        for lead, text in self._it.points[:2]:
            lines += [
                f"{self._bullet} {self._mark}{lead}{self._mark}",
                f"{pad}{self._bullet} {text}",
            ]
            lines.append(f"{pad * 2}{self._bullet} *{self._it.term[0]}* `x = 1`")
        return "\n".join(lines)

    def _table(self) -> str:
        marks = self._random.choice(["|---|---|---|", "|:--|:-:|--:|", "| --- | ---: | --- |"])
        rows = ["| " + " | ".join(row) + " |" for row in (self._it.header, *self._it.rows)]
        if self._random.random() < 0.4:
            rows[1] = rows[1].replace(" |", f"<br>{self._mark}+{self._mark} |", 1)
        return "\n".join([rows[0], marks, *rows[1:]])

    def _quote(self) -> str:
        first, second = self._it.quote
        return self._random.choice(
            [f"> {first}\n> {second}", f"> {first}\n>\n> > {second}", f"> *{first}*\n{second}"]
        )

    def _alert(self) -> str:
        kind = self._random.choice(["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
        return f"> [!{kind}]\n> {self._it.warning}\n> {self._bullet} {self._it.note}"

    def _tasks(self) -> str:
        boxes = ["[x]", "[ ]", "[ ]"]
        return "\n".join(f"- {box} {task}" for box, task in zip(boxes, self._it.tasks, strict=True))

    def _details(self) -> str:
        summary, text = self._it.more
        opening = self._random.choice(["<details>\n<summary>", "<details open><summary>"])
        bold = self._random.choice([f"<b>{summary}</b>", summary])
        end = "\n\n</details>" if self._random.random() < 0.9 else ""
        return f"{opening}{bold}</summary>\n\n{text}\n\n{self._points()}{end}"

    def _definition(self) -> str:
        term, meaning = self._it.term
        return f"{term}\n: {meaning}"

    def _letters(self) -> str:
        return (
            f"{self._it.quote[0]} H<sub>2</sub>O, 10<sup>3</sup>, <kbd>Ctrl</kbd>+<kbd>C</kbd>, "
            f"<mark>{self._it.term[0]}</mark>, ~~{self._it.tasks[0]}~~ &amp; 3 &lt; 5, $5."
        )

    def _formula(self) -> str:
        display = self._random.choice(["$$\n{}\n$$", "\\[\n{}\n\\]", "$${}$$"])
        inline = self._random.choice(["\\(n_1\\)", "$n_1$"])
        formula = display.format("m = \\frac{n_1}{100} \\cdot 65")
        return f"{self._it.term[0]} {inline}:\n\n{formula}"

    def _code(self) -> str:
        fence = self._random.choice(["```python", "```py", "~~~python", "```"])
        body = f"def amount(n):\n    # {self._it.comment}\n    return n * 0.65  # **n**"
        end = "~~~" if fence.startswith("~") else "```"
        if self._random.random() < 0.3:
            body = body.replace("\n", f"\n{' ' * 3}")
            return (
                f"1. {self._it.steps[0]}\n   {fence}\n   {body}\n   {end}\n2. {self._it.steps[1]}"
            )
        return f"{fence}\n{body}\n{end}"


def answers() -> dict[str, str]:
    """By the language and a number."""
    return {
        f"{language}-{number}": _Writer(pieces, Random(f"{language} {number}")).write()
        for language, pieces in LANGUAGES.items()
        for number in range(PER_LANGUAGE)
    }
