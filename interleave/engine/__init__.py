"""Explores a `Program`: state layout, generated code, the search."""
