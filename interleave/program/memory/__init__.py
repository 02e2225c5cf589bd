"""Memory models: what a load and a store are, as a function from a program to a program."""
