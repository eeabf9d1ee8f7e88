"""Every figure of the program as a ratio to its floor, both measured in one run. `python -m benchmarks`."""
