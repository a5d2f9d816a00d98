"""The starter's window."""
