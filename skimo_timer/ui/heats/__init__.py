"""The heats of a race of stages, in a window of their own."""
