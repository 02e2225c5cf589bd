"""Why a property is violated."""
