"""States of reading a conversation: links, code, selection, finding."""

from __future__ import annotations

from app.ui.document.link_overlay import LinkOverlay
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
