"""The native engine: the program as machine code, searched by a kernel that any number of threads share."""
