"""Which lists were published when and what changed from one to the next, and the protests with what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Duration
from skimo_timer.core.facts import PublishedRow
from skimo_timer.core.publications import Issue, Protest, RowChange, Version, changes
from skimo_timer.exchange.reports.scope import Json, Scope, seconds
from skimo_timer.exchange.reports.table import NAME_ROOM, SENTENCE_ROOM, Clock, Column, Row, Section, Span, Table
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One published list; `changed` is against the one before it, or None for the first."""

    version: Version
    changed: tuple[RowChange, ...] | None

    def as_json(self) -> Json:
        """The version, without its rows but with what changed."""
        published = self.version.published
        return {
            "classification": published.classification,
            "version": self.version.number,
            "published": str(Clock(published.when)),
            "official": published.official,
            "digest": published.digest,
            "rows": len(published.rows),
            "changed": None if self.changed is None else [_change_as_json(one) for one in self.changed],
        }


@dataclass(frozen=True, slots=True)
class Publications:
    """The report `publications`."""

    versions: tuple[VersionRow, ...]
    protests: tuple[Protest, ...]
    scope: Scope

    def as_json(self) -> Json:
        """Both lists."""
        return {
            "publications": [row.as_json() for row in self.versions],
            "protests": [_protest_as_json(one) for one in self.protests],
        }

    def tables(self, words: Words) -> tuple[Table, ...]:
        """The versions, and below them the protests."""
        return _versions(self, words), _protests(self, words)


def publications(scope: Scope) -> Publications:
    """The report `publications` of the classifications asked for."""
    rows: list[VersionRow] = []
    for board in scope.asked:
        before: Version | None = None
        for version in scope.race.publications.versions(board.classification.name):
            known = None if before is None else tuple(changes(before.published.rows, version.published.rows))
            rows.append(VersionRow(version, known))
            before = version
    rows.sort(key=lambda row: row.version.published.when)
    about = ("", scope.only) if scope.only else None
    told = [one for one in scope.race.publications.protests if about is None or one.made.classification in about]
    return Publications(tuple(rows), tuple(told), scope)


def issue_as_json(issue: Issue) -> Json:
    """The newest version of a list, and who has changed since."""
    published = issue.version.published
    return {
        "version": issue.version.number,
        "published": str(Clock(published.when)),
        "official": published.official,
        "digest": published.digest,
        "changed": [_change_as_json(one) for one in issue.changed],
    }


def issue_notes(issue: Issue, scope: Scope, words: Words) -> list[str]:
    """`Version 2, published 10:32:05, 3f9a12bc`, and each change since."""
    published = issue.version.published
    named = say(
        words, "sheet.version", number=issue.version.number, moment=Clock(published.when), digest=published.digest
    )
    if not issue.changed:
        return [named]
    told = changes_text(scope, issue.changed, words)
    return [named, say(words, "sheet.changed", number=issue.version.number, what=told)]


def changes_text(scope: Scope, changed: Sequence[RowChange], words: Words) -> str:
    """Each change of its own in words, and how many others have another rank because of them."""
    own = [one for one in changed if not one.is_pushed]
    pushed = len(changed) - len(own)
    told = [change_text(scope, one, words) for one in own]
    return ", ".join([*told, *([say(words, "publication.pushed", count=pushed)] if pushed else [])])


def change_text(scope: Scope, change: RowChange, words: Words) -> str:
    """`12: 3. 1:03:52 → 4. 1:04:22`."""
    before, now = row_text(scope, change.before, words), row_text(scope, change.after, words)
    return say(words, "publication.change", who=change.who, before=before, now=now)


def row_text(scope: Scope, row: PublishedRow | None, words: Words) -> str:
    """`3. 1:03:52`, `DNF`, or that there is no such row."""
    if row is None:
        return words["publication.absent"]
    rank = say(words, "publication.rank", rank=row.rank) if row.rank else row.status
    return rank if row.result is None else f"{rank} {_span(scope, row.who, row.result)}"


def _span(scope: Scope, who: str, result: Duration) -> Span:
    progress = scope.race.progress.get(who)
    return Span(result, scope.race.setup.precision if progress is None else progress.precision)


def _change_as_json(change: RowChange) -> Json:
    return {"who": change.who, "before": _row_as_json(change.before), "now": _row_as_json(change.after)}


def _row_as_json(row: PublishedRow | None) -> Json | None:
    return None if row is None else {"rank": row.rank, "status": row.status, "result": seconds(row.result)}


def _protest_as_json(protest: Protest) -> Json:
    made, decided = protest.made, protest.decided
    return {
        "number": protest.number,
        "by": made.by,
        "against": made.against,
        "about": made.about,
        "classification": made.classification,
        "received": str(Clock(made.received)),
        "upheld": None if decided is None else decided.upheld,
        "decision": "" if decided is None else decided.decision,
        "decided": None if decided is None else str(Clock(decided.when)),
    }


# -- tables ------------------------------------------------------------------------------------------------------------


def _versions(report: Publications, words: Words) -> Table:
    columns = (
        Column("classification", words["column.classification"], always=True, room=NAME_ROOM),
        Column("version", words["column.version"], right=True, always=True),
        Column("published", words["column.published"], right=True, always=True),
        Column("state", words["column.state"], always=True),
        Column("digest", words["column.digest"], always=True),
        Column("changed", words["column.changed"], always=True, room=SENTENCE_ROOM),
    )
    rows = tuple(_version_cells(row, report.scope, words) for row in report.versions)
    return Table(columns, (Section("", rows),), words["title.publications"], none=words["none.publications"])


def _version_cells(row: VersionRow, scope: Scope, words: Words) -> Row:
    published = row.version.published
    if row.changed is None:
        changed = ""
    elif row.changed:
        changed = changes_text(scope, row.changed, words)
    else:
        changed = words["publication.same"]
    state = words["state.official" if published.official else "state.unofficial"]
    return (published.classification, row.version.number, Clock(published.when), state, published.digest, changed)


def _protests(report: Publications, words: Words) -> Table:
    columns = (
        Column("number", words["column.number"], right=True, always=True),
        Column("received", words["column.received"], right=True, always=True),
        Column("by", words["column.protest-by"], always=True, room=NAME_ROOM),
        Column("against", words["column.against"], always=True, room=NAME_ROOM),
        Column("about", words["column.about"], always=True, room=SENTENCE_ROOM),
        Column("decision", words["column.decision"], always=True, room=SENTENCE_ROOM),
    )
    rows = tuple(_protest_cells(one, report.scope, words) for one in report.protests)
    return Table(columns, (Section("", rows),), words["title.protests"], none=words["none.protests"])


def _protest_cells(protest: Protest, scope: Scope, words: Words) -> Row:
    made = protest.made
    return (
        protest.number,
        Clock(made.received),
        scope.name_of(made.by),
        scope.name_of(made.against),
        made.about,
        decision_text(protest, words),
    )


def decision_text(protest: Protest, words: Words) -> str:
    """`upheld: C.13 withdrawn`, or that it is open."""
    decided = protest.decided
    if decided is None:
        return words["protest.open"]
    word = words["protest.upheld" if decided.upheld else "protest.rejected"]
    return say(words, "protest.decision", word=word, text=decided.decision) if decided.decision else word
