"""The race window: what the operator sees and types while a race is on."""
