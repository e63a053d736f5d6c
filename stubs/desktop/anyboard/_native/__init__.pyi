# Made by tools/stub_profiles.py from src/anyboard/_native/__init__.py: edit that.

