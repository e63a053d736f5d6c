"""Whose fault an error in a published driver is: rules, read by eye against every error of the 55 packages.

An error is caused by our stubs if right stubs would not give it.  What could be such is named first, and widely: it is
our fault until it is in `REVIEWED`.  The rest has a rule that says what is wrong in the driver; what has none fails the
test.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from published.checkers import Said

STUBS = "caused by our stubs"
UNKNOWN = "without a rule"

_MODULES = (
    "analogio|anyboard|array|binascii|bitbangio|board|busio|collections|countio|digitalio|errno|framebuf|gc|io|json|"
    "keypad|machine|math|microcontroller|micropython|neopixel_write|network|onewireio|os|pulseio|pwmio|rainbowio|re|"
    "rotaryio|rp2|socket|socketpool|storage|struct|supervisor|sys|time|touchio|uasyncio|ubinascii|uos|ustruct|utime|wifi"
)
_CLASSES = (
    "ADC|AnalogIn|AnalogOut|DigitalInOut|Direction|DriveMode|FrameBuffer|I2C|I2CDevice|IncrementalEncoder|OneWire|PWM|"
    "PWMOut|Pin|Pull|PulseIn|PulseOut|RTC|SPI|SPIDevice|SoftI2C|SoftSPI|Timer|TouchIn|UART|WDT"
)
_OURS = re.compile(
    rf'"(?:type\[)?(?:(?:{_MODULES})\.)?(?:{_CLASSES})(?:\[[^"]*\])?\]?"'  # a class of ours is wanted, given or asked
    rf'|Module "?(?:{_MODULES})"? has no attribute|unknown import symbol|Buffer'
)
_UNKNOWN_MEMBER = re.compile(r'Type of "(\w+)" is (?:partially )?unknown')

REVIEWED = (
    ("adafruit_24lc32.py", '"None"', "a write-protect pin is None by default, and its annotation is not"),
    ("adafruit_bme280/basic.py", "None", "a temperature that is None until the first measurement"),
    ("adafruit_requests.py", "join", "iter_content is a generator, annotated as bytes"),
    ("adafruit_requests.py", "WriteableBuffer", "a name of bytes in one branch is of a bytearray in the other"),
    ("adafruit_requests.py", "memoryview", "_recv_into is annotated with bytearray, and given a memoryview"),
    ("adafruit_mcp230xx/digital_inout.py", "Direction", "`direction` is annotated with bool, and gives a Direction"),
    ("adafruit_mcp230xx/digital_inout.py", '"None"', "a pull is None by default, and its annotation is not"),
    ("adafruit_ssd1306.py", "framebuf", "framebuf is MicroPython's; adafruit_framebuf takes its place"),
    ("adafruit_ssd1306.py", "FrameBuffer", "framebuf is MicroPython's; adafruit_framebuf takes its place"),
    ("adafruit_ssd1306.py", "MONO_VLSB", "framebuf is MicroPython's; adafruit_framebuf takes its place"),
    ("adafruit_connection_manager.py", "SocketPool", "of libraries for other radios, which are not installed"),
    ("adafruit_lsm6ds", "const", "taken from a module of its own, which imports it"),
    ("adafruit_mcp230xx", "SPI", "the base class is annotated with I2C, and used with SPI"),
    ("adafruit_mcp230xx", "I2CDevice", "the base class is annotated with I2C, and used with SPI"),
    ("adafruit_motor/stepper.py", "DigitalInOut", "a coil is a PWMOut or a DigitalInOut, by `microsteps`"),
    ("adafruit_motor/stepper.py", "PWMOut", "a coil is a PWMOut or a DigitalInOut, by `microsteps`"),
    ("adafruit_apds9960", '"None"', "a buffer that is None until the first call"),
    ("adafruit_apds9960", "None", "a buffer that is None until the first call"),
    ("adafruit_ssd1306.py", "None", "a buffer that is None in the base class"),
    ("adafruit_gps.py", "None", "GPS_GtopI2C has no UART, and gives None"),
    ("adafruit_servokit.py", "PWMChannel", "adafruit_motor is annotated with PWMOut, and given a channel of a PCA9685"),
)
"""Part of a path, part of a message, and why it is the driver's all the same."""

_NEVER_OURS = (
    "no-untyped-def",
    "no-any-return",
    "reportPossiblyUnboundVariable",
    "reportUnknownParameterType",
    "reportUnusedImport",
)

