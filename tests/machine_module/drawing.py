# Draws at random with every function and format of framebuf, and prints a sum of the bytes after each.
# Run by MicroPython itself, and by Python with our module: what they print must be the same.
from array import array

from framebuf import GS8, MONO_VLSB, RGB565, FrameBuffer

_seed = 12345


def pick(low, high):
    global _seed
    _seed = (_seed * 1103515245 + 12345) & 0x7FFFFFFF
    return low + (_seed >> 8) % (high - low + 1)


def draw(form, width, height, stride, steps):
    buffer = bytearray(stride * ((height + 7) & ~7) * 2)
    target = FrameBuffer(buffer, width, height, form, stride)
    picture = bytearray(pick(0, 255) for _ in range(200))
    source = FrameBuffer(picture, 9, 7, form)
    palette = FrameBuffer(bytearray(pick(0, 255) for _ in range(600)), 256, 1, form)
    for step in range(steps):
        what, x, y, colour = pick(0, 9), pick(-8, width + 8), pick(-8, height + 8), pick(0, 70000)
        if what == 0:
            target.pixel(x, y, colour)
        elif what == 1:
            target.line(x, y, pick(-8, width + 8), pick(-8, height + 8), colour)
        elif what == 2:
            target.rect(x, y, pick(-3, width), pick(-3, height), colour, pick(0, 1))
        elif what == 3:
            target.ellipse(x, y, pick(0, 12), pick(0, 12), colour, pick(0, 1), pick(0, 15))
        elif what == 4:
            target.poly(x, y, array("h", [pick(-6, 20) for _ in range(2 * pick(1, 6))]), colour, pick(0, 1))
        elif what == 5:
            target.scroll(pick(-4, 4), pick(-4, 4))
        elif what == 6:
            if pick(0, 1) and form not in (RGB565, GS8):
                target.blit(source, x, y, pick(-1, 1), palette)
            else:
                target.blit((picture, 9, 7, form), x, y, pick(-1, 1))
        elif what == 7:
            target.hline(x, y, pick(-2, width), colour)
            target.vline(x, y, pick(-2, height), colour)
        elif what == 8:
            target.fill_rect(x, y, pick(-3, width), pick(-3, height), colour)
        else:
            if pick(0, 9) == 0:
                target.fill(colour)
            print(target.pixel(x, y))
        total = 0
        for value in buffer:
            total = (total * 31 + value) & 0xFFFFFF
        print(form, step, what, total)


for form in range(7):
    for width, height, stride in ((32, 24, 32), (21, 13, 24), (8, 9, 8)):
        draw(form, width, height, stride, 60)


def refused(*arguments):
    try:
        FrameBuffer(*arguments)
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
    else:
        print("fine")


for form in range(8):
    for size in range(1, 40):
        refused(bytearray(size), 9, 3, form)
        refused(bytearray(size), 7, 10, form, 11)
refused(bytearray(99), 0, 1, MONO_VLSB)
refused(bytearray(99), 8, 8, MONO_VLSB, 7)
refused(b"read-only", 8, 8, MONO_VLSB)
