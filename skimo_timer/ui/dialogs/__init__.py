"""The windows beside the main window: set-up of a race, start list, gates, starts, settings.

None of them is modal and none of them appears by itself. Each receives what it shows and what to call; what is typed is
text until a plain function makes a value of it (`draft`, `typed`), so that every rule is tested without a window.
"""