_NONE = "None where the annotation has none"
_ANNOTATION = "an annotation that is not true"
_UNTYPED = "code without annotations"
_IMPORTS = "names that an import in a try may not bind"
_SUBCLASS = "members of its own that only subclasses have"
_OVERRIDE = "methods that do not fit its own base class"
_STYLE = "style that only strict asks for"

_RULES: tuple[tuple[str, str, str], ...] = (
    (_NONE, r"assignment|return-value|arg-type|index|union-attr|operator|misc|attr-defined|type-var", r"None"),
    (_NONE, r"reportOptional\w+", r""),
    (
        _NONE,
        r"report(?:ArgumentType|AssignmentType|ReturnType|OperatorIssue|IndexIssue|CallIssue|\w*TypeIssues)",
        r"None",
    ),
    (_UNTYPED, r"no-untyped-def|no-untyped-call|no-any-return|type-arg|untyped-decorator|var-annotated", r""),
    (_UNTYPED, r"reportUnknown\w+|reportMissingParameterType|reportMissingTypeArgument|reportUntypedNamedTuple", r""),
    (_UNTYPED, r"misc|reportUntypedBaseClass", r"has type \"Any\"|Base class type is unknown"),
    (_IMPORTS, r"reportPossiblyUnbound\w*|reportUnboundVariable|reportUnusedImport|no-redef", r""),
    (_IMPORTS, r"reportInvalidTypeForm", r"Variable not allowed"),
    (_IMPORTS, r"reportGeneralTypeIssues", r"Argument to class must be a base class"),
    (_SUBCLASS, r"attr-defined|reportAttributeAccessIssue|reportFunctionMemberAccess", r"attribute"),
    (_OVERRIDE, r"override|exit-return|reportIncompatible\w+", r""),
    (_OVERRIDE, r"misc", r"defined in .* is read-only|Accessing \"__init__\""),
    (
        _STYLE,
        r"reportPrivateUsage|reportUnnecessary\w+|reportConstantRedefinition|reportUnused\w+|reportTypeComment\w+",
        r"",
    ),
    (_STYLE, r"comparison-overlap|str-bytes-safe", r""),
    (
        _ANNOTATION,
        r"assignment|return-value|arg-type|operator|index|misc|call-overload|type-var|str-unpack|union-attr|int|"
        r"report(?:ArgumentType|AssignmentType|ReturnType|OperatorIssue|IndexIssue|CallIssue|GeneralTypeIssues|"
        r"AttributeAccessIssue|InvalidTypeForm)",
        r"",
    ),
)
"""Cause, codes, and what the message has; the first that fits."""


def _imported(file: str) -> set[str]:
    """The names that the top of a file imports: elsewhere a name may be a parameter's."""
    tree = ast.parse(Path(file).read_text(encoding="utf-8"))
    names = set[str]()
    for node in tree.body:
        for inner in ast.walk(node) if not isinstance(node, (ast.FunctionDef, ast.ClassDef)) else ():
            if isinstance(inner, (ast.Import, ast.ImportFrom)):
                names |= {alias.asname or alias.name for alias in inner.names}
    return names


def cause(said: Said) -> str:
    """What an error is caused by."""
    if _may_be_ours(said) and not any(
        part in said.file.replace("\\", "/") and word in said.text for part, word, _ in REVIEWED
    ):
        return STUBS
    for name, codes, words in _RULES:
        if re.fullmatch(codes, said.code) and re.search(words, said.text):
            return name
    return UNKNOWN


def _may_be_ours(said: Said) -> bool:
    if "/profiles/" in said.file.replace("\\", "/"):
        return True
    if said.code in ("deprecated", "reportDeprecated", "name-defined", "reportUndefinedVariable"):
        return True
    member = _UNKNOWN_MEMBER.match(said.text)
    if member is not None:
        owner = re.search(rf"(?<![\w.])({_MODULES}|{_CLASSES})\.{member[1]}\b", said.source)
        return owner is not None and owner[1] in _imported(said.file)
    if said.code in (
        "no-untyped-def",
        "no-any-return",
        "reportPossiblyUnboundVariable",
        "reportUnknownParameterType",
        "reportUnusedImport",
    ):
        return False
    return bool(_OURS.search(said.text))
