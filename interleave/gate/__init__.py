"""The gate: checks listed in ``pyproject.toml``, each with the verdict that is expected."""
