"""What the caller may ask of a reader, and the limits it keeps."""

from __future__ import annotations

from msgspec import Struct

MEGABYTE = 1024 * 1024


class ReadOptions(Struct, frozen=True):
    """`sheet` None reads every visible sheet; `encoding` and `separator` None are found out (csv only).

    Limits are those of RELIABILITY section 5, wide enough for a million rows of csv and 100,000 x 12 of xlsx.
    """

    sheet: str | None = None
    encoding: str | None = None
    separator: str | None = None
    max_rows: int = 1_000_000
    max_cells: int = 20_000_000
    max_cell_chars: int = 32_767
    max_text_bytes: int = 300 * MEGABYTE
    max_packed_bytes: int = 50 * MEGABYTE
    max_unpacked_bytes: int = 300 * MEGABYTE
    max_entry_bytes: int = 200 * MEGABYTE
    max_ratio: int = 200
    memory_mb: int = 600
    timeout_s: float = 120.0
