"""Installs Gloss on a bare Debian 12 and uses it there as a person does.

    sudo python3 installers/linux/clean_root.py [MODEL.gguf]

After build.py. Debian comes from debootstrap, into build/clean-root, and has no Python; its
screen is a virtual one of this system. Nothing there reaches a network but apt. What was done
and seen is in build/clean-root/transcript.txt and the pictures beside it. MODEL is a second model
to ask, which is opened from the file manager's side. Ends with status 1 when something is not as
it should be.
"""

from __future__ import annotations

import json
import os
import re
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent)]

import freeze  # noqa: E402
from console import Console  # noqa: E402
from develop import install_packages, missing_packages  # noqa: E402
from environment import ROOT  # noqa: E402
from linux import build  # noqa: E402
from linux.deb import Package  # noqa: E402
from linux.root import HOME, Root  # noqa: E402
from linux.session import Session, Transcript  # noqa: E402
from linux.tree import IDENTIFIER  # noqa: E402

FOLDER = ROOT / "build" / "clean-root"
PACKAGES = ("debootstrap", "xvfb", "xdotool", "xclip")
NEWER = "99.0.0"
STARTS = 5
BOUND = 1.5  # installed against from source
# The likeliest answers, for the starter model rambles by chance; and not the words of the source.
SETTINGS = '[sampling]\ntemperature = 0\n[general]\nlanguage = "de"\n'
MARK = "CLEAN_ROOT_INSIDE"  # set in the process that has mounts of its own


def packages() -> tuple[Path, Path]:
    """The package, and the same with a higher version, packed in no time."""
    newer = FOLDER / f"gloss_{NEWER}_amd64.deb"
    Package(build.tree(NEWER), FOLDER / "newer", build.CONSOLE).build(newer, compression="-Znone")
    return build.deb_file(build.version()), newer


def scenario(session: Session, model: Path | None, out: Transcript) -> None:
    package, newer = packages()
    size = package.stat().st_size
    out.check("the package is at most 200 MB", size <= 200e6, f"{size / 1e6:.0f} MB")
    install(session.root, package, out)
    use(session, out)
    if model is not None:
        another_model(session, model, out)
    upgrade(session, package, newer, out)
    start_times(session, out)
    remove(session, out)


def install(root: Root, package: Path, out: Transcript) -> None:
    check = out.check
    check("no Python before", not pythons(root))
    root.install_file(package)
    check("installed with what it depends on", root.has("/usr/lib/gloss/gloss"))
    check("still no Python", not pythons(root))
    check("no graphics loader there", not list(root.folder.glob("usr/lib/*/libvulkan.so*")))
    check("every library is found", not (missing := unresolved(root)), " ".join(missing))
    check("the home has a space and an accent", root.home("").is_dir(), HOME)


def use(session: Session, out: Transcript) -> None:
    root, check = session.root, out.check
    test = root.person("gloss", "--self-test")
    out.note(test.stdout.rstrip() + test.stderr.rstrip())
    check("gloss --self-test", test.returncode == 0 and "ok window" in test.stdout)
    done = root.person("gloss", "doctor", "--json")
    check("gloss doctor", json.loads(done.stdout)["ok"], done.stderr.strip())
    root.write(".config/Gloss/settings.toml", SETTINGS)
    session.launch()
    session.picture("1-started")
    answer = session.ask("What is the capital of France?")
    check("an answer in the window", answer, answer)
    session.picture("2-answered")
    (engine,) = session.processes("engine")
    os.kill(engine, signal.SIGKILL)
    answer = session.ask("What is the capital of Italy?")
    check("an answer after its engine was killed", answer, answer)
    check("by another engine", engine not in session.processes("engine"))
    session.picture("3-engine-killed")


def upgrade(session: Session, package: Path, newer: Path, out: Transcript) -> None:
    """While it runs, and back."""
    root, check = session.root, out.check
    root.install_file(newer)
    check("upgraded while it runs", installed(root) == NEWER, installed(root))
    for engine in session.processes("engine"):
        os.kill(engine, signal.SIGKILL)  # the next one is the newer Gloss'
    answer = session.ask("What is the capital of Spain?")
    check("the open window still answers", answer, answer)
    before = session.facts("chats", "list")
    session.quit()
    session.launch()
    check("the conversations are there", session.facts("chats", "list") == before)
    session.picture("4-upgraded")
    session.quit()
    root.install_file(package, "--allow-downgrades")
    check("downgraded", installed(root) == build.version(), installed(root))
    check("the conversations are there", session.facts("chats", "list") == before)


def remove(session: Session, out: Transcript) -> None:
    """While it runs."""
    root, check = session.root, out.check
    session.launch()
    files = package_files(root)
    root.apt("remove", "gloss")
    check("removed while it runs", not root.has("/usr/lib/gloss"))
    session.picture("5-removed-while-open")
    session.quit()
    root.system("dpkg", "--purge", "gloss")
    left = [path for path in files if root.has(path)]
    check("nothing of the package is left", not left, " ".join(left[:5]))
    check("the person's data is", root.home(".local/share/Gloss/gloss.db").exists())


