"""Liveness under fairness: what comes to be on every run that treats its threads as it is assumed to."""
