"""Qt's roles as plain names, looked up once: `Qt.ItemDataRole.X` in `data()` costs three times the rest of the call."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

DISPLAY = Qt.ItemDataRole.DisplayRole
ALIGN = Qt.ItemDataRole.TextAlignmentRole
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
TOOL_TIP = Qt.ItemDataRole.ToolTipRole
STATE = int(Qt.ItemDataRole.UserRole) + 1
"""The state of a row or cell, as a code that the view knows a shape and a colour for."""
MARK = int(Qt.ItemDataRole.UserRole) + 2
"""A small sign in front of a text, as a code."""
SUBJECT = int(Qt.ItemDataRole.UserRole) + 3
"""What the row is about: a bib, the key of a passing, an alert."""

HORIZONTAL = Qt.Orientation.Horizontal
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
