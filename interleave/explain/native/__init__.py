"""Explanations of large models: the state graph and the searches in it as machine code."""
