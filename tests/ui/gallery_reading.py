"""States of reading a conversation: links, code, selection, finding."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.ui.controls.icon_button import IconButton
from app.ui.document.diagram_block import DiagramBlock
from app.ui.document.link_overlay import LinkOverlay
from app.ui.document.selector import SelectionUnit
from tests.helpers.diagrams import SHOWN as DIAGRAMS
from tests.ui.stage import Stage

SUSPICIOUS = (
    "https://www.paypal.com@xn--80ak6aa92e.com:8443/login?next=\u202egpj.exe&id=" + "7" * 90
)


CODE = """```diff
--- a/config.py
+++ b/config.py
@@ -1,4 +1,5 @@
 def load(path):
-    return open(path).read()
+    with open(path, encoding="utf-8") as file:
+        return file.read()
```

```python
def may_enter(user):
    # A line that is much wider than the page is wrapped, or scrolled sideways, \
when it is read by someone.
    if user != "guest\u202e \u2066# only for members\u2069":
        return True
    return False
```

```
no language here
```
"""


def open_code(it: Stage) -> None:
    from tests.ui.gallery import talk

    identity = talk(it.services.store, "Code", [("Show me the change.", "", CODE)])
    it.window.conversations.refresh()
    it.window.conversation.open(identity)
    it.settle()
    it.until(lambda: not it.window.pane.transcript.busy)


def numbered_code(it: Stage) -> None:
    it.window.pane.transcript.code_options.set(wrap=True, numbers=True)
    open_code(it)


def link(it: Stage, address: str = "https://example.org/a/page?of=something#else") -> None:
    from tests.ui.gallery import open_typical

    open_typical(it)
    overlay = LinkOverlay(it.window.centralWidget())
    overlay.show_link(address, ask=True)


def odd_link(it: Stage) -> None:
    link(it, SUSPICIOUS)


def refused_link(it: Stage) -> None:
    link(it, "file:///C:/Windows/System32/calc.exe")


FORMULAS = r"""The roots of $ax^2 + bx + c = 0$ are $x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}$, as
long as $a \neq 0$; a ticket costs $5 and a map $6. With $\vec{v} \in \mathbb{R}^n$ and
$\lim_{n \to \infty} a_n = \alpha$ the lines keep their distance, and a matrix
$\begin{pmatrix} a & b \\ c & d \end{pmatrix}$ makes its line higher.

$$
\int_{-\infty}^{\infty} e^{-x^2} \, dx = \sqrt{\pi}, \qquad
f(x) = \begin{cases} x^2 & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}
$$

1. First \(\sum_{i=1}^{n} i = \frac{n(n+1)}{2}\)
2. Then a formula of its own:
   $$\boxed{E = mc^2}$$

| Name | Formula | Value |
|---|---|---|
| Area | $A = \pi r^2$ | $\approx 3.14$ |
| Speed | $v = \frac{s}{t}$ | **fast** |

\begin{align}
(a + b)^2 &= (a + b)(a + b) \\
&= a^2 + 2ab + b^2
\end{align}

> Chemistry: $\ce{2H2 + O2 -> 2H2O}$, and colour: $\color{red}{x} + y$.

## The heading with $\Gamma(z)$ and `$code$`

What cannot be set stays as it was written: $\unknown{x} + 1$.

\[ a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 + a_{10} + a_{11} + a_{12} + a_{13} + a_{14}
+ a_{15} + a_{16} + a_{17} + a_{18} + a_{19} + a_{20} + a_{21} + a_{22} = \sum_{i=1}^{22} a_i \]

\(\text{速度} = \frac{\text{距离}}{\text{时间}}\) והמשוואה היא $E = mc^2$.

המשוואה $E = mc^2$ היא של איינשטיין.
"""


DRAWN = ("flowchart", "sequence", "pie", "letters")


def formulas(it: Stage) -> None:
    from tests.ui.gallery import talk

    identity = talk(it.services.store, "Formulas", [("Show me some formulas.", "", FORMULAS)])
    it.window.conversations.refresh()
    it.window.conversation.open(identity)
    it.settle()
    it.until(lambda: not it.window.pane.transcript.busy)
    it.until(lambda: not it.window.models.formulas.busy)


def diagrams(it: Stage) -> None:
    from tests.ui.gallery import talk

    shown = [(kind, "", f"```mermaid\n{DIAGRAMS[kind][0]}```") for kind in DRAWN]
    shown += [("Wrong", "", "```mermaid\nflowchart TD\n  A[Start] --> --> B[\n```")]
    identity = talk(it.services.store, "Diagrams", shown)
    it.window.conversations.refresh()
    it.window.conversation.open(identity)
    it.settle()
    it.until(lambda: not it.window.pane.transcript.busy)
    it.until(lambda: not it.window.models.diagrams.busy)


def first_diagrams(it: Stage) -> None:
    diagrams(it)
    it.window.pane.transcript.verticalScrollBar().setValue(0)
    it.until(lambda: not it.window.pane.transcript.busy)
    it.until(lambda: not it.window.models.diagrams.busy)


def large_diagram(it: Stage) -> None:
    diagrams(it)
    blocks = it.window.pane.transcript.findChildren(DiagramBlock)
    block = next(each for each in blocks if each.picture_name)
    buttons = {each.accessibleName(): each for each in block.findChildren(IconButton)}
    buttons["Open this picture large"].click()
    it.until(lambda: not it.window.models.diagrams.busy)


def first_formulas(it: Stage) -> None:
    formulas(it)
    it.window.pane.transcript.verticalScrollBar().setValue(0)
    it.until(lambda: not it.window.pane.transcript.busy)
    it.until(lambda: not it.window.models.formulas.busy)


def found(it: Stage, wanted: str = "value") -> None:
    from tests.ui.gallery import open_typical

    open_typical(it)
    it.until(lambda: not it.window.pane.transcript.busy)
    it.window.actions_.find.trigger()
    QTest.keyClicks(it.window.pane.find_bar.findChild(QLineEdit), wanted)
    QTest.qWait(600)
    it.until(lambda: not it.window.pane.transcript.busy)


def not_found(it: Stage) -> None:
    found(it, "elephant")


def selected(it: Stage) -> None:
    """From within a question to within its answer, and all of one in between."""
    open_code(it)
    transcript = it.window.pane.transcript
    transcript.verticalScrollBar().setValue(0)
    it.until(lambda: not transcript.busy)
    first, second = (text for text in transcript.texts.views()[:2])
    first.setFocus()
    transcript.selector.press(first, QPoint(60, 8), SelectionUnit.WORD, extend=False)
    transcript.selector.drag_to(second.mapToGlobal(QPoint(240, 330)))
    transcript.selector.release(QPoint())
