"""What a recorded device log holds, one row per record, in the order in which the device said it."""

from dataclasses import dataclass

from skimo_timer.core.clock import Instant
from skimo_timer.core.passings.reading import Reading
from skimo_timer.exchange.reports.scope import Json
from skimo_timer.exchange.reports.table import Cell, Clock, Column, Row, Table, table_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class Decoded:
    """The readings of a log."""

    readings: tuple[Reading, ...]

    def as_json(self) -> Json:
        """The records as the contract has them."""
        return {"records": [_json(reading) for reading in self.readings]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table. The raw record stands last, because nobody knows how long it is."""
        columns = [
            Column("line", words["column.line"], right=True, always=True),
            Column("kind", words["column.kind"], always=True),
            Column("channel", words["column.channel"]),
            Column("manual", words["column.manual"]),
            Column("bib", words["column.bib"], right=True),
            Column("date", words["column.date"]),
            Column("time", words["column.time"], right=True),
            Column("time_us", "time_us", right=True, data=True),
            Column("checksum", words["column.checksum"]),
            Column("raw", words["column.raw"], always=True),
        ]
        return (table_of(columns, [_row(reading, words) for reading in self.readings], words["none.decoded"]),)


def _json(reading: Reading) -> Json:
    return {
        "line": reading.line,
        "kind": reading.kind.value,
        "channel": reading.channel,
        "manual": reading.manual,
        "bib": reading.bib,
        "time_us": reading.time_us,
        "date": reading.date,
        "checksum": reading.checksum.value,
        "raw": reading.raw,
    }


def _row(reading: Reading, words: Words) -> Row:
    time: Cell = None if reading.time_us is None else Clock(Instant(reading.time_us))
    return (
        reading.line,
        reading.kind.value,
        reading.channel,
        words["counts.yes"] if reading.manual else "",
        reading.bib,
        reading.date,
        time,
        reading.time_us,
        reading.checksum.value,
        visible(reading.raw),
    )


def visible(raw: str) -> str:
    """A raw record with every byte that cannot be printed as an escape."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in raw)
