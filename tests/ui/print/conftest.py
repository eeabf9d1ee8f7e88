from tests.ui.deck.conftest import book, dealers, owing, plant, services

__all__ = ["book", "dealers", "owing", "plant", "services"]
