# Made by tools/stub_profiles.py from src/anyboard/core/__init__.py: edit that.

