"""What an expression's value certainly is, as far as a file alone can tell."""

from __future__ import annotations

import ast
import builtins

from anyboard.check.lint.reading.arithmetic import computed
from anyboard.check.lint.reading.items import item
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.reading.numeric import kind_of_number
from anyboard.check.lint.reading.reaching import reaching

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.names import Binding, Names

_DEPTH = 6  # of names that stand for names
_DISPLAYS: dict[type[ast.AST], str] = {
    ast.JoinedStr: "str",
    ast.List: "list",
    ast.ListComp: "list",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
    ast.Tuple: "tuple",
}
_MAKES = {name: name for name in ("str", "bytes", "bytearray", "int", "float", "list", "dict", "set", "tuple")}
_MAKES |= {"memoryview": "memoryview", "repr": "str", "hex": "str", "bin": "str", "oct": "str", "chr": "str"}
_MAKES |= {"input": "str", "len": "int", "ord": "int", "sorted": "list", "frozenset": "frozenset"}
_METHODS = {
    **dict.fromkeys(
        ("str.format", "str.join", "str.lower", "str.upper", "str.strip", "str.lstrip", "str.rstrip", "str.replace"),
        "str",
    ),
    **dict.fromkeys(("str.find", "str.rfind", "str.index", "str.count", "list.index", "list.count"), "int"),
    **dict.fromkeys(("str.split", "str.rsplit", "str.splitlines", "bytes.split", "list.copy"), "list"),
    "str.encode": "bytes",
    "bytes.decode": "str",
    "bytearray.decode": "str",
    "bytes.hex": "str",
    "int.to_bytes": "bytes",
}
_GROWS_IN_KIND = frozenset({"str", "bytes", "bytearray", "list"})  # += keeps these what they are
_OPERATORS = tuple(
    f"__{side}{name}__"
    for side in ("", "r")
    for name in ("truediv", "mul", "add", "sub", "and", "or", "xor", "lshift", "rshift")
)
_ENTERED = frozenset(
    {"analogio", "bitbangio", "busio", "countio", "digitalio", "keypad", "onewireio", "pulseio", "pwmio", "rotaryio"}
)


