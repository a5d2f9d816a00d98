"""The transition review: where a race was lost and won, leg by leg, change by change.

Everything here is computed from the race's progress at full resolution and writes nothing. An `Effort` is one athlete,
team or member with every leg walked; a `Review` is the field of a classification, with what is usual on each leg;
`gaps` says where a gap came from, `whatif` what the ranking would be, `oddities` what cannot be, `findings` what a
race's page would tell. Ranks are those of the boards: cut to the printed precision, ties share one.
"""
