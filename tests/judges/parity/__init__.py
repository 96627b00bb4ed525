"""Readers of printed files that share nothing with the program, and what must be the same in all of them."""
