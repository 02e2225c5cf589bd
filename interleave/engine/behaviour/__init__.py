"""What a program does: its initial states, the successors of a state, and what holds there."""
