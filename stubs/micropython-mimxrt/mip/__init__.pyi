# Made by tools/stub_profiles.py from tools/stubs/micropython/mip/__init__.pyi: edit that.
"""Installs packages from the network."""

def install(
    package: str, index: str | None = None, target: str | None = None, version: str | None = None, mpy: bool = True
) -> None: ...
