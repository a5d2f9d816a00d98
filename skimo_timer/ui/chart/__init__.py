"""The live chart: how far everybody is behind the leader, timing point by timing point.

The leader's pace is the zero line and behind is downwards, so that a line that falls loses time and one that rises wins
it back. Loading pyqtgraph takes a third of a second, so nothing imports this package before the chart is first shown.
"""

from skimo_timer.ui.chart.chart import GapChart

__all__ = ["GapChart"]
