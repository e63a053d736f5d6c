"""Writes tools/stubs/circuitpython/ from the facts in an unpacked circuitpython-stubs (PyPI, MIT licence).

    python tools/circuitpython_modules.py FOLDER        where busio-stubs/ and the rest are

Taken are the names of modules, classes and members, parameters, their kinds and defaults; no text.  Types are cleaned:
`__exit__` takes its three arguments, `(read-only)` attributes are properties, members of enumerations class variables,
`Tuple[int]` is any number of ints, and a name that is nowhere defined is Any.  `OURS` have templates by hand.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
from pathlib import Path

import circuitpython_sources
from circuitpython_types import ABSTRACT, BUFFERS, TYPING, Types, gradual, put_defaults

HERE = Path(__file__).resolve().parent / "stubs"
PLACE = HERE / "circuitpython"
STANDARD = {"atexit", "codeop", "getpass", "hashlib", "ipaddress", "locale", "traceback", "warnings", "zlib"}
OURS = {"board", "micropython", *(path.stem for path in (HERE / "device").iterdir())} | STANDARD
HEADER = """#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs {} (MIT)

"""
HAVE_BUFFER = {
    "Bitmap",
    "Framebuffer",
    "IS31FL3741_FrameBuffer",
    "RGBMatrix",
    "ndarray",
}  # classes of the buffer protocol
MOVED = {  # names that a module had once, and what stands for them now: CircuitPython 10 has removed the old ones
    "audioio": {
        "Mixer": "audiomixer.Mixer",
        "RawSample": "audiocore.RawSample",
        "WaveFile": "audiocore.WaveFile",
    },
    "displayio": {
        "Display": "busdisplay.BusDisplay",
        "EPaperDisplay": "epaperdisplay.EPaperDisplay",
        "FourWire": "fourwire.FourWire",
        "I2CDisplay": "i2cdisplaybus.I2CDisplayBus",
        "ParallelBus": "paralleldisplaybus.ParallelBus",
        "Shape": "vectorio, or a displayio.Bitmap",
    },
}
RESULTS = {  # what attributes are when read, where theirs says what can be assigned; what methods return
    "Group.__getitem__": "Any",  # of a class of the program's own, for instance, as labels are
    "Group.pop": "Any",
    "ESPNowPacket.mac": "bytes",
    "ESPNowPacket.msg": "bytes",
    "Radio.hostname": "str",
    "Radio.mac_address": "bytes",
    "Radio.mac_address_ap": "bytes",
}
FROM_SETTINGS = ("ssid", "password")  # of Wi-Fi: what os.getenv gives, which programs do not test for None
ALL_OPTIONAL = ("decode", "rotozoom")  # jpegio and bitmaptools: functions whose keyword-only parameters have defaults
ALSO_BY_POSITION = ("Note.__init__",)  # whose first keyword-only parameter shared-bindings/*.c take by position, too
SIGNATURES = {  # where shared-bindings/*.c take more than theirs says
    **circuitpython_sources.SIGNATURES,
    "ESPNow.send": "(self, message: str | ReadableBuffer, peer: Peer | None = None) -> None",
    "MP3Decoder.__init__": "(self, file: str | BinaryIO, buffer: WriteableBuffer | None = None) -> None",
    "Socket.recv_into": "(self, buffer: WriteableBuffer, bufsize: int = ..., /) -> int",
    "Socket.send": "(self, bytes: str | ReadableBuffer, /) -> int",
    "Socket.sendall": "(self, bytes: str | ReadableBuffer, /) -> None",
    "Socket.sendto": "(self, bytes: str | ReadableBuffer, address: tuple[str, int], /) -> int",
    "Socket.setsockopt": "(self, level: int, optname: int, value: int | ReadableBuffer, /) -> None",
    "Socket.settimeout": "(self, value: float | None, /) -> None",
    "TouchAlarm.__init__": "(self, pin: microcontroller.Pin) -> None",
    "WaveFile.__init__": "(self, file: str | BinaryIO, buffer: WriteableBuffer = ...) -> None",
    "usb.core.find": "(find_all: bool = False, *, idVendor: int | None = None, idProduct: int | None = None) -> Any",
}
MEMBERS = {  # of classes that theirs leaves empty
    **circuitpython_sources.MEMBERS,
    "ndarray": (
        "def __getattr__(self, name: str, /) -> Any: ...",
        "def __getitem__(self, index: Any, /) -> Any: ...",
        "def __setitem__(self, index: Any, value: Any, /) -> None: ...",
        "def __len__(self) -> int: ...",
        "def __iter__(self) -> Iterator[Any]: ...",
        *(f"def __{name}__(self) -> ndarray: ..." for name in ("abs", "invert", "neg", "pos")),
        *(
            f"def __{prefix}{name}__(self, other: Any, /) -> ndarray: ..."
            for name in ("add", "sub", "mul", "truediv", "floordiv", "pow", "and", "or", "xor")
            for prefix in ("", "r")
        ),
        *(f"def __{name}__(self, other: Any, /) -> ndarray: ..." for name in ("lt", "le", "gt", "ge")),
    ),
}
NO_MORE = {  # members that were there once, or in MicroPython or Arduino, and what to use
    **{name: {"show": "set root_group"} for name in ("BusDisplay", "EPaperDisplay", "FramebufferDisplay")},
    "PixelBuf": {"write": "use show()"},
    "Bitmap": {"set_pixel": "write bitmap[x, y] = value", "get_pixel": "read bitmap[x, y]"},
    "Group": {"add": "use append()"},
    "StateMachine": {
        "put": "use write() with a buffer",
        "get": "use readinto() with a buffer",
        "active": "it runs from the beginning: use stop() and restart()",
        "exec": "use run() with an array of instructions",
    },
    "Radio": {
        "isconnected": "read connected",
        "ifconfig": "read ipv4_address, ipv4_gateway, ipv4_subnet and ipv4_dns",
        "active": "set enabled",
        "scan": "use start_scanning_networks() and stop_scanning_networks()",
        "disconnect": "use stop_station()",
        "config": "set hostname, mac_address or tx_power",
    },
    "Socket": {
        "recv": "make buffer = bytearray(n), then n = socket.recv_into(buffer)",
        "recvfrom": "make buffer = bytearray(n), then n, address = socket.recvfrom_into(buffer)",
        "makefile": "use recv_into() and sendall()",
        "read": "use recv_into()",
        "readline": "use recv_into()",
        "write": "use send() or sendall()",
    },
}
STRAY_METHODS = {"is31fl3741": "IS31FL3741"}  # functions of the module there, for want of indentation
EXIT = "(self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /)"


class Module:
    """One module's stub.

    Args:
        inside: the modules in it.
    """

    def __init__(self, name: str, tree: ast.Module, inside: list[str]) -> None:
        # in the firmware they are there without an import of their own
        self._name = name
        self._inside = [f"from {name} import {module} as {module}" for module in inside]
        self._tree = tree
        put_right(tree, STRAY_METHODS.get(name))
        known = {alias.asname or alias.name.split(".")[0] for alias in aliases(tree)} - {"function"}
        known |= {name for node in ast.walk(tree) for name in names_of(node)}
        self._moved = [
            f'@deprecated("{name}.{moved} does not exist on {{target}}: use {place}")\n'
            f"def {moved}(*args: Any, **named: Any) -> Any: ..."
            for moved, place in MOVED.get(name, {}).items()
        ]
        self._defined = {known for node in tree.body for known in names_of(node)} | {*MOVED.get(name, {})}
        self._types = Types(name, known)

    def text(self) -> str:
        lines = [line for node in self._tree.body for line in self._statement(node)]
        body = "\n".join([*lines, *circuitpython_sources.GLOBALS.get(self._name, ()), *self._moved]) + "\n"
        used = set(re.findall(r"\w+", body))
        typing = ", ".join(name for name in TYPING if name in used)
        abstract = ", ".join(name for name in ABSTRACT if name in used)
        head = [f"from collections.abc import {abstract}"] if abstract else []
        buffers = [name for name in BUFFERS if re.search(rf"(?<!circuitpython_typing\.)\b{name}\b", body)]
        head += ["import circuitpython_typing"] if "circuitpython_typing" in used else []
        head += [f"from _buffers import {', '.join(buffers)}"] if buffers else []
        head += ["import builtins"] if "builtins.type[" in body else []
        head += ["from types import TracebackType"] if "TracebackType" in used else []
        head += [f"from typing import {typing}"] if typing else []
        names = [name for name in ("Self", "TypeAlias", "deprecated") if name in used]
        head += [f"from typing_extensions import {', '.join(names)}"] if names else []
        return "\n".join([*sorted({*head, *self._inside, *self._imports(body)}), "", body])

    def _imports(self, body: str) -> list[str]:
        lines = []
        for node in ast.walk(self._tree):
            for alias in node.names if isinstance(node, (ast.Import, ast.ImportFrom)) else ():
                origin = node.module if isinstance(node, ast.ImportFrom) else ""
                if origin in ("__future__", "typing", "typing_extensions", "types") or alias.name in ("typing", "sys"):
                    continue
                shown = alias.asname or alias.name
                if shown in self._defined or shown in BUFFERS:
                    continue
                if alias.asname is None and not re.search(rf"(?<![\w.]){re.escape(shown)}\b", body):
                    continue
                renamed = f" as {shown}" if alias.asname else ""
                private = "  # pyright: ignore[reportPrivateUsage]" if origin and shown.startswith("_") else ""
                line = f"from {origin} import {alias.name}" if origin else f"import {alias.name}"
                lines.append(line + renamed + private)
        return lines

    def _statement(self, node: ast.stmt) -> list[str]:
        if isinstance(node, ast.ClassDef):
            return self._class(node)
        if isinstance(node, ast.FunctionDef):
            return self._function(node)
        if isinstance(node, ast.AnnAssign):
            return [f"{ast.unparse(node.target)}: {gradual(self._types.clean_result(node.annotation))}"]
        if isinstance(node, ast.Assign):
            return [f"{ast.unparse(node.targets[0])}: TypeAlias = {self._type(node.value)}"]
        return []

    def _type(self, node: ast.expr) -> str:
        return ast.unparse(self._types.clean(node))

    def _class(self, node: ast.ClassDef) -> list[str]:
        members = []
        for member, following in zip(node.body, [*node.body[1:], None], strict=True):
            members += self._member(node, member, comment_of(following))
        for former, remedy in NO_MORE.get(node.name, {}).items():
            members += [f'@deprecated("{node.name}.{former} does not exist on {{target}}: {remedy}")']
            members += [f"def {former}(self, *args: Any, **named: Any) -> Any: ..."]
        members += [line for member in MEMBERS.get(node.name, ()) for line in member.splitlines()]
        if node.name in HAVE_BUFFER:
            members.append("def __buffer__(self, flags: int, /) -> memoryview: ...")
        bases = ", ".join(self._type(base) for base in node.bases)
        body = [f"    {line}" for line in members] or ["    ..."]
        return [f"class {node.name}({bases}):" if bases else f"class {node.name}:", *body]

    def _member(self, owner: ast.ClassDef, node: ast.stmt, comment: str) -> list[str]:
        if isinstance(node, ast.FunctionDef):
            is_empty = node.name == "__init__" and len(node.args.args) + len(node.args.kwonlyargs) == 1
            return [] if is_empty and is_enumeration(owner) else self._function(node, owner)
        if not isinstance(node, ast.AnnAssign):
            return self._statement(node)
        name = ast.unparse(node.target)
        kind = RESULTS.get(f"{owner.name}.{name}") or gradual(self._types.clean_result(node.annotation))
        if is_member(owner, node):
            return [f"{name}: ClassVar[{owner.name}]"]
        if re.search(r"\(?\bread[- ]only\b", comment.lower()):
            return ["@property", f"def {name}(self) -> {kind}: ..."]
        if given := circuitpython_sources.ASSIGNED.get(name):
            setter = [f"@{name}.setter", f"def {name}(self, value: {given}) -> None: ..."]
            return ["@property", f"def {name}(self) -> {kind}: ...", *setter]
        return [f"{name}: {kind}"]

    def _function(self, node: ast.FunctionDef, owner: ast.ClassDef | None = None) -> list[str]:
        if owner and node.name == "__exit__":
            attributes = {ast.unparse(each.target) for each in owner.body if isinstance(each, ast.AnnAssign)}
            kind = "builtins.type[" if "type" in attributes else "type["
            return [f"def __exit__{EXIT.replace('type[', kind)} -> None: ..."]
        if signature := SIGNATURES.get(f"{owner.name if owner else self._name}.{node.name}"):
            return [f"def {node.name}{signature}: ..."]
        arguments = node.args
        for argument in ast.walk(arguments):
            if isinstance(argument, ast.arg) and argument.annotation is not None:
                argument.annotation = self._types.clean(argument.annotation)
            elif isinstance(argument, ast.arg) and argument.arg != "self":
                argument.annotation = ast.Name("Any")
        if owner and f"{owner.name}.{node.name}" in ALSO_BY_POSITION:
            arguments.args.append(arguments.kwonlyargs.pop(0))
            arguments.kw_defaults.pop(0)
        put_defaults(arguments, everything=node.name in ALL_OPTIONAL)
        for argument in arguments.args:
            if argument.arg in FROM_SETTINGS and argument.annotation is not None:
                argument.annotation = ast.BinOp(argument.annotation, ast.BitOr(), ast.Constant(None))
        returned = "Any" if node.returns is None else self._types.clean_result(node.returns)
        if owner and node.name == "__getitem__":
            returned = gradual(returned)
        if owner:
            returned = RESULTS.get(f"{owner.name}.{node.name}", returned)
        if owner and node.name == "__enter__":
            returned = "Self"
        decorators = [f"@{ast.unparse(each).removeprefix('typing.')}" for each in node.decorator_list]
        return [*decorators, f"def {node.name}({ast.unparse(arguments)}) -> {returned}: ..."]


def comment_of(following: ast.stmt | None) -> str:
    """The text that documents what stands before it."""
    if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
        return str(following.value.value)
    return ""


def put_right(tree: ast.Module, owner: str | None) -> None:
    """Functions of the module have no self; those after the class `owner` are its methods."""
    home: ast.ClassDef | None = None
    for node in [*tree.body]:
        if isinstance(node, ast.ClassDef) and node.name == owner:
            home = node
        elif isinstance(node, ast.FunctionDef):
            node.args.args = [argument for argument in node.args.args if argument.arg != "self"]
            if home is not None:
                node.args.args.insert(0, ast.arg("self"))
                home.body.append(node)
                tree.body.remove(node)


def aliases(tree: ast.Module) -> list[ast.alias]:
    return [each for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom)) for each in node.names]


def names_of(node: ast.AST) -> list[str]:
    """The names that a statement defines."""
    if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
        return [node.name]
    if isinstance(node, ast.Assign):
        return [ast.unparse(target) for target in node.targets]
    return []


def is_member(owner: ast.ClassDef, node: ast.stmt) -> bool:
    """Whether it is a member of an enumeration."""
    if not isinstance(node, ast.AnnAssign) or not ast.unparse(node.target).isupper():
        return False
    return ast.unparse(node.annotation).rpartition(".")[2] in (owner.name, "object")


def is_enumeration(owner: ast.ClassDef) -> bool:
    return any(is_member(owner, node) for node in owner.body)


def written(folder: Path) -> list[Path]:
    """Write the templates; which."""
    version = next(folder.glob("circuitpython_stubs-*.dist-info")).name.split("-")[1].removesuffix(".dist")
    paths = []
    for stub in sorted(folder.glob("*-stubs/**/*.pyi")):
        package, *inner = stub.relative_to(folder).parts
        package = package.removesuffix("-stubs")
        if package in OURS:
            continue
        path = PLACE.joinpath(package, *inner)
        name = ".".join([package, *inner[:-1]])
        path.parent.mkdir(parents=True, exist_ok=True)
        inside = sorted(path.parent.name for path in stub.parent.glob("*/__init__.pyi"))
        text = Module(name, ast.parse(stub.read_text(encoding="utf-8")), inside).text()
        path.write_text(HEADER.format(version) + text, encoding="utf-8", newline="\n")
        paths.append(path)
    return paths


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    paths = written(parser.parse_args().folder)
    for path in {*PLACE.rglob("*.pyi")} - {*paths}:
        path.unlink()
    style = ["--isolated", "--line-length=120", "--quiet"]
    subprocess.run([sys.executable, "-m", "ruff", "check", *style, "--select=I", "--fix", *paths], check=True)
    return subprocess.run([sys.executable, "-m", "ruff", "format", *style, *paths]).returncode


if __name__ == "__main__":
    sys.exit(main())
