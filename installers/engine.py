"""Builds llama.cpp as the installers ship it: for every processor, with the graphics cards' part.

    python3 installers/engine.py           the libraries, in build/engine/lib
    python3 installers/engine.py --cuda    with NVIDIA's CUDA, too, whose toolkit must be there

On Linux and Windows the back ends are libraries that are looked for at run time: one for each
generation of processors, and Vulkan. macOS has Metal. Only the standard library of Python 3.11
is used. Linux needs Debian or Ubuntu, Windows the Vulkan SDK and Visual Studio's compiler.

The headers of Vulkan that llama.cpp wants are newer than those of Debian 12 and Ubuntu 22.04, so
the next release's are unpacked beside the build; nothing of it is installed.
"""

from __future__ import annotations

import getpass
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from console import Console, SetupError, Step, say, start
from develop import (
    BUILD_TOOLS,
    ENGINE,
    ROOT,
    answer,
    install_packages,
    missing_packages,
    pinned,
)
from environment import LOG, Environment

FOLDER = ROOT / "build" / "engine"
APT = FOLDER / "apt"
HEADERS = FOLDER / "headers"
SOURCE = FOLDER / "source"
BUILD = FOLDER / "cmake"
LIBRARIES = FOLDER / "lib"
STAMP = FOLDER / "options"
TOOLS = Environment(FOLDER / "tools")

# The loader, and the compiler of llama.cpp's shaders.
PACKAGES = ("libvulkan1", "glslc")
HEADER_PACKAGES = ("libvulkan-dev", "spirv-headers")
# Releases whose headers are older than 1.3.272, and the next that has newer ones.
NEWER = {
    "bullseye": "trixie",
    "bookworm": "trixie",
    "focal": "noble",
    "jammy": "noble",
}
COMPONENTS = {"Debian": "main", "Ubuntu": "main universe"}

OPTIONS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",  # the libraries find each other wherever they lie
    "-DGGML_NATIVE=OFF",
    *(f"-DLLAMA_BUILD_{part}=OFF" for part in ("COMMON", "TESTS", "TOOLS", "EXAMPLES", "SERVER")),
)
# Its AMX code dies when GCC has compiled it (ggml-org/llama.cpp issue 20824). Without this
# variant such a processor takes `zen4`, which is the same without AMX.
LEFT_OUT = "sapphirerapids"
AMX = re.compile(r"\s(ldtilecfg|tdpb\w+|tilezero|tileload\w+)\s")
PATTERNS = {"linux": "*.so*", "darwin": "*.dylib", "win32": "*.dll"}


def options(cuda: bool) -> list[str]:
    if sys.platform == "darwin":
        return [
            *OPTIONS,
            *without_places(),
            "-DCMAKE_INSTALL_RPATH=@loader_path",
            "-DGGML_METAL=ON",
            "-DGGML_METAL_EMBED_LIBRARY=ON",
        ]
    loading = ("-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON", "-DGGML_VULKAN=ON")
    chosen = [*OPTIONS, *loading, f"-DGGML_CUDA={'ON' if cuda else 'OFF'}"]
    if sys.platform == "win32":
        return chosen  # the Vulkan SDK says where it is
    return [
        *chosen,
        *without_places(),
        "-DCMAKE_INSTALL_RPATH=$ORIGIN",
        f"-DCMAKE_PREFIX_PATH={HEADERS / 'usr'}",
        f"-DVulkan_LIBRARY={loader()}",
    ]


def without_places() -> list[str]:
    """What llama.cpp says of its own source names no folder of the machine that built it."""
    flag = f"-ffile-prefix-map={shlex.quote(str(FOLDER))}=engine"
    return [f"-DCMAKE_{language}_FLAGS={flag}" for language in ("C", "CXX")]


# The headers


def archive() -> tuple[str, str]:
    """The line of a sources.list for the release to take the headers from, and its name."""
    form = "$(ORIGIN)\t$(CODENAME)\t$(REPO_URI)"
    for line in answer("apt-get", "indextargets", "--format", form).splitlines():
        origin, codename, address = line.split("\t")
        if origin in COMPONENTS and "-" not in codename:  # not its updates
            suite = NEWER.get(codename, codename)
            return f"deb {address} {suite} {COMPONENTS[origin]}\n", suite
    raise SetupError(
        "apt-get does not know where this system's packages come from",
        "This needs Debian or Ubuntu, and once: sudo apt-get update",
    )


