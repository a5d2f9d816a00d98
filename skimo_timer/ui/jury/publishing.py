"""The results folder of a race window: which one it is, on this computer, and how it stands."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from skimo_timer.ui.export.folder import ResultsFolder
from skimo_timer.ui.labels import words
from skimo_timer.ui.memory import memory

if TYPE_CHECKING:
    from skimo_timer.ui.race.main_window import RaceWindow


class Publishing:
    """Asks for a folder and keeps the pages in it up to date; a race that had one has it again."""

    def __init__(self, window: "RaceWindow") -> None:
        self._window = window
        self.pages = ResultsFolder(window.file, window.clock, words(), window)
        self.pages.written.connect(self._written)
        self.pages.failed.connect(self._failed)
        window.keeper.listen(self.pages.on_change)

    @property
    def is_on(self) -> bool:
        """Whether a folder is kept."""
        return self.pages.folder is not None

    def resume(self) -> None:
        """Goes on with the folder that this race had, if that is still there."""
        kept = str(memory().value(self._key, ""))
        if kept and Path(kept).is_dir():
            self.use(Path(kept))

    def ask(self) -> None:
        """Asks for the folder; nothing happens if none is chosen."""
        window = self._window
        start = self.pages.folder or window.file.parent
        dialog = QFileDialog(window, window.tr("Folder for the pages of results"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.use(Path(name)))
        dialog.finished.connect(lambda _: window.menus.refresh())
        dialog.open()

    def use(self, folder: Path | None) -> None:
        """Keeps the pages in this folder from now on; None stops it."""
        memory().setValue(self._key, "" if folder is None else str(folder))
        self.pages.use(folder)
        self._window.status.show_pages("", "")
        self._window.menus.refresh()

    @property
    def _key(self) -> str:
        return f"folder/{self._window.file.name}"

    def _written(self, moment: str) -> None:
        if self.is_on:
            self._window.status.show_pages(moment, str(self.pages.folder))

    def _failed(self, trouble: str) -> None:
        self._window.status.show_pages("", trouble)
        self._window.bar.trouble(self._window.tr("The pages of results are not written: {0}").format(trouble))
