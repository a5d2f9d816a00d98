"""The boards of the race window, which can be moved, hidden and taken to a second screen."""
