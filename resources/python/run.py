"""Runs a program inside the sandbox of WebAssembly, as its first argument; sent there as text.

It prints the value of a last expression, leaves the frames of this file out of a traceback, and
saves the figures that were drawn and not saved.
"""

import ast
import io
import linecache
import os
import sys
import traceback
import warnings

NAME = "main.py"
MOST_WRITES = 10_000  # that go out one by one, which costs time


class Output(io.TextIOWrapper):
    """What a program prints is there even if it is stopped; of a flood, the beginning."""

    writes = 0

    def write(self, text):
        count = super().write(text)
        self.writes += 1
        if self.writes <= MOST_WRITES:
            self.flush()
        return count


OUTPUT = Output(sys.stdout.detach(), encoding="utf-8", errors="replace")


def run(source: str) -> int:
    lines = source.splitlines(keepends=True)
    linecache.cache[NAME] = (len(source), None, lines, NAME)
    names = {"__name__": "__main__", "__builtins__": __builtins__}
    try:
        tree = ast.parse(source, NAME)
        last = tree.body[-1] if tree.body else None
        if isinstance(last, ast.Expr):
            tree.body.pop()
        exec(compile(tree, NAME, "exec"), names)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), NAME, "eval"), names)
            if value is not None:
                print(repr(value))
        save_figures()
    except SystemExit as error:
        if isinstance(error.code, str):
            print(error.code)
    except BaseException as error:
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename != NAME:
            trace = trace.tb_next
        sys.stdout = OUTPUT  # whatever it did to that
        traceback.print_exception(type(error), error, trace, file=OUTPUT)
    if not OUTPUT.closed:
        OUTPUT.flush()
    return 0


def save_figures() -> None:
    plots = sys.modules.get("matplotlib.pyplot")
    if plots is None or any(each.endswith((".png", ".svg", ".jpg")) for each in os.listdir()):
        return
    for number in plots.get_fignums():
        plots.figure(number).savefig(f"figure {number}.png", bbox_inches="tight")


os.chdir("/mnt/data")
sys.stdout = sys.__stdout__ = OUTPUT
warnings.filterwarnings("ignore", message=".*non-interactive.*")
sys.exit(run(sys.argv.pop()))
