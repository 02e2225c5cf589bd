"""interleave: a model checker for thread interleavings.

Model files import their vocabulary from here; `interleave.api.check` checks a model from Python.
"""

from interleave.model import *  # noqa: F403
from interleave.model import __all__ as __all__

__version__ = "0.1.0"
