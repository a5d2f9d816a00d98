"""The window: the only package that knows Qt.

`app` puts everything together. Whatever is shown is read from the timekeeper, and whatever is decided goes back to it
through one door (`inbox`); no widget keeps a truth of its own.
"""
