"""The demo book: an invented region, written by code and never shipped as a file."""

from app.demo.book import SIZES, DemoSize, fill_demo

__all__ = ["SIZES", "DemoSize", "fill_demo"]
