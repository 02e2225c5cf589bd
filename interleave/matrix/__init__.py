"""Matrices: designs in scenarios, each cell a model that is checked."""
