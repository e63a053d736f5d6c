"""What people write who come from an Arduino, from C, JavaScript or Python 2, and what a target has for it."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from anyboard.check.targets import Target

_SLEEP = {"micropython": "time.sleep_ms(ms)", "circuitpython": "time.sleep(ms / 1000)", "": "time.sleep(ms / 1000)"}
_SLEEP_US = {"micropython": "time.sleep_us(us)", "": "time.sleep(us / 1000000)"}
_MILLIS = {"micropython": "time.ticks_ms()", "circuitpython": "supervisor.ticks_ms()", "": "time.time()"}
_MICROS = {"micropython": "time.ticks_us()", "": "time.monotonic_ns() // 1000"}
_IN = {"micropython": "machine.Pin(n, machine.Pin.IN)", "": "digitalio.DigitalInOut(pin)"}
_OUT = {
    "micropython": "machine.Pin(n, machine.Pin.OUT)",
    "": "digitalio.DigitalInOut(pin) and its switch_to_output()",
}
_ANALOG = {"micropython": "machine.ADC(n).read_u16()", "": "analogio.AnalogIn(pin).value"}
_PWM = {"micropython": "machine.PWM(pin, freq=1000, duty_u16=32768)", "": "pwmio.PWMOut(pin, duty_cycle=32768)"}
_WAITING = {"micropython": "any()", "": "in_waiting"}
_TIMES = {
    "delay": _SLEEP,
    "msleep": _SLEEP,
    "usleep": _SLEEP_US,
    "delayMicroseconds": _SLEEP_US,
    "millis": _MILLIS,
    "micros": _MICROS,
}
_NAMES: dict[str, dict[str, str]] = {
    **_TIMES,
    "digitalWrite": {"micropython": "machine.Pin(n, machine.Pin.OUT).value(1)", "": "pin.value = True"},
    "digitalRead": {"micropython": "machine.Pin(n, machine.Pin.IN).value()", "": "pin.value"},
    "pinMode": _OUT,
    "analogRead": _ANALOG,
    "analogWrite": _PWM,
    "tone": _PWM,
    "OUTPUT": _OUT,
    **dict.fromkeys(("INPUT", "INPUT_PULLUP"), _IN),
    **{name: {"": "True"} for name in ("HIGH", "true", "TRUE")},
    **{name: {"": "False"} for name in ("LOW", "false", "FALSE")},
    **{name: {"": "None"} for name in ("null", "NULL", "nil", "none", "undefined")},
    **{name: {"": "print()"} for name in ("Serial", "println", "printf", "puts", "console")},
    "xrange": {"": "range()"},
    **{name: {"": "input()"} for name in ("raw_input", "scanf")},
    **{name: {"": "str"} for name in ("unicode", "basestring")},
    "long": {"": "int"},
    "unichr": {"": "chr()"},
    "this": {"": "self"},
    "constrain": {"": "min(max(x, low), high)"},
}
_MEMBERS: dict[str, dict[str, str]] = {
    **_TIMES,
    **{name: {"": "write()"} for name in ("print", "println", "printf")},
    "available": _WAITING,
    "inWaiting": _WAITING,
}
_FIRST_NAME = re.compile(r"\w+")
_DUTY = ("duty_u16", "duty_cycle")
_FREQUENCY = (
    "freq",
    "frequency",
    "cpu.frequency",
    "scan -> freq=… in the constructor",
    "readinto -> init(baudrate=…)",
    "init(freq=…)",
)
_READING = ("raw_value", "read_u16()", "value", "read()")
_RECEIVE = ("readfrom_into", "readinto", "read", "get()")
_REGISTER = ("readfrom_mem", "writeto_then_readfrom", "write_then_readinto")
_SEND = ("writeto", "write", "put")
_SET_REGISTER = ("writeto_mem", "writeto", "write")
_SHAPES = {
    **dict.fromkeys(("circle", "fill_circle", "draw_circle", "fillCircle", "drawCircle"), ("ellipse",)),
    **dict.fromkeys(("polygon", "triangle", "fill_triangle", "draw_polygon"), ("poly",)),
    **dict.fromkeys(("rectangle", "draw_rect", "drawRect"), ("rect",)),
    **dict.fromkeys(("bitmap", "image", "draw_bitmap", "drawBitmap", "draw_image", "paste"), ("blit",)),
    **dict.fromkeys(("puts", "write_text", "draw_text", "drawText", "draw_string", "putstr"), ("text",)),
    **dict.fromkeys(("cls", "fill_screen", "fillScreen", "clear_screen", "clearDisplay"), ("fill(0)",)),
}
_SAME: dict[str, tuple[str, ...]] = {
    **_SHAPES,
    **dict.fromkeys(("set", "set_value", "output", "state", "level", "setValue"), ("value",)),
    **dict.fromkeys(("get", "get_value", "is_high", "is_on", "is_pressed", "touched"), ("value", "events.get()")),
    **dict.fromkeys(("attach", "interrupt", "on_change", "attachInterrupt", "add_event_detect"), ("irq()",)),
    **dict.fromkeys(("callback", "set_callback", "handler", "when_pressed"), ("irq()", "init(callback=…)")),
    **dict.fromkeys(("stop", "end"), ("pause()", "deinit()", "close()")),
    **dict.fromkeys(("cancel", "close", "shutdown", "disable", "release"), ("deinit()", "close()")),
    "start": ("resume()", "duty_cycle", "duty_u16", "init()"),
    "begin": ("connect()", "configure()", "init()"),
    "clear": ("hline -> fill(0)", "fill((0, 0, 0))", "reset()"),
    "off": ("fill((0, 0, 0))", "duty_u16(0)", "duty_cycle = 0"),
    **dict.fromkeys(("set_pixel", "setPixelColor", "set_led"), ("pixel", "bpp -> strip[n] = (red, green, blue)")),
    "value": ("count", "position", "read_u16()", *_DUTY),
    "write": _DUTY,
    **dict.fromkeys(("kick", "refresh", "pet"), ("feed()",)),
    "restart": ("feed()", "reset()", "reload()"),
    **dict.fromkeys(("reboot", "hard_reset", "soft_reset"), ("reset()", "reload()")),
    "reset": ("feed()", "reload()", "position = 0"),
    **dict.fromkeys(("angle", "set_duty", "dutycycle", "duty_percent", "pulse_width", "pulsewidth", "throttle"), _DUTY),
    **dict.fromkeys(("ChangeDutyCycle", "fraction", "brightness"), _DUTY),
    **dict.fromkeys(("ChangeFrequency", "set_frequency", "set_freq", "setFrequency", "hz", "cpu_freq"), _FREQUENCY),
    **dict.fromkeys(("frequency", "freq"), _FREQUENCY),
    "baudrate": ("configure(baudrate=…)", "init(baudrate=…)"),
    **dict.fromkeys(("voltage", "raw", "raw_value", "read_raw", "reading", "sample", "read_voltage"), _READING),
    **dict.fromkeys(("count", "delta", "steps", "get_count", "pulses"), ("count", "position")),
    **dict.fromkeys(("poll", "next_event", "get_event", "pressed", "wait"), ("events.get()",)),
    **dict.fromkeys(("send", "sendall", "writebytes"), _SEND),
    **dict.fromkeys(("recv", "receive", "readbytes"), _RECEIVE),
    **dict.fromkeys(("mem_read", "read_register", "read_reg", "readfrom_reg", "readRegister"), _REGISTER),
    **dict.fromkeys(("read_byte_data", "read_word_data", "read_i2c_block_data"), _REGISTER),
    **dict.fromkeys(("mem_write", "write_register", "write_reg", "writeto_reg", "writeRegister"), _SET_REGISTER),
    **dict.fromkeys(("write_byte_data", "write_word_data", "write_i2c_block_data"), _SET_REGISTER),
    **dict.fromkeys(("is_ready", "exists", "ping", "detect"), ("stat() in a try", "scan()")),
    **dict.fromkeys(("isfile", "isdir", "is_file", "is_dir"), ("stat()",)),
    **dict.fromkeys(("exchange", "send_recv", "transceive", "transact"), ("write_readinto", "write_then_readinto")),
    **dict.fromkeys(("beginTransaction", "begin_transaction"), ("configure()", "init()")),
    **dict.fromkeys(("ip", "get_ip", "localIP", "ip_address"), ("ifconfig()[0]", "ipv4_address")),
    **{name: (f"config('{name}')",) for name in ("ssid", "hidden", "security", "reconnects", "txpower")},
    "channel": ("config(channel=…)",),
    **dict.fromkeys(("uid", "unique_id", "serial_number"), ("unique_id()", "cpu.uid")),
    **dict.fromkeys(("temperature", "cpu_temp", "cpu_temperature"), ("read_temp", "cpu.temperature")),
    "temp": ("temperature()",),
    "hum": ("humidity()",),
    "read": ("measure()", "events.get()", "popleft()", "get()", "value"),
    **dict.fromkeys(("high", "set_high"), ("on()",)),
    **dict.fromkeys(("low", "set_low"), ("off()",)),
    "timeout": ("init(timeout=…)",),
    "sleep_s": ("sleep",),
    "GPIO": ("Pin",),
    "STAT_CONNECTED": ("STAT_GOT_IP",),
    **dict.fromkeys(("ENCODER", "ENC", "QUADRATURE"), ("ENC_AB",)),
}
"""What a class or module may have that does the same, of another name: the first that is there.

`x -> y` is y where there is an x, which tells the class.
"""


def of_name(name: str, target: Target) -> str:
    """What to use instead of a name that nothing defines; "" if nobody is known to write it."""
    return _of(_NAMES, name, target)


def of_member(name: str, target: Target, there: Collection[str]) -> str:
    """What to use instead of a member that a device module or class does not have; "" if that is not known.

    Args:
        name: of the member.
        target: where the program runs.
        there: the members there are.
    """
    words = _of(_MEMBERS, name, target)
    if words and ("." in words or words.removesuffix("()") in there):
        return words
    same = next((one for one in _SAME.get(name, ()) if _FIRST_NAME.findall(one)[0] in there), "")
    return same.rpartition(" -> ")[2]


def _of(table: dict[str, dict[str, str]], name: str, target: Target) -> str:
    words = table.get(name, {})
    return words.get(target.language, words.get("", ""))
