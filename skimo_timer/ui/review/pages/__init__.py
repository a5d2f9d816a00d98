"""The views of the review that are tables: gap split, comparison, what-if, oddities, figures of the field."""
