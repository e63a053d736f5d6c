# Made by tools/stub_profiles.py from tools/stubs/micropython/urequests.pyi: edit that.
"""The old name of `requests`."""

from requests import *
