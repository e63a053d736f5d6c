# Made by tools/stub_profiles.py from src/anyboard/testing/__init__.py: edit that.

