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
WITH = Rule(
    "socket-with",
    "a socket is no context manager: AttributeError",
    "an assignment, and `s.close()` in a `finally`",
    "import socket\nwith socket.socket() as s: pass",
    MICROPYTHON,
)
_SOCKETS = ("socket.socket", "usocket.socket")
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
    for statement in program.each(ast.With):
        for item in statement.items:
            if program.values.made_by(item.context_expr) in _SOCKETS and not program.expects(statement, *_MISSES):
                name = "s" if item.optional_vars is None else ast.unparse(item.optional_vars)
                yield WITH.at(
                    item.context_expr, f"a socket is no context manager {program.on}: "
                    f"write {name} = socket.socket() and try, and {name}.close() in a finally"
                )  # fmt: skip
    for call in program.each(ast.Call):
        if not isinstance(call.func, ast.Attribute) or program.expects(call, *_MISSES):
            continue
        method, owner = call.func.attr, call.func.value
        if program.values.made_by(owner) not in _SOCKETS or program.asked_for(method):
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
        elif method in _ADDRESSED and len(call.args) == 1 and _is_whole_answer(program, call.args[0]):
            given = ast.unparse(call.args[0])
            address = f"{given}[-1]" if isinstance(call.args[0], ast.Subscript) else f"{given}[0][-1]"
            yield SOCKET.at(
                call,
                f"{method} of a socket takes the address in what getaddrinfo() gives {program.on}: write {address}",
            )
        elif method in _ADDRESSED and len(call.args) == 2:
            given = ", ".join(map(ast.unparse, call.args))
            yield SOCKET.at(
                call, f"{method} of a socket takes one address, a tuple, {program.on}: write {name}.{method}(({given}))"
            )


def _is_whole_answer(program: Program, given: ast.expr) -> bool:
    """Whether it is all that `getaddrinfo` gives, or the first entry of that."""
    if isinstance(given, ast.Subscript) and program.values.constant(given.slice) == 0:
        given = given.value
    return program.values.made_by(given) in ("socket.getaddrinfo", "usocket.getaddrinfo")


SOCKETS = Family((SOCKET, WITH), _look)
