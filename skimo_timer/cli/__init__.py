"""The command line: `new`, `add`, `report`, `check`, `decode`, `simulate`, as the README describes them.

Every command reads all of its input before it writes anything, says what it did in one line, and ends with 0 if all is
done, 1 if the file is damaged or another program is writing to it, 2 if the input is wrong. What a command needs is
imported by that command, so that each answers at once; Qt is only ever loaded for a PDF.
"""

import argparse
import os
import sys

from skimo_timer.cli.arguments import COMMANDS, OPEN, parse

__all__ = ["COMMANDS", "OPEN", "parse", "run"]


def run(asked: argparse.Namespace) -> int:
    """Does what was asked for, and says what is wrong where it cannot. Returns the exit status."""
    from skimo_timer.cli.talk import DAMAGED, DONE, WRONG, NoQt, complain, speak_utf8
    from skimo_timer.exchange.faults import InputError
    from skimo_timer.exchange.output import OutputError
    from skimo_timer.journal import JournalError

    speak_utf8()
    try:
        return _do(asked)
    except (InputError, OutputError) as error:
        return complain(str(error), WRONG)
    except (JournalError, NoQt) as error:
        return complain(str(error), DAMAGED)
    except BrokenPipeError:
        # Whoever reads has seen enough, as `head` does; Python would complain when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _do(asked: argparse.Namespace) -> int:
    match asked.command:
        case "new" | "add":
            from skimo_timer.cli import writing

            return writing.new(asked) if asked.command == "new" else writing.add(asked)
        case "report" | "check":
            from skimo_timer.cli import reading

            return reading.report(asked) if asked.command == "report" else reading.check(asked)
        case _:
            from skimo_timer.cli import logs

            return logs.decode(asked) if asked.command == "decode" else logs.simulate(asked)
