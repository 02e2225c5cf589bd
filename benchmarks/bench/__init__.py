"""What `benchmarks/native_engine.py` is made of: cases, one module a tool, rounds, tables, aims."""
