"""The page that Mermaid believes to be in, made faster: mermaidx reads every selector again for
each element, and walks all of a page for the first element of a name."""

from __future__ import annotations

from typing import Final

from mermaidx.engines import _common

_FASTER: Final = r"""
(() => {
  const kept = (make) => {
    const found = new Map();
    return (text) => {
      let value = found.get(text);
      if (value === undefined) found.set(text, value = make(text));
      return value;
    };
  };
  const parts = kept((text) => __splitTopLevel(text.trim(), (letter) => letter === ",")
    .map(([part]) => part.trim()));
  const names = kept((text) => /^[\w-]*(?:[#.][\w-]+)*$/.test(text)
    ? text.match(/[#.]?[\w-]+/g) : null);
  const has = (el, name) => {
    if (name[0] === "#") return el.getAttribute("id") === name.slice(1);
    if (name[0] === ".") return el.classList.contains(name.slice(1));
    return (el.tagName || "").toLowerCase() === name.toLowerCase();
  };
  const first = (root, fits) => {
    for (const child of root.childNodes) {
      if (child.nodeType !== 1) continue;
      if (fits(child)) return child;
      const found = first(child, fits);
      if (found) return found;
    }
    return null;
  };
  const compound = __matchesCompound;
  const rules = new WeakMap();
  globalThis.__querySelector = (root, text) => {
    const wanted = names(text);
    return first(root, wanted ? (el) => wanted.every((name) => has(el, name))
      : (el) => __matches(el, text));
  };
  globalThis.__parseComplex = kept(__parseComplex);
  globalThis.__matches = (el, text) => parts(text).some((part) => __matchesSimple(el, part));
  globalThis.__matchesCompound = (el, text) => {
    const wanted = names(text);
    return wanted ? wanted.every((name) => has(el, name)) : compound(el, text);
  };
  globalThis.__resolveCssProp = (el, property) => {
    const all = __getCssRules();
    let known = rules.get(all);
    if (!known) rules.set(all, known = new Map());
    let having = known.get(property);
    if (!having) known.set(property, having = all.filter((rule) => property in rule.decls));
    let value = null;
    for (const rule of having) if (__matches(el, rule.selectors)) value = rule.decls[property];
    return value;
  };
})();
"""


def scripts() -> tuple[str, ...]:
    """Those of mermaidx: geometry, the page, Mermaid, and what runs it."""
    geometry, page, *others = _common.context_scripts()
    return (geometry, page, _FASTER, *others)
