"""The race itself: values and functions over them, standard library only, no I/O, no clock of its own."""
