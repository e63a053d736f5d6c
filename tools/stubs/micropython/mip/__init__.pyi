#: for rp2 esp32 mimxrt
"""Installs packages from the network."""

def install(
    package: str, index: str | None = None, target: str | None = None, version: str | None = None, mpy: bool = True
) -> None: ...
