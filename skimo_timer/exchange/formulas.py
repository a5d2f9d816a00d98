"""Texts that a spreadsheet would run as formulas: kept from it by an apostrophe, and given back as they were."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def guarded(text: str) -> str:
    """The text as CSV has it: an apostrophe before a formula, and before what looks as if it had one already."""
    return f"'{text}" if _needs_guard(text) else text


def unguarded(text: str) -> str:
    """The text that was guarded; any other as it is."""
    return text[1:] if text.startswith("'") and _needs_guard(text[1:]) else text


def _needs_guard(text: str) -> bool:
    return text.lstrip("'").startswith(_FORMULA)
