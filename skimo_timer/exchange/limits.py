"""How large a table may be: far more than a race has, and little enough that reading one never takes the computer.

A table beyond that is the wrong file, or one that was made to do harm.
"""

MOST_BYTES = 32_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 200
TABLE_SIZE = f"a table of at most {MOST_ROWS} rows and {MOST_COLUMNS} columns"
