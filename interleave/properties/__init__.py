"""From what a search found to verdicts."""
