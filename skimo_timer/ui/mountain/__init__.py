"""Who is where on the mountain: gates by radio, and who is still out."""
