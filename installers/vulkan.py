"""Builds llama.cpp with Vulkan beside the one that Gloss uses, and tests Gloss on it.

    python3 installers/vulkan.py build         the libraries, in build/vulkan
    python3 installers/vulkan.py test          tests/gpu on Mesa's lavapipe, a GPU in software
    python3 installers/vulkan.py test --real   tests/gpu on the graphics cards of this machine

`make` calls it. Needs Debian or Ubuntu, and only the standard library of Python 3.11. The
headers of Vulkan that llama.cpp wants are newer than those of Debian 12 and Ubuntu 22.04, so the
next release's are unpacked beside the build; nothing of it is installed.
"""

from __future__ import annotations

import getpass
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from console import EMPTY, Console, SetupError, say
from develop import (
    ENGINE,
    LOG,
    PYTHON,
    ROOT,
    VENV,
    Step,
    answer,
    carry_out,
    engine_flags,
    install_packages,
    missing_packages,
    pinned,
    set_up,
)

FOLDER = ROOT / "build" / "vulkan"
APT = FOLDER / "apt"
HEADERS = FOLDER / "headers"
SOURCE = FOLDER / "source"
BUILD = FOLDER / "cmake"
LIBRARIES = BUILD / "bin"

# The loader, lavapipe, and the compiler of llama.cpp's shaders.
PACKAGES = ("libvulkan1", "mesa-vulkan-drivers", "glslc")
HEADER_PACKAGES = ("libvulkan-dev", "spirv-headers")
# Releases whose headers are older than 1.3.272, and the next that has newer ones.
NEWER = {
    "bullseye": "trixie",
    "bookworm": "trixie",
    "focal": "noble",
    "jammy": "noble",
}
COMPONENTS = {"Debian": "main", "Ubuntu": "main universe"}
DRIVERS = Path("/usr/share/vulkan/icd.d")
# Two devices of the one, to split a model over.
SOFTWARE_DEVICES = "0,0"

TARGETS = ("llama", "ggml", "ggml-base", "ggml-cpu", "ggml-vulkan")
OPTIONS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DGGML_BACKEND_DL=ON",  # devices are found at run time, as in the installers
    "-DGGML_NATIVE=OFF",
    "-DGGML_VULKAN=ON",
    *(f"-DLLAMA_BUILD_{part}=OFF" for part in ("COMMON", "TESTS", "TOOLS", "EXAMPLES", "SERVER")),
)

SEE_DEVICES = """
from app.core.engine.llama_log import LlamaLog
from app.core.engine.runtime import Llama
print(*(device.name for device in Llama(LlamaLog(lambda line: None)).devices()))
"""


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
    options = [word for name, value in own.items() for word in ("-o", f"{name}={value}")]
    console = Console(APT, LOG)  # apt-get downloads into the present folder
    say(f"      {' '.join(HEADER_PACKAGES)} of {suite}")
    console.run(["apt-get", *options, "update"])
    console.run(["apt-get", *options, "download", *HEADER_PACKAGES])
    shutil.rmtree(HEADERS, ignore_errors=True)
    for package in sorted(APT.glob("*.deb")):
        console.run(["dpkg-deb", "-x", package, HEADERS])
    shutil.rmtree(APT)


# llama.cpp


def source_is_missing() -> bool:
    return not (SOURCE / pinned(ENGINE)).exists()


def fetch_source() -> None:
    """The very source that the engine of this checkout was built from."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    target = SOURCE / "download"
    target.mkdir(parents=True)
    download = ["download", "--no-deps", "--no-build-isolation", "--no-binary", ENGINE]
    Console(ROOT, LOG).run([PYTHON, "-m", "pip", *download, "-d", target, pinned(ENGINE)])
    (sdist,) = target.glob("*.tar.gz")
    shutil.unpack_archive(sdist, SOURCE)
    shutil.rmtree(target)
    (unpacked,) = SOURCE.iterdir()
    unpacked.rename(SOURCE / pinned(ENGINE))


def loader() -> Path:
    """The system's own: the headers' package brings a link to one of another release."""
    folder = Path(f"/usr/lib/{platform.machine()}-linux-gnu")
    return folder / "libvulkan.so.1"


def build() -> None:
    flags = engine_flags()
    environment = {
        "CFLAGS": f"{os.environ.get('CFLAGS', '')} {flags}".strip(),
        "CXXFLAGS": f"{os.environ.get('CXXFLAGS', '')} {flags}".strip(),
        "PATH": f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}",
        "CMAKE_BUILD_PARALLEL_LEVEL": os.environ.get(
            "CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1)
        ),
    }
    source = SOURCE / pinned(ENGINE) / "vendor" / "llama.cpp"
    places = (f"-DCMAKE_PREFIX_PATH={HEADERS / 'usr'}", f"-DVulkan_LIBRARY={loader()}")
    console = Console(ROOT, LOG)
    console.run(["cmake", "-S", source, "-B", BUILD, "-G", "Ninja", *OPTIONS, *places], environment)
    console.run(["cmake", "--build", BUILD, "--target", *TARGETS], environment)
    if no_device(software()):
        raise SetupError("llama.cpp sees no Vulkan device, although it was just built", "")


def surroundings(devices: Mapping[str, str]) -> dict[str, str]:
    """What makes Gloss use these libraries."""
    return {
        **os.environ,
        "LLAMA_CPP_LIB_PATH": str(LIBRARIES),
        "MESA_SHADER_CACHE_DIR": str(FOLDER / "shaders"),
        **devices,
    }


def software() -> dict[str, str]:
    """Lavapipe alone, whatever other cards there are."""
    driver = next(DRIVERS.glob("lvp_icd*.json"), None)
    files = {"VK_DRIVER_FILES": str(driver), "VK_ICD_FILENAMES": str(driver)} if driver else {}
    return {**files, "GGML_VK_VISIBLE_DEVICES": SOFTWARE_DEVICES}


def no_device(devices: Mapping[str, str]) -> bool:
    if not (LIBRARIES / "libggml-vulkan.so").exists():
        return True
    done = subprocess.run(
        [PYTHON, "-c", SEE_DEVICES],
        env=surroundings(devices),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return "Vulkan0" not in done.stdout


def steps() -> list[Step]:
    return [
        Step(
            "Install Vulkan's loader, a driver in software and the shader compiler",
            "1 minute, about 250 MB",
            lambda: missing_packages(PACKAGES),
            lambda: install_packages(PACKAGES),
        ),
        Step(
            "Fetch newer headers of Vulkan",
            "10 seconds",
            lambda: not (HEADERS / "usr/include/vulkan/vulkan.h").exists(),
            fetch_headers,
        ),
        Step("Fetch the source of llama.cpp", "30 seconds", source_is_missing, fetch_source),
        Step(
            "Build llama.cpp with Vulkan",
            "about 12 minutes on 2 cores",
            lambda: no_device(software()),
            build,
        ),
    ]


def test(devices: Mapping[str, str]) -> int:
    command = [PYTHON, "-m", "pytest", "tests/gpu", "-rA", "-p", "no:cacheprovider"]
    return subprocess.run(command, env=surroundings(devices), cwd=ROOT, check=False).returncode


def main() -> None:
    match sys.argv[1:]:
        case ["build"]:
            devices = None
        case ["test"]:
            devices = software()
        case ["test", "--real"]:
            devices = EMPTY
        case _:
            say(__doc__ or "")
            sys.exit(2)
    set_up(tests=True)
    carry_out(steps())
    if devices is not None:
        sys.exit(test(devices))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        say("\nStopped. Run the same command again to go on.")
        sys.exit(130)
