"""From a program to LLVM's text."""
