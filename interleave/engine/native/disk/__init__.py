"""Visited states on disk: sorted runs, and duplicates found late."""