def fetch_headers() -> None:
    """With lists and a cache of apt's of their own: the system's know nothing of it."""
    source, suite = archive()
    shutil.rmtree(APT, ignore_errors=True)
    for part in ("lists/partial", "cache/archives/partial"):
        (APT / part).mkdir(parents=True)
    (APT / "sources.list").write_text(source, encoding="utf-8")
    own = {
        "Dir::Etc::SourceList": APT / "sources.list",
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State::Lists": APT / "lists",
        "Dir::Cache": APT / "cache",
        "APT::Sandbox::User": getpass.getuser(),
    }
    words = [word for name, value in own.items() for word in ("-o", f"{name}={value}")]
    console = Console(APT, LOG)  # apt-get downloads into the present folder
    say(f"      {' '.join(HEADER_PACKAGES)} of {suite}")
    console.run(["apt-get", *words, "update"])
    console.run(["apt-get", *words, "download", *HEADER_PACKAGES])
    shutil.rmtree(HEADERS, ignore_errors=True)
    for package in sorted(APT.glob("*.deb")):
        console.run(["dpkg-deb", "-x", package, HEADERS])
    shutil.rmtree(APT)


def loader() -> Path:
    """The system's own: the headers' package brings a link to one of another release."""
    folder = Path(f"/usr/lib/{platform.machine()}-linux-gnu")
    return folder / "libvulkan.so.1"


# llama.cpp


def make_tools() -> None:
    TOOLS.make()
    TOOLS.install(*BUILD_TOOLS)


def source() -> Path:
    return SOURCE / pinned(ENGINE)


def fetch_source() -> None:
    """The very source that the engine of a checkout is built from."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    target = SOURCE / "download"
    target.mkdir(parents=True)
    arguments = ["--no-deps", "--no-build-isolation", "--no-binary", ENGINE]
    TOOLS.download(*arguments, "-d", target, pinned(ENGINE))
    (sdist,) = target.glob("*.tar.gz")
    shutil.unpack_archive(sdist, SOURCE)
    shutil.rmtree(target)
    (unpacked,) = SOURCE.iterdir()
    unpacked.rename(source())


def build(chosen: list[str]) -> None:
    place = source() / "vendor" / "llama.cpp"
    # Visual Studio's own generator finds its compiler without a prepared shell.
    generator = [] if sys.platform == "win32" else ["-G", "Ninja"]
    cores = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
    parallel = {"CMAKE_BUILD_PARALLEL_LEVEL": cores}
    TOOLS.run("cmake", "-S", place, "-B", BUILD, *generator, *chosen)
    target = ("--config", "Release", "--target", "llama")
    TOOLS.run("cmake", "--build", BUILD, *target, environment=parallel)
    collect()
    STAMP.write_text(stamp(chosen), encoding="utf-8")


def collect() -> None:
    """The libraries and the links between their names, in a folder of their own."""
    shutil.rmtree(LIBRARIES, ignore_errors=True)
    LIBRARIES.mkdir()
    for file in sorted((BUILD / "bin").rglob(PATTERNS[sys.platform])):
        if LEFT_OUT in file.name:
            continue
        copy = shutil.copy2(file, LIBRARIES, follow_symlinks=False)
        if sys.platform == "linux" and not file.is_symlink():
            Console(ROOT, LOG).run(["strip", "--strip-unneeded", copy])
            if has_amx(Path(copy)):
                raise SetupError(f"{file.name} has instructions of AMX", "Leave it out")


def has_amx(library: Path) -> bool:
    """Whether any of its code is for AMX."""
    with subprocess.Popen(
        ["objdump", "-d", "--no-show-raw-insn", library], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        found = any(AMX.search(line) for line in process.stdout)
        process.kill()
    return found


def stamp(chosen: list[str]) -> str:
    return "\n".join([pinned(ENGINE), *chosen])


def is_missing(chosen: list[str]) -> bool:
    return not STAMP.exists() or STAMP.read_text("utf-8") != stamp(chosen)


def steps(cuda: bool) -> list[Step]:
    chosen = options(cuda)
    linux = sys.platform == "linux"
    return [
        Step(
            "Install Vulkan's loader and the shader compiler",
            "1 minute",
            lambda: linux and missing_packages(PACKAGES),
            lambda: install_packages(PACKAGES),
        ),
        Step(
            "Fetch newer headers of Vulkan",
            "10 seconds",
            lambda: linux and not (HEADERS / "usr/include/vulkan/vulkan.h").exists(),
            fetch_headers,
        ),
        Step(
            "Make an environment with CMake",
            "20 seconds",
            lambda: is_missing(chosen) and not TOOLS.python.exists(),
            make_tools,
        ),
        Step(
            "Fetch the source of llama.cpp",
            "30 seconds",
            lambda: not source().exists(),
            fetch_source,
        ),
        Step(
            "Build llama.cpp for every processor and graphics card",
            "about 10 minutes on 2 cores",
            lambda: is_missing(chosen),
            lambda: build(chosen),
        ),
    ]


def ensure(cuda: bool = False) -> None:
    """Builds what is not built yet. Ends the program with a plain explanation on failure."""
    LOG.parent.mkdir(exist_ok=True)
    Console(ROOT, LOG).carry_out(steps(cuda))


def main() -> None:
    if sys.argv[1:] not in ([], ["--cuda"]):
        say(__doc__ or "")
        sys.exit(2)
    ensure(cuda="--cuda" in sys.argv)


if __name__ == "__main__":
    start(main)
