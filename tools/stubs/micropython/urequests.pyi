#: for rp2 esp32 mimxrt
"""The old name of `requests`."""

from requests import *
