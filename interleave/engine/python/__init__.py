"""The Python engine's generated code: a program's steps as Python functions on states.

A step's function takes a state and returns the successor, ``BLOCKED``, or a code below it that
names a crash; where a step has alternatives it returns a list of successors and crashes instead.
"""
