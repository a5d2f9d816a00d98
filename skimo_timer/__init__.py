"""Skimo Timer: race-day timing for ski mountaineering.

A race is one file, an append-only journal of facts. Standings, tables, charts and printed lists are computed from the
facts and can be thrown away. Facts come from devices and from the operator through one door, the timekeeper, which
writes them to disk first and applies them second. Corrections are further facts: a crash loses nothing, every act can
be undone, and every number can be explained.
"""

__version__ = "0.1.0"
