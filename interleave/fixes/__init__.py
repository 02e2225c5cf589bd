"""What became of the causes of an old design in a new one."""
