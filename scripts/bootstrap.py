"""Makes the environment the programme runs in: .venv from the hashed lock, and the system libraries Qt needs.

    python3 scripts/bootstrap.py          what the programme needs
    python3 scripts/bootstrap.py --dev    what its tests and checks need as well

Standard library only. Does nothing, quickly, when nothing is missing.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
STAMP = VENV / "stamp.txt"
LOCKS = {"runtime": ROOT / "requirements" / "runtime.txt", "dev": ROOT / "requirements" / "dev.txt"}
OLDEST = (3, 11)

# Library -> the Debian package that carries it. The first group is needed even without a screen.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
WITH_A_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def main() -> int:
    if sys.version_info < OLDEST:
        return stop(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.")
    kind = "dev" if "--dev" in sys.argv[1:] else "runtime"
    # Without them the programme itself still works, without its window.
    ready = ensure_libraries() or kind == "runtime"
    if stamped(kind) and runs():
        prepare_first_start(kind)
        return 0 if ready else 1
    if not runs() and not make_environment():
        return 1
    STAMP.unlink(missing_ok=True)
    if not install(LOCKS[kind]):
        say("The environment is damaged; it is made anew.")
        if not (make_environment() and install(LOCKS[kind])):
            return stop("The packages could not be installed; the lines above say why.")
    point_to_the_programme()
    compile_bytecode()
    STAMP.write_text(f"{kind} {digest()}\n", encoding="utf-8")
    prepare_first_start(kind)
    return 0 if ready else 1


def digest() -> str:
    """What the environment was made from: the locks, this script, the folder and the Python."""
    parts = [path.read_bytes() for path in (*LOCKS.values(), Path(__file__), VENV / "pyvenv.cfg")]
    return hashlib.sha256(b"\0".join([*parts, os.fsencode(ROOT)])).hexdigest()


def stamped(kind: str) -> bool:
    if not STAMP.is_file() or not (VENV / "pyvenv.cfg").is_file():
        return False
    made_for, _, made_from = STAMP.read_text(encoding="utf-8").strip().partition(" ")
    return made_for in {kind, "dev"} and made_from == digest()


def runs() -> bool:
    """Whether the environment's own Python starts and is new enough."""
    probe = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    try:
        return subprocess.run([str(PYTHON), "-I", "-S", "-c", probe], check=False).returncode == 0
    except OSError:
        return False


def make_environment() -> bool:
    if not can_make_environments():
        return False
    if VENV.is_symlink():
        VENV.unlink()
    shutil.rmtree(VENV, ignore_errors=True)
    say(f"Making {VENV.name} with Python {sys.version.split()[0]} ...")
    return call([sys.executable, "-m", "venv", str(VENV)])


def can_make_environments() -> bool:
    """Debian cuts `ensurepip` out of Python; get it back, or say how."""
    if has_ensurepip():
        return True
    packages = ["python3-venv"]
    if can_use_apt() and apt_install(packages) and has_ensurepip():
        return True
    stop("Python's venv module is missing. Type:\n    sudo apt-get install python3-venv")
    return False


def has_ensurepip() -> bool:
    return (
        subprocess.run(
            [sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False
        ).returncode
        == 0
    )


def install(lock: Path) -> bool:
    say(f"Installing {lock.relative_to(ROOT)} ...")
    uv = shutil.which("uv")
    if uv:
        chosen = ["--python", str(PYTHON), "--quiet", "--require-hashes", "--compile-bytecode"]
        if call([uv, "pip", "install", *chosen, "-r", str(lock)]):
            return True
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
    return call([str(PYTHON), "-m", "pip", "install", *options, "-r", str(lock)])


def point_to_the_programme() -> None:
    """Let the environment's Python find the checkout, and give it the command `wipo-approvals`."""
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([str(PYTHON), "-I", "-c", where], capture_output=True, text=True, check=True)
    (Path(answer.stdout.strip()) / "wipo_approvals.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if WINDOWS:
        script = '@"%~dp0python.exe" "%~dp0..\\..\\main.py" %*\n'
        (BIN / "wipo-approvals.cmd").write_text(script, encoding="utf-8")
        return
    launcher = BIN / "wipo-approvals"
    here = 'here=$(dirname -- "$(readlink -f -- "$0")")'
    launcher.write_text(
        f'#!/bin/sh\n{here}\nexec "$here/python" "$here/../../main.py" "$@"\n', encoding="utf-8"
    )
    launcher.chmod(0o755)


def compile_bytecode() -> None:
    """A first start without .pyc files takes three times as long."""
    ours = [str(ROOT / name) for name in ("wipo_approvals", "ui", "main.py") if (ROOT / name).exists()]
    call([str(PYTHON), "-m", "compileall", "-q", *ours])


def prepare_first_start(kind: str) -> None:
    """The sample register and the first frame, made now: a clerk's first start is not slower than the later ones."""
    if kind == "runtime":
        call([str(PYTHON), str(ROOT / "scripts" / "first_start.py")])


def ensure_libraries() -> bool:
    """Whether Qt's system libraries are there, after having tried to put them there."""
    if not sys.platform.startswith("linux"):
        return True
    packages = missing_packages()
    if not packages:
        return True
    if can_use_apt() and apt_install(packages) and not missing_packages():
        return True
    stop(f"Qt needs system libraries that are not here. Type:\n    sudo apt-get install {' '.join(packages)}")
    return False


def missing_packages() -> list[str]:
    on_a_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    wanted = {**ALWAYS, **WITH_A_SCREEN} if on_a_screen else ALWAYS
    return [package for library, package in wanted.items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def can_use_apt() -> bool:
    return not WINDOWS and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> bool:
    say(f"Installing {' '.join(packages)} ...")
    command = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", *packages]
    return call(command) or (call(["apt-get", "update", "--quiet=2"]) and call(command))


def call(command: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    environment.pop("PYTHONPATH", None)
    if not environment.get("HOME"):
        environment["HOME"] = str(VENV)
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=sys.stderr, check=False).returncode == 0


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def stop(text: str) -> int:
    say(f"Set-up stopped. {text}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
