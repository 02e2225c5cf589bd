"""The heart: a model as plain frozen data, threads as atomic steps.

The frontend makes a `Program`; engines, traces and listings read it. Nothing here knows either.
"""
