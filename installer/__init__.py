"""The steps of build_installer.py."""
