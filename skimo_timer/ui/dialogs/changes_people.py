"""Changes to people: another course, a bib, an entry, a start group, a credit."""

from dataclasses import replace

from skimo_timer.core.changes import corrected, credited, replaced, started_with, swapped, to_course
from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact
from skimo_timer.core.startlist import Entry, normal_bib
from skimo_timer.ui.dialogs.changes_page import Page
from skimo_timer.ui.labels import tr


class CoursePage(Page):
    """Race to rec in the middle of the race."""

    title, hint = tr("Another course"), tr("From race to rec, or back, also in the middle: the own start stays.")

    def build(self) -> None:
        """Who, and to which course."""
        self.who = self.text(tr("Bibs"), tr("12 15 20-30, or all"))
        self.course = self.choice(tr("Course"))

    def refresh(self) -> None:
        """The courses."""
        self.offer(self.course, [(course.name, course.name) for course in self.race.setup.courses])

    def facts(self, now: Instant) -> list[Fact]:  # noqa: ARG002 - the moment is not asked for
        """A ruling for each."""
        return to_course(self.race, self.bibs(self.who), self.course.value)


class BibPage(Page):
    """A bib that is on the wrong person."""

    across = 3
    title = tr("Bib swapped or lost")
    hint = tr("Two who wear each other's bib: every passing follows. A lost bib: another number is this athlete's too.")

    def build(self) -> None:
        """Whose bib, and which other."""
        self.who = self.text(tr("Bib"))
        self.how = self.choice(tr("What happened"))
        self.other = self.text(tr("The other bib"))

    def refresh(self) -> None:
        """Both cases."""
        self.offer(self.how, [("swap", tr("swapped with")), ("lost", tr("lost, wears now"))])

    def facts(self, now: Instant) -> list[Fact]:  # noqa: ARG002
        """Two entries, or an alias."""
        if self.how.value == "lost":
            return replaced(self.race, self.one(self.who), self.other.value)
        return swapped(self.race, self.one(self.who), self.one(self.other))


class EntryPage(Page):
    """An entry that is wrong."""

    across = 4
    title, hint = tr("Entry corrected"), tr("Name, class and club as they should be; a corrected class ranks anew.")

    def build(self) -> None:
        """The fields of an entry."""
        self.who = self.text(tr("Bib"))
        self.name, self.sex, self.born = self.text(tr("Name"), wide=True), self.choice(tr("Sex")), self.text(tr("Born"))
        self.category, self.club, self.nation = (self.text(t) for t in (tr("Category"), tr("Club"), tr("Nation")))
        self._loaded = ""
        self.who.changed.connect(self._load)

    def refresh(self) -> None:
        """The sexes."""
        self.offer(self.sex, [(sex, sex or "–") for sex in ("", "F", "M", "X")])

    def clear(self) -> None:
        """Empties the fields."""
        self._loaded = ""
        super().clear()

    def facts(self, now: Instant) -> list[Fact]:  # noqa: ARG002
        """The entry, whole."""
        entry, born = self.race.entries[self.one(self.who)], self.born.value.strip()
        if born and not (born.isdecimal() and len(born) == 4):
            raise ValueError(tr("a year of birth with four digits"))
        return corrected(
            self.race,
            replace(
                entry,
                name=" ".join(self.name.value.split()),
                sex=self.sex.value,  # type: ignore[arg-type]  # one of those offered
                born=int(born) if born else None,
                category=self.category.value.strip(),
                club=self.club.value.strip(),
                nation=self.nation.value.strip(),
            ),
        )

    def _load(self) -> None:
        """Shows the entry of the bib as soon as it is one."""
        bib = normal_bib(self.who.value)
        entry = self.race.entries.get(bib)
        if entry is not None and bib != self._loaded:
            self._loaded = bib
            for field, text in zip(self._fields[1:], _texts(entry), strict=True):
                field.fill(text)


def _texts(entry: Entry) -> tuple[str, ...]:
    born = "" if entry.born is None else str(entry.born)
    return entry.name, entry.sex, born, entry.category, entry.club, entry.nation


class GroupPage(Page):
    """Who started with another group."""

    title, hint = tr("Start group"), tr("They started with this group, whatever the start list says.")

    def build(self) -> None:
        """Who, and with which group."""
        self.who = self.text(tr("Bibs"), tr("12 15 20-30, or all"))
        self.group = self.choice(tr("Started with"))

    def refresh(self) -> None:
        """The groups."""
        self.offer(self.group, [(group.name, group.name) for group in self.race.setup.starts])

    def facts(self, now: Instant) -> list[Fact]:  # noqa: ARG002
        """A ruling for each."""
        return started_with(self.race, self.bibs(self.who), self.group.value)


class CreditPage(Page):
    """Time given back."""

    title, hint = (
        tr("Time credit"),
        tr("Taken off the result, for helping somebody or for being held up. It needs a reason."),
    )

    def build(self) -> None:
        """Who, how much, why."""
        self.who = self.text(tr("Bibs"), tr("12 15 20-30"))
        self.time = self.text(tr("Time"), tr("2:00"))
        self.why = self.text(tr("Reason"), tr("helped 45 at T2"), wide=not self.race.setup.stages)
        self.stage = self.choice(tr("Stage")) if self.race.setup.stages else None

    def refresh(self) -> None:
        """The stages, where there are any."""
        if self.stage is not None:
            names = dict.fromkeys(stage.name for stage in self.race.setup.stages)
            self.offer(self.stage, [("", "–"), *((name, name) for name in names)])

    def facts(self, now: Instant) -> list[Fact]:  # noqa: ARG002
        """A penalty below zero for each."""
        stage = "" if self.stage is None else self.stage.value
        return credited(self.race, self.bibs(self.who), self.time.value, self.why.value, stage)
