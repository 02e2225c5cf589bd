"""The native engine's kernels: Python for numba, and how they are made and loaded."""
