"""interleave: a model checker for thread interleavings.

Model files import their vocabulary from here; `interleave.api.check` checks a model from Python.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from interleave.model import *  # noqa: F403
    from interleave.model import __all__ as __all__

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """The vocabulary, once somebody asks for it: pytest imports this package in every run, for the
    sake of its plugin."""
    import importlib

    model = importlib.import_module("interleave.model")
    if name == "__all__" or name in model.__all__:
        return getattr(model, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
