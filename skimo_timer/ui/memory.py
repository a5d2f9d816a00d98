"""Where windows were: Qt's own business, in a file beside the program's other data and not in a registry."""

from PySide6.QtCore import QSettings

from skimo_timer.settings import data_dir


def memory() -> QSettings:
    """What is remembered of windows on this computer."""
    return QSettings(str(data_dir() / "windows.ini"), QSettings.Format.IniFormat)
