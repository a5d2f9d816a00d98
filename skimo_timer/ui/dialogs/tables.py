"""A table view that is ready to show one of our models: columns as wide as their samples, rows that can be hit."""

from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from skimo_timer.ui.dialogs.parts import roomy
from skimo_timer.ui.models.table import TableModel
from skimo_timer.ui.theme import TARGET, Role, scaled, wear


def table_view(model: TableModel[Any], name: str, *, wraps: bool = False) -> QTableView:
    """A view of whole rows; `name` is for a screen reader. With `wraps` long texts make high rows."""
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.setStyleSheet(f"QTableView::item {{ padding: 0 {scaled(8)}px }}")
    view.setAlternatingRowColors(True)
    view.setWordWrap(wraps)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(scaled(TARGET - 4))
    if wraps:
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    wear(header, Role.SMALL)
    metrics = view.fontMetrics()
    for number, column in enumerate(model.columns):
        if column.grows and roomy():
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        else:
            view.setColumnWidth(number, metrics.horizontalAdvance(column.sample) + scaled(30))
    return view


def hide_empty(view: QTableView, model: TableModel[Any]) -> None:
    """Hides the columns in which no row has anything, so that those with something have room."""
    filled = [False] * len(model.columns)
    for position in range(model.rowCount()):
        filled = [there or bool(text) for there, text in zip(filled, model.row(position).texts, strict=True)]
    for number, there in enumerate(filled):
        view.setColumnHidden(number, not there and not model.columns[number].grows)
