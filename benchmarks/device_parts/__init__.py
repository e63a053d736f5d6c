"""Parts of device.py."""
