"""`decode` and `simulate`: what a recorded device log holds, and playing it again."""

import argparse
from pathlib import Path

from skimo_timer.cli.talk import DONE, STANDARD, WRONG, complain, fault, tell
from skimo_timer.devices import DEVICES, decode_log
from skimo_timer.exchange.faults import one_of
from skimo_timer.exchange.formats import csv_tables, json_text, table_text
from skimo_timer.exchange.output import write_bytes
from skimo_timer.exchange.reports.decoded import Decoded
from skimo_timer.exchange.source import read_bytes
from skimo_timer.exchange.words import ENGLISH


def decode(asked: argparse.Namespace) -> int:
    """Shows what a log holds, one row per record; garbage is a record too."""
    _known_device(asked.device)
    decoded = Decoded(tuple(decode_log(read_bytes(asked.log), asked.device)))
    tables = decoded.tables(ENGLISH)
    match asked.format:
        case "json":
            content = json_text(decoded.as_json())
        case "csv":
            content = csv_tables(tables, ENGLISH)
        case _:
            content = "\n\n".join(map(table_text, tables)) + "\n"
    write_bytes(content.encode(), STANDARD)
    return DONE


def simulate(asked: argparse.Namespace) -> int:
    """Plays a log into a port, and says which before it begins."""
    from skimo_timer.devices import ports, simulator  # they load the serial library

    _known_device(asked.device)
    read_bytes(asked.log)  # a log that is not there is told from a port that is not
    try:
        simulator.simulate(Path(asked.log), asked.device, asked.port, asked.speed, tell)
    except (OSError, ValueError) as error:
        return complain(ports.plain_words(error, asked.port or "the port"), WRONG)
    return DONE


def _known_device(name: str) -> None:
    if name not in DEVICES:
        raise fault("--device", name, one_of("a device that can be decoded", DEVICES))
