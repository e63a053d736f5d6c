"""Whether a call fits a signature, by the number, names and literal types of its arguments."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.check.lint.reading.values import Values
    from anyboard.check.lint.stubs.reader import Entry, Stubs

_SIMPLE = frozenset({"int", "str", "float", "bytes", "bool", "list", "dict", "tuple", "bytearray", "NoneType"})
_NO_NUMBER = frozenset({"str", "bytes", "bytearray", "memoryview", "list", "tuple"})
_PLAIN = frozenset({"int", "str", "float"})
_BUFFERS = {"ReadableBuffer": {"bytes", "bytearray"}, "WriteableBuffer": {"bytearray"}}
_DEPTH = 6  # of aliases
_WIDER = {"int": {"float"}, "bool": {"int", "float"}}


class Shape:
    """The arguments of one call.

    Args:
        call: without `*` and `**` among its arguments.
        values: of the file.
        stubs: of the target.
        module: whose stub the signatures are in.
        is_method: whether the signature's first parameter is not among the arguments.
    """

    def __init__(self, call: ast.Call, values: Values, stubs: Stubs, module: str, is_method: bool) -> None:
        self.call = call
        self._values = values
        self._stubs = stubs
        self._module = module
        self._skip = 1 if is_method else 0

    def fits(self, parameters: ast.arguments) -> bool | None:
        """True if a signature takes the call, False if it does not, None if that depends on types not known here."""
        taken = self._taken(parameters)
        if taken is None:
            return False
        answers = [self._accepts(parameter.annotation, value) for parameter, value in taken]
        return False if False in answers else None if None in answers else True

    def misfit(self, parameters: ast.arguments) -> tuple[int, ast.arg, ast.expr] | None:
        """Which argument is the first that its parameter does not take, from 0; the parameter, the argument.

        None if it is the number or the names of the arguments that do not fit, or nothing.
        """
        for number, (parameter, value) in enumerate(self._taken(parameters) or ()):
            if self._accepts(parameter.annotation, value) is False:
                return number, parameter, value
        return None

    def told_apart(self, parameters: ast.arguments, others: Sequence[ast.arguments]) -> list[ast.expr] | None:
        """The arguments that make a call one of this signature and not of the others; None if that is not certain.

        Other arguments may be of unknown types where all the signatures say the same of them.
        """
        deciding = []
        notes = [{one.arg: _note(one) for one, _ in self._taken(other) or ()} for other in others]
        for parameter, value in self._taken(parameters) or ():
            if all(one.get(parameter.arg) == _note(parameter) for one in notes):
                continue
            if self._accepts(parameter.annotation, value) is not True:
                return None
            deciding.append(value)
        return deciding or None

    def kind(self, value: ast.expr) -> str:
        """The builtin type of an argument, "number" if it is one of two, or "" if that is not certain."""
        return self._values.kind(value) or ("number" if self._values.is_number(value) else "")

    def missing(self, parameters: ast.arguments) -> list[str]:
        """The parameters that must be given and are not; [] if something else does not fit, too."""
        taken = self._assigned(parameters)
        given = [parameter.arg for parameter, _ in taken or ()]
        return [] if taken is None else [name for name in self._required(parameters) if name not in given]

    def most_by_position(self, parameters: ast.arguments) -> int | None:
        """How many arguments can be given without a name; None if any number."""
        if parameters.vararg is not None:
            return None
        return len(parameters.posonlyargs) + len(parameters.args) - self._skip

    def constants_of(self, name: str) -> list[str]:
        """The constants of a class of the stubs, `microcontroller.RunMode.UF2`; [] if it is no class, or has none."""
        entry = self._named(name)
        if entry is None or entry.cls is None:
            return []
        names = [one for one in self._stubs.members(entry) or () if one.isupper()]
        known = [(one, self._stubs.member(entry, one)) for one in names]
        return [f"{entry.module}.{name}.{one}" for one, found in known if found is not None and not found.reason]

    def _accepts(self, annotation: ast.expr | None, value: ast.expr, depth: int = 0) -> bool | None:
        """Whether a parameter takes a value; None if that is not certain."""
        if annotation is None or depth > _DEPTH:
            return None
        if isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
            either = [self._accepts(side, value, depth + 1) for side in (annotation.left, annotation.right)]
            return True if True in either else None if None in either else False
        kind = self._values.kind(value)
        if isinstance(annotation, ast.Constant) and annotation.value is None:
            return kind == "NoneType" if kind else None
        if isinstance(annotation, ast.Subscript) and dotted(annotation.value).endswith("Literal"):
            return self._is_one_of(annotation.slice, value)
        name = dotted(annotation.value if isinstance(annotation, ast.Subscript) else annotation)
        if name.rpartition(".")[2] in ("Any", "object"):
            return True
        if name in _PLAIN and self._is_of_board(value):
            return False
        if kind not in _SIMPLE:
            takes_bytes = name in _NO_NUMBER or name.rpartition(".")[2] in _BUFFERS
            return False if takes_bytes and self._values.is_number(value) else None
        if name in _SIMPLE or name == "memoryview":
            return name == kind or name in _WIDER.get(kind, ())
        if name.rpartition(".")[2] in _BUFFERS:
            return kind in _BUFFERS[name.rpartition(".")[2]] if kind != "str" else None  # firmware takes text as UTF-8
        return self._accepts_by_stub(name, value, depth)

    def _is_of_board(self, value: ast.expr) -> bool:
        """Whether a value is a pin, or something else that a board has: no number and no text, but for its name."""
        name = self._values.meaning(self._values.value(value)).removeprefix("anyboard.")
        module, _, last = name.rpartition(".")
        return module in ("board", "microcontroller.pin") and last != "board_id"

    def _accepts_by_stub(self, name: str, value: ast.expr, depth: int) -> bool | None:
        """The same for a class or an alias of the stubs: none of their classes is a number or a text."""
        entry = self._named(name)
        if entry is None:
            return None
        if entry.cls is not None:
            bases = {dotted(base.value if isinstance(base, ast.Subscript) else base) for base in entry.cls.bases}
            return None if bases & _SIMPLE or "Protocol" in bases else False
        alias = entry.nodes[0]
        if isinstance(alias, (ast.Assign, ast.AnnAssign)) and entry.module == self._module:
            return self._accepts(alias.value, value, depth + 1)
        return None

    def _named(self, name: str) -> Entry | None:
        """What a name in an annotation stands for: of the module, of another one, or in a class as `UART.Parity`."""
        outer, _, last = name.rpartition(".")
        around = self._stubs.find(self._module, outer) if outer else None
        if around is not None and around.cls is not None:
            return self._stubs.member(around, last)
        return self._stubs.find(outer or self._module, last)

    def _unnamed(self, parameters: ast.arguments) -> int:
        """How many of the parameters, not counting `self`, cannot be given by name."""
        return max(0, len(parameters.posonlyargs) - self._skip)

    def _is_one_of(self, literals: ast.expr, value: ast.expr) -> bool | None:
        constant = self._values.constant(value)
        listed = literals.elts if isinstance(literals, ast.Tuple) else [literals]
        allowed = [self._values.constant(one) for one in listed]
        return None if constant is None or None in allowed else constant in allowed

    def _taken(self, parameters: ast.arguments) -> list[tuple[ast.arg, ast.expr]] | None:
        """The parameters that are given, each with its argument; None if their number or names do not fit."""
        taken = self._assigned(parameters)
        given = {parameter.arg for parameter, _ in taken or ()}
        return taken if given.issuperset(self._required(parameters)) else None

    def _required(self, parameters: ast.arguments) -> list[str]:
        """The names of the parameters without a default."""
        positional = [*parameters.posonlyargs, *parameters.args]
        required = positional[self._skip : len(positional) - len(parameters.defaults)]
        named = zip(parameters.kwonlyargs, parameters.kw_defaults, strict=True)
        return [one.arg for one in [*required, *(one for one, default in named if default is None)]]

    def _assigned(self, parameters: ast.arguments) -> list[tuple[ast.arg, ast.expr]] | None:
        """The parameters that are given, each with its argument; None if there is no parameter for one of these."""
        positional = [*parameters.posonlyargs, *parameters.args][self._skip :]
        taken: list[tuple[ast.arg, ast.expr]] = []
        given: set[str] = set()
        for number, value in enumerate(self.call.args):
            if number < len(positional):
                given.add(positional[number].arg)
                taken.append((positional[number], value))
            elif parameters.vararg is None:
                return None
        by_name = {one.arg: one for one in [*positional[self._unnamed(parameters) :], *parameters.kwonlyargs]}
        for keyword in self.call.keywords:
            name = keyword.arg or ""
            if name in by_name and name not in given:
                given.add(name)
                taken.append((by_name[name], keyword.value))
            elif parameters.kwarg is None:
                return None
        return taken


def _note(parameter: ast.arg) -> str:
    return "" if parameter.annotation is None else ast.unparse(parameter.annotation)


def keywords_of(parameters: ast.arguments) -> list[str] | None:
    """The names by which arguments can be given; None if any can be."""
    if parameters.kwarg is not None:
        return None
    return [one.arg for one in [*parameters.args, *parameters.kwonlyargs] if one.arg != "self"]
