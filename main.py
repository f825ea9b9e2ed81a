"""The door: arguments are a command line, none opens the window (or does the headless job)."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status is 0 when all went well."""
    given = sys.argv[1:] if argv is None else list(argv)
    if given:
        from wipo_approvals.cli import main as command_line  # the window needs no parser

        return command_line(given)
    import gc  # only for the window
    import time  # as above; a calendar would take longer to load

    gc.disable()  # nothing made at start is garbage; the window turns it on again
    try:
        from ui.opening import run  # the command line needs no Qt
    except ImportError as missing:
        sys.stderr.write(f"The window cannot be opened ({missing}); working without it.\n")
        return without_screen()
    return run(without_screen, time.strftime("%Y-%m-%d"))


def without_screen() -> int:
    """What is done where no window can be seen."""
    from wipo_approvals.cli.headless import run_headless  # only without a screen

    return run_headless()


if __name__ == "__main__":
    sys.exit(main())
