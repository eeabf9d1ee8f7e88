"""The stage: charts and boards of all tabs on a wall, page by page."""
