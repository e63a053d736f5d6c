"""Sockets: what CPython's have besides."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

SOCKET = Rule(
    "socket-method",
    "a socket does not have the method, or its address is no tuple: AttributeError or TypeError",
    "what the message names",
    "import socket\ns = socket.socket()\ns.shutdown(2)",
    MICROPYTHON,
)
_INSTEAD = {
    "shutdown": "use {s}.close()",
    "recv_into": "use {s}.readinto(buffer)",
    "recvfrom_into": "use {s}.recvfrom(size)",
    "gettimeout": "keep what {s}.settimeout() was given",
    "getblocking": "keep what {s}.setblocking() was given",
    "getsockname": "use the address of the interface, wlan.ifconfig()[0]",
    "getpeername": "keep the address that accept() or connect() has",
    "getsockopt": "leave it out",
    "connect_ex": "use {s}.connect(address) in a try that catches OSError",
    "detach": "use {s}.close()",
}
_ADDRESSED = {"bind": 0, "connect": 0}
_MISSES = ("AttributeError", "TypeError")


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        if not isinstance(call.func, ast.Attribute) or program.expects(call, *_MISSES):
            continue
        method, owner = call.func.attr, call.func.value
        if program.values.made_by(owner) not in ("socket.socket", "usocket.socket") or program.asked_for(method):
            continue
        name = ast.unparse(owner)
        if method in _INSTEAD:
            remedy = _INSTEAD[method].format(s=name)
            yield SOCKET.at(call.func, f"{name}.{method} does not exist {program.on}: {remedy}")
        elif method in _ADDRESSED and len(call.args) == 1 and program.values.kind(call.args[0]) == "str":
            yield SOCKET.at(
                call.args[0],
                f"{method} of a socket takes no text {program.on}: give a tuple, {name}.{method}((host, port))",
            )


SOCKETS = Family((SOCKET,), _look)
