"""Tests Gloss on the engine that the installers ship, with Vulkan.

    python3 installers/vulkan.py          tests/gpu on Mesa's lavapipe, a GPU in software
    python3 installers/vulkan.py --real   tests/gpu on the graphics cards of this machine

`make` calls it; `engine.py` builds that engine. Only the standard library of Python 3.11 is used.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import engine
from console import EMPTY, SetupError, Step, say
from develop import (
    CONSOLE,
    PYTHON,
    ROOT,
    install_packages,
    missing_packages,
    set_up,
)

PACKAGES = ("mesa-vulkan-drivers",)  # lavapipe
DRIVERS = Path("/usr/share/vulkan/icd.d")
# Two devices of the one, to split a model over.
SOFTWARE_DEVICES = "0,0"

SEE_DEVICES = """
from app.core.engine.llama_log import LlamaLog
from app.core.engine.runtime import Llama
print(*(device.name for device in Llama(LlamaLog(lambda line: None)).devices()))
"""


def surroundings(devices: Mapping[str, str]) -> dict[str, str]:
    """What makes Gloss use these libraries."""
    return {
        **os.environ,
        "LLAMA_CPP_LIB_PATH": str(engine.LIBRARIES),
        "MESA_SHADER_CACHE_DIR": str(ROOT / "build" / "shaders"),
        **devices,
    }


def software() -> dict[str, str]:
    """Lavapipe alone, whatever other cards there are."""
    driver = next(DRIVERS.glob("lvp_icd*.json"), None)
    files = {"VK_DRIVER_FILES": str(driver), "VK_ICD_FILENAMES": str(driver)} if driver else {}
    return {**files, "GGML_VK_VISIBLE_DEVICES": SOFTWARE_DEVICES}


def check_devices() -> None:
    """Raises SetupError when llama.cpp does not see lavapipe."""
    done = subprocess.run(
        [PYTHON, "-c", SEE_DEVICES],
        env=surroundings(software()),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if "Vulkan0" not in done.stdout:
        raise SetupError("llama.cpp sees no Vulkan device", "See what vulkaninfo says")


def test(devices: Mapping[str, str]) -> int:
    command = [PYTHON, "-m", "pytest", "tests/gpu", "-rA", "-p", "no:cacheprovider"]
    return subprocess.run(command, env=surroundings(devices), cwd=ROOT, check=False).returncode


def main() -> None:
    if sys.argv[1:] not in ([], ["--real"]):
        say(__doc__ or "")
        sys.exit(2)
    real = "--real" in sys.argv
    set_up(tests=True)
    engine.ensure()
    driver = Step(
        "Install a driver of Vulkan in software",
        "1 minute, about 250 MB",
        lambda: missing_packages(PACKAGES),
        lambda: install_packages(PACKAGES),
    )
    if not real:
        CONSOLE.carry_out([driver])
        CONSOLE.attempt("Look for a device of Vulkan", check_devices)
    sys.exit(test(EMPTY if real else software()))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        say("\nStopped. Run the same command again to go on.")
        sys.exit(130)
