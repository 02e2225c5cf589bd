"""The search by several processes, each with a part of the states."""
