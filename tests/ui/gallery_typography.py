"""A conversation with every kind of block and inline that an answer may have."""

from __future__ import annotations

from tests.ui.stage import Stage

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September"]
_WIDE = "\n".join(
    f"| {' | '.join(cells)} |"
    for cells in (
        ["Month", *_MONTHS],
        ["---"] * 10,
        ["Litres", *[f"{n},{n}34,567" for n in range(1, 10)]],
    )
)
EVERYTHING = """# Water in the kitchen

Water is H<sub>2</sub>O, light travels at 3 · 10<sup>8</sup> m/s, and 5 &lt; 7 &amp; so on.[^1]
Press <kbd>Ctrl</kbd>+<kbd>C</kbd> to <mark>stop the pump</mark>, ~~not now~~ then.<br>See the
[manual], www.example.org or write to help@example.org.

> [!NOTE]
> Filters last about **three months**.

> [!TIP]
> Boil it once, and let it cool.

> [!IMPORTANT]
> Read `man pump` before you start.

> [!WARNING]
> Hard water leaves lime:
> - in kettles
> - in pipes

> [!CAUTION]
> Never open the valve under pressure.

## What to do

- [x] Close the valve
- [ ] Change the filter
  - [ ] Buy a new one
- [ ] Open the valve

1) Fill the can.
2) Wait for a minute.[^note]
   - > A quote in a list
     > with two lines
   - Last

Hardness
: How much lime there is in the water, in degrees.
: In Germany also a class from 1 to 3.

Flow
: Litres in a minute.

| Place | Hardness | Notes |
|:------|:--------:|------:|
| Berlin | 18 °dH | hard<br>changes by district |
| Oslo | 3 °dH | **soft** |

{wide}

<details open>
<summary>Why <b>three</b> months?</summary>

Because the carbon is full by then.

```sh
pump --status
```

</details>

<details>
<summary>Still folded</summary>

Nothing to see.

</details>

Setext heading
--------------

> Outer
>
> > Inner
> > > Innermost

    indented code

***

[^1]: Mostly water, with some salts in it. See the [manual].
[^note]: Or two, if the can is large.

    A second paragraph of the note.

[manual]: https://example.org/manual "The manual"
""".replace("{wide}", _WIDE)

FROM_RIGHT_TO_LEFT = """## الماء في المطبخ

الماء هو H<sub>2</sub>O.[^1] اضغط <kbd>Ctrl</kbd>+<kbd>C</kbd> من أجل <mark>الإيقاف</mark>.

> [!WARNING]
> لا تفتح الصمام تحت الضغط.

- [x] أغلق الصمام
- [ ] غيّر المرشح

1) املأ الإبريق
2) انتظر دقيقة

العسر
: مقدار الكلس في الماء.

<details open>
<summary>لماذا ثلاثة أشهر؟</summary>

لأن الفحم يمتلئ.

</details>

[^1]: مع بعض الأملاح.
"""


def show(it: Stage, *, at: float = 0.0) -> None:
    """The conversation, scrolled to a part of its height."""
    from tests.ui.gallery import talk

    turns = [
        ("Show me all you can set.", "", EVERYTHING),
        ("والآن بالعربية؟", "", FROM_RIGHT_TO_LEFT),
    ]
    identity = talk(it.services.store, "Typography", turns)
    it.window.conversations.refresh()
    it.window.conversation.open(identity)
    it.settle()
    bar = it.window.pane.transcript.verticalScrollBar()
    bar.setValue(round(bar.maximum() * at))
    it.settle()
