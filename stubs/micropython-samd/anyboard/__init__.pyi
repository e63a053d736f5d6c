# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/__init__.pyi: edit that.
"""`from anyboard import board, busio` is the board's own modules."""
