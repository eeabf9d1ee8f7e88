"""Fieldbook (阵地): the field sales manager's book, offline."""

__version__ = "0.1.0"