def another_model(session: Session, model: Path, out: Transcript) -> None:
    """Opened as the file manager opens it, while the window is there."""
    root, check = session.root, out.check
    path = root.give(model, "Modelle à moi/tiny gpt-oss.gguf")
    done = root.person("gloss", "--self-test", "--model", path)
    out.note(done.stdout.rstrip() + done.stderr.rstrip())
    check("gloss --self-test with it", done.returncode == 0)
    kind = root.person("gio", "info", "-a", "standard::content-type", path).stdout
    check("its kind is known", "application/x-gguf" in kind, kind.strip().splitlines()[-1].strip())
    default = root.person("gio", "mime", "application/x-gguf").stdout
    check("Gloss opens that kind", IDENTIFIER in default)
    before = len(session.processes())
    check("opened from outside", root.begin("gio", "open", path).wait(30) == 0)

    def chosen() -> bool:
        settings = root.home(".config/Gloss/settings.toml")
        return settings.exists() and "tiny gpt-oss" in settings.read_text("utf-8")

    session.wait(chosen, "the window to take the model up", 30)
    session.wait(lambda: len(session.processes()) <= before, "the second start to end", 30)
    answer = session.ask("What is the capital of Nepal?")
    check("that model answers in the window", "Kathmandu" in answer, answer)
    session.picture("3-other-model")


def start_times(session: Session, out: Transcript) -> None:
    """From the start to a window that takes a key, installed and from source, in turns."""
    python = ROOT / ".venv" / "bin" / "python"
    if not python.exists():
        out.note("--  start times: needs a checkout that is set up")
        return
    profile = FOLDER / "source-profile"
    ways: dict[str, Callable[[], subprocess.Popen[bytes]]] = {
        "installed": lambda: session.root.begin("gloss"),
        "source": lambda: subprocess.Popen(
            [python, "-m", "app", "--profile", profile],
            cwd=ROOT,
            env=session.desktop.environment(),
        ),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for run in range(STARTS + 1):
        for name, start in ways.items():
            seconds = start_time(session, start)
            if run:  # the first only warms the disk's cache
                times[name].append(seconds)
    medians = {name: statistics.median(each) for name, each in times.items()}
    ratio = medians["installed"] / medians["source"]
    detail = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in medians.items())
    out.check(f"installed it starts in at most {BOUND} × the time", ratio <= BOUND,
              f"{detail}, ratio {ratio:.2f}")  # fmt: skip


def start_time(session: Session, start: Callable[[], subprocess.Popen[bytes]]) -> float:
    """Until what was typed can be copied out of the window."""
    desktop = session.desktop
    environment = desktop.environment()
    clear = ["xclip", "-selection", "clipboard", "-i", "/dev/null"]
    subprocess.run(clear, env=environment, check=True, timeout=10)
    began = time.monotonic()
    process = start()
    session.focus()

    def typed() -> bool:
        desktop.xdotool("key", "--delay", "0", "g", "ctrl+a", "ctrl+c")
        command = ["timeout", "1", "xclip", "-selection", "clipboard", "-o"]
        done = subprocess.run(command, env=environment, capture_output=True, check=False)
        return done.stdout.startswith(b"g")

    session.wait(typed, "a window that takes keys", 60)
    taken = time.monotonic() - began
    desktop.press("ctrl+a")
    desktop.press("Delete")
    desktop.press("ctrl+q")
    process.wait(30)
    return taken


def pythons(root: Root) -> list[str]:
    """Interpreters in that Debian, and packages of them."""
    found = [path.name for path in root.folder.glob("usr/bin/python*")]
    listed = root.system("dpkg-query", "-W", "-f", "${Package}\n").split()
    return found + [name for name in listed if re.match(r"(lib)?python\d", name)]


def unresolved(root: Root) -> list[str]:
    """Libraries that one of the program's needs and that are nowhere. GTK's plug-in may lack its
    own, as the one for Vulkan may: then it is not used."""
    optional = {"libqgtk3.so", "libggml-vulkan.so"}
    inside = root.folder / "usr/lib/gloss/_internal"
    own = {path.name for path in inside.rglob("*.so*")}
    missing = []
    for path in inside.rglob("*.so*"):
        if path.name in optional or path.is_symlink():
            continue
        lines = root.system("ldd", "/" + str(path.relative_to(root.folder))).splitlines()
        names = [line.split()[0] for line in lines if "not found" in line]
        missing += [f"{path.name}:{name}" for name in names if name not in own]
    return missing


def installed(root: Root) -> str:
    return root.system("dpkg-query", "-W", "-f", "${Version}", "gloss")


def package_files(root: Root) -> list[str]:
    """Those that are its own: folders may be shared."""
    listed = root.system("dpkg", "-L", "gloss").splitlines()
    return [path for path in listed if not (root.folder / path.lstrip("/")).is_dir()]


def inside(arguments: Sequence[str]) -> int:
    from tests.helpers.desktop import Desktop, wait_for

    model = Path(arguments[0]).resolve() if arguments else None
    out = Transcript(FOLDER / "transcript.txt")
    with Desktop(1120, 760) as desktop:
        screen = {name: value for name, value in desktop.environment().items() if name == "DISPLAY"}
        root = Root(FOLDER, Console(ROOT, FOLDER / "clean-root.log"), screen)
        root.make()
        session = Session(root, desktop, wait_for, FOLDER, out.note)
        try:
            scenario(session, model, out)
        except AssertionError as error:
            out.check("as far as this", False, str(error))
            session.picture("failed")
        finally:
            for process in session.processes():
                os.kill(process, signal.SIGKILL)
    return 1 if out.failed else 0


def main() -> int:
    if MARK in os.environ:
        return inside(sys.argv[1:])
    FOLDER.mkdir(parents=True, exist_ok=True)
    if missing_packages(PACKAGES):
        install_packages(PACKAGES)
    python = freeze.ENVIRONMENT.python  # it has Qt for the pictures
    command = ["unshare", "--mount", "--propagation", "private", python, __file__, *sys.argv[1:]]
    return subprocess.run(command, env={**os.environ, MARK: "1"}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
