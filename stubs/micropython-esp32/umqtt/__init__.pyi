# Made by tools/stub_profiles.py from tools/stubs/micropython/umqtt/__init__.pyi: edit that.

