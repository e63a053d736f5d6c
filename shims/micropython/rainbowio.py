"""`rainbowio`: colours of the rainbow."""


def colorwheel(n):
    """The colour at a place on the wheel, as 0xRRGGBB: red at 0, green at 85, blue at 170."""
    if n < 0:
        return 0
    n = n % 256
    if n < 85:
        down, up = 16, 8
    elif n < 170:
        n -= 85
        down, up = 8, 0
    else:
        n -= 170
        down, up = 0, 16
    rising = min(int(n * 3), 255)
    return max(int(255 - n * 3), 0) << down | rising << up
