"""A table view that is ready to show one of our models: columns as wide as their samples, rows that can be hit."""

from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from skimo_timer.ui.dialogs.parts import TARGET
from skimo_timer.ui.models.table import TableModel
from skimo_timer.ui.theme import scaled


def table_view(model: TableModel[Any], name: str) -> QTableView:
    """A view of whole rows; `name` is for a screen reader."""
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(scaled(TARGET - 4))
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    metrics = view.fontMetrics()
    for number, column in enumerate(model.columns):
        if column.grows:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        else:
            view.setColumnWidth(number, metrics.horizontalAdvance(column.sample) + scaled(26))
    return view
