# Made by tools/stub_profiles.py from src/anyboard/layers/__init__.py: edit that.

