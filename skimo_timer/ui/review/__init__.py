"""The transition review: a window of its own over the race as it is, during it and after it.

At the left every athlete with every change, coloured by how far each is from the field's middle; at the right the views
of the same field, one at a time. All share one `Studio`: whoever is chosen in one is chosen everywhere. It writes
nothing; what is odd leads back to the race window, where readings are mended, and the review follows.
"""
