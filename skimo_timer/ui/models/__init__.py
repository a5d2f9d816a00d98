"""What the views show, as Qt item models: cached texts that follow the race row by row.

A model is told of each `Change` and moves single rows by its deltas; only where the whole order is new does it start
over. Texts are worked out when a row is first looked at and kept until something they depend on changes. They are never
worked out from the row number while rows move: Qt asks in the middle of a move, and a neighbour's rank must not seem to
change by itself. Models know no widgets, so each is tested without a window.
"""
