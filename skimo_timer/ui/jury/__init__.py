"""What goes before the jury and onto the board: publications, protests, the closing of a race, sheets of paper."""
