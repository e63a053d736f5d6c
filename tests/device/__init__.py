"""The modules for devices, on real interpreters."""
