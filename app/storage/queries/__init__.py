"""Queries of one subject each; every function returns a statement, Book.rows runs it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select

Statement = Select[*tuple[Any, ...]]
"""A query whose columns its docstring names."""
