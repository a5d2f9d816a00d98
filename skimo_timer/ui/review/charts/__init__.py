"""The charts of the review. Each draws the field once and keeps it as a picture; who is chosen is drawn over it.

Loading pyqtgraph takes a third of a second, so nothing imports this package before a chart is first shown.
"""
