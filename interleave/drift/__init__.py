"""The C functions that a model stands for: what they do, written down in a lock file, and what became of
them in a newer tree."""
