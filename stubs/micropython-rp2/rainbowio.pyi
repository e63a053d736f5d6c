# Made by tools/stub_profiles.py from tools/stubs/device/rainbowio.pyi: edit that.
def colorwheel(n: float, /) -> int:
    """The colour at a place on the wheel, as 0xRRGGBB: red at 0, green at 85, blue at 170, round at 255."""
