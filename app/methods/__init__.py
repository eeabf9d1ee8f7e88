"""The sums: pure functions on plain values, one method per file. Rule numbers (R13) are those of docs/method.md."""
