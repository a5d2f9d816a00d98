"""The random tent of `tests.test_consistency`, watched by the leaderboard's Qt model: it shows what the oracle says."""

import pytest
from hypothesis import settings
from hypothesis.stateful import initialize, invariant
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from skimo_timer.core.clock import format_duration
from skimo_timer.ui.models.leaderboard import BIB, RANK, TIME, LeaderboardModel
from tests.oracle import standings
from tests.test_consistency import TimingTent

pytestmark = pytest.mark.usefixtures("qapp")


class WatchedTent(TimingTent):
    """The same operator and gate, with a leaderboard open all the time."""

    @initialize()
    def begin(self) -> None:
        super().begin()
        self.model = LeaderboardModel(self.keeper)
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.keeper.listen(self.model.on_change)

    def shown(self, row: int, column: int) -> str:
        return str(self.model.index(row, column).data(Qt.ItemDataRole.DisplayRole))

    @invariant()
    def the_leaderboard_shows_what_the_oracle_says(self) -> None:
        expected = standings(self.journal.records())
        assert [self.shown(row, BIB) for row in range(self.model.rowCount())] == [bib for _, bib, *_ in expected]
        for row, (rank, _, status, result, times) in enumerate(expected):
            seen = status != "RUN" or any(time is not None for time in times)  # nobody is first before a point
            assert self.shown(row, RANK) == ((str(rank) if rank is not None else status) if seen else "")
            if status == "OK" and result is not None:
                assert self.shown(row, TIME).removeprefix("P") == format_duration(result)


WatchedTent.TestCase.settings = settings(stateful_step_count=25, max_examples=25)
test_the_leaderboard_agrees_with_the_oracle = WatchedTent.TestCase
