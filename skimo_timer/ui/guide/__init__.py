"""What explains the program inside the program: the help with its pictures, and the tour of the first run."""