class Values:
    """Asks for the values and kinds of the expressions of one file.

    Args:
        names: of the file.
    """

    def __init__(self, names: Names) -> None:
        self._names = names

    def meaning(self, expression: ast.AST) -> str:
        """What a name or an attribute stands for, `time.monotonic` or `print`; "" if that is not certain.

        Follows imports.  A builtin is meant where the file nowhere binds the name.
        """
        path = dotted(expression)
        if not path:
            return ""
        first, _, rest = path.partition(".")
        imported = self._names.imported(first, expression)
        if imported:
            return f"{imported}.{rest}" if rest else imported
        return path if hasattr(builtins, first) and not self._names.binds(first) else ""

    def value(self, expression: ast.expr, depth: int = 0) -> ast.expr:
        """The expression that gives a name its only value; the expression itself if there is no such thing."""
        if isinstance(expression, ast.Subscript) and depth <= _DEPTH:
            container = self.value(expression.value, depth + 1)
            found = item(self._names, expression.value, container, self.constant(expression.slice))
            return expression if found is None else self.value(found, depth + 1)
        bindings = self._bindings(expression)
        if len(bindings) != 1 or bindings[0].value is None or depth > _DEPTH:
            return expression
        if isinstance(bindings[0].node, ast.withitem) and not self._gives_itself(bindings[0].value):
            return expression
        return self.value(bindings[0].value, depth + 1)

    def _gives_itself(self, manager: ast.expr) -> bool:
        """Whether `with manager as x` makes x the manager: not so for an SPIDevice, whose x is the bus."""
        made_by = self.meaning(manager.func) if isinstance(manager, ast.Call) else ""
        return made_by.removeprefix("anyboard.").partition(".")[0] in _ENTERED

    def constant(self, expression: ast.expr, depth: int = 0) -> object:
        """The number or text that an expression is; None if that is not certain."""
        if depth > _DEPTH:
            return None
        value = self.value(expression)
        if isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.USub):
            inner = self.constant(value.operand, depth + 1)
            return -inner if isinstance(inner, (int, float)) else None
        if isinstance(value, ast.Call) and self.meaning(value.func) == "micropython.const" and value.args:
            return self.constant(value.args[0], depth + 1)
        if isinstance(value, ast.BinOp):
            return computed(value.op, *(self.constant(side, depth + 1) for side in (value.left, value.right)))
        return value.value if isinstance(value, ast.Constant) else None

    def length(self, expression: ast.expr) -> int | None:
        """How many bytes a display of bytes or a call `bytearray(3)` has; None if that is not certain."""
        value = self.value(expression)
        if isinstance(value, ast.Call) and self.meaning(value.func) in ("bytes", "bytearray") and len(value.args) == 1:
            number = self.constant(value.args[0])
            return number if isinstance(number, int) else self.length(value.args[0])
        return len(value.value) if isinstance(value, ast.Constant) and isinstance(value.value, bytes) else None

    def made_by(self, expression: ast.expr) -> str:
        """What is called to make the value, `busio.I2C`; "" if it is not certain that something is."""
        value = self.value(expression)
        return self.meaning(value.func) if isinstance(value, ast.Call) else ""

    def kind(self, expression: ast.expr, depth: int = 0) -> str:
        """The builtin type of a value, or "" if that is not certain."""
        if depth > _DEPTH:
            return ""
        if isinstance(expression, ast.Constant):
            return type(expression.value).__name__
        if isinstance(expression, ast.Call):
            return self._kind_of_call(expression, depth)
        if isinstance(expression, ast.BinOp):
            return self._kind_of_operation(expression, depth)
        if isinstance(expression, ast.UnaryOp) and isinstance(expression.op, (ast.USub, ast.UAdd)):
            return self.kind(expression.operand, depth + 1)
        if isinstance(expression, ast.IfExp):
            return _same({self.kind(expression.body, depth + 1), self.kind(expression.orelse, depth + 1)})
        if isinstance(expression, (ast.Name, ast.Attribute)):
            return self._kind_of_name(expression, depth)
        if isinstance(expression, ast.Subscript):
            return self._kind_of_item(expression, depth)
        return _DISPLAYS.get(type(expression), "")

    def _kind_of_item(self, item: ast.Subscript, depth: int) -> str:
        kind = self.kind(item.value, depth + 1)
        if kind == "str" or (isinstance(item.slice, ast.Slice) and kind in _GROWS_IN_KIND):
            return kind
        return "int" if kind in ("bytes", "bytearray") and self.kind(item.slice, depth + 1) == "int" else ""

    def _kind_of_call(self, call: ast.Call, depth: int) -> str:
        called = self.meaning(call.func)
        if called in _MAKES or called == "open":
            return _MAKES.get(called, "")
        if called in ("array.array", "collections.deque", "collections.OrderedDict"):
            return called
        if isinstance(call.func, ast.Attribute):
            if call.func.attr == "to_bytes" and len(call.args) > 1 and self.constant(call.args[1]) in ("big", "little"):
                return "bytes"  # of whatever it is: nothing else has such a method
            return _METHODS.get(f"{self.kind(call.func.value, depth + 1)}.{call.func.attr}", "")
        return ""

    def _kind_of_operation(self, operation: ast.BinOp, depth: int) -> str:
        left = self.kind(operation.left, depth + 1)
        if isinstance(operation.op, ast.Mod) and left in ("str", "bytes"):
            return left
        if isinstance(operation.op, ast.Add) and left in _GROWS_IN_KIND:
            return _same({left, self.kind(operation.right, depth + 1)})
        right = self.kind(operation.right, depth + 1)
        if isinstance(operation.op, ast.Mult) and left in _GROWS_IN_KIND:
            return left if right == "int" else ""
        return "" if any(map(self._names.binds, _OPERATORS)) else kind_of_number(operation.op, left, right)

    def is_number(self, expression: ast.expr) -> bool:
        """Whether a value is certainly a number, though it may not be known of which kind: `x + 12`."""
        value = self.value(expression)
        if not isinstance(value, ast.BinOp) or not isinstance(value.op, (ast.Add, ast.Sub)):
            return self.kind(value) in ("int", "float")
        sides = {self.kind(value.left), self.kind(value.right)}
        return bool(sides & {"int", "float"}) and not any(map(self._names.binds, _OPERATORS))

    def _kind_of_name(self, expression: ast.Name | ast.Attribute, depth: int) -> str:
        kinds = set()
        grown = False
        for binding in self._bindings(expression):
            if isinstance(binding.node, ast.AugAssign):
                grown = True
            elif isinstance(binding.node, ast.arg):
                kinds.add(_annotated(binding.node))
            else:
                kinds.add(self.kind(binding.value, depth + 1) if binding.value is not None else "")
        kind = _same(kinds)
        return "" if grown and kind not in _GROWS_IN_KIND else kind

    def is_promised(self, expression: ast.AST, depth: int = 0) -> bool:
        """Whether parameters have a part in a value, whose annotations may promise too much."""
        bindings = (
            binding
            for node in ast.walk(expression)
            if isinstance(node, ast.Attribute) or (isinstance(node, ast.Name) and node.id != "self")
            for binding in self._bindings(node)
        )
        return depth > _DEPTH or any(
            isinstance(binding.node, ast.arg)
            or (binding.value is not None and self.is_promised(binding.value, depth + 1))
            for binding in bindings
        )

    def _bindings(self, expression: ast.expr) -> list[Binding]:
        if isinstance(expression, ast.Name):
            found = self._names.bindings(expression.id, expression)
            last = reaching(self._names, expression, found) if len(found) > 1 else None
            return found if last is None else [last]
        if isinstance(expression, ast.Attribute) and dotted(expression) == f"self.{expression.attr}":
            return self._names.attribute(expression)
        return []


def is_builtin_type(name: str) -> bool:
    """Whether a name is that of a type of Python's own other than `object`."""
    return name != "object" and isinstance(getattr(builtins, name, None), type)


def _annotated(argument: ast.arg) -> str:
    """The kind that an annotation promises: only of types that accept nothing else."""
    note = argument.annotation
    text = note.id if isinstance(note, ast.Name) else note.value if isinstance(note, ast.Constant) else ""
    return text if text in ("str", "bytearray", "list", "dict") else ""


def _same(kinds: set[str]) -> str:
    return kinds.pop() if len(kinds) == 1 else ""
