"""Which colour each chosen athlete has: the same in every view, for as long as they are chosen."""

from skimo_timer.ui.review.studio import MOST, Studio
from skimo_timer.ui.theme import Hue, Tones


def hues(tones: Tones) -> tuple[Hue, ...]:
    """Six that are told apart by everybody, the last in the ink of the text."""
    plain = Hue(tones.text, tones.text, tones.base)
    return (tones.vermillion, tones.blue, tones.green, tones.purple, tones.orange, plain)


def hue_of(studio: Studio, subject: str, tones: Tones) -> Hue:
    """The colour of somebody; of whom nobody chose that of the text."""
    number = studio.colours.get(subject, MOST - 1)
    return hues(tones)[number % MOST]
