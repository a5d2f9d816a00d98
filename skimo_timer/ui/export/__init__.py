"""Reports out of the window: into a file, to the clipboard, onto paper, while the race goes on.

The panel asks what is wanted and says what became of it (`panel`); a process of its own makes it (`making`, `job`).
Nothing is imported here: that process loads `making` and no widget.
"""
