"""From a model class to a `Program`: source text, AST subset, inlined procedures, atomic steps."""
