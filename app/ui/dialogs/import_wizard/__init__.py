"""Importing a file in the window: file, columns, preview, result."""

from app.ui.dialogs.import_wizard.wizard import ImportWizard

__all__ = ["ImportWizard"]
