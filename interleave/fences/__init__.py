"""Which fences a model lacks under a weak memory model, and which it does not need."""
