"""Files in and files out: set-up, entries, passings and rulings are read, reports are written."""
