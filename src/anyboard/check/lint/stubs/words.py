"""What messages say of arguments and names that the stubs do not have."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.stubs.shapes import keywords_of
from anyboard.core.nearest import case_of, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.stubs.shapes import Shape

_SHOWN = 12  # names in a message
_UNKNOWN = "Unknown"  # the stubs' word for a type that is not known to the checker


def meant(name: str, reasons: Mapping[str, str], otherwise: str, rather: str = "") -> str:
    """What to write instead of a name: what the nearest one says, or those there are.

    Args:
        name: that is not there.
        reasons: the names there are, each with why it cannot be used, or "".
        otherwise: what to say before the names.
        rather: what to say if none is near; "" to say all of them.
    """
    stem = name.rstrip("0123456789")  # of UINT24: UINT16 and UINT32 are as near as UINT64
    numbered = sorted(one for one in reasons if stem != name and one.rstrip("0123456789") == stem and not reasons[one])
    if len(numbered) > 1:
        return f"{otherwise} {', '.join(numbered[:_SHOWN])}"
    near = nearest(name, reasons)
    if near is not None:
        return reasons[near].partition(": ")[2] or f"did you mean {near}?"
    if rather:
        return rather
    head = name.partition("_")[0] if "_" in name else name[:3]  # `IRQ` of IRQ_BOTH
    usable = sorted(
        (one for one in reasons if not reasons[one]),
        key=lambda one: (not one.startswith(head), case_of(one) != case_of(name), one),
    )
    shown = usable[:_SHOWN]
    return f"{otherwise} {', '.join(shown)}{' …' if len(usable) > _SHOWN else ''}" if shown else "leave it out"


def other_arguments(
    program: Program, shape: Shape, name: str, functions: Sequence[ast.FunctionDef | ast.AsyncFunctionDef]
) -> str:
    """What is wrong with the arguments of a call that no overload takes."""
    keyword = unknown_keyword(shape, functions)
    if keyword is not None:
        remedy = _without_name(name, keyword.arg, functions)
        remedy = remedy or meant(keyword.arg or "", dict.fromkeys(sorted(_keywords(functions) or ()), ""), "it takes")
        return f"{name} has no argument {keyword.arg} {program.on}: {remedy}"
    misfit = wrong_argument(program, shape, name, functions)
    if misfit is not None:
        return misfit[1]
    meant_ones = [one for one in functions if _has(one.args, shape.call)] if shape.call.keywords else []
    functions = meant_ones if len(meant_ones) == 1 else functions
    signature = next(filter(None, (_signature(function.args) for function in functions)), "")
    if len(shape.call.args) > 1 and any(_is_one_tuple(function.args) for function in functions):
        return f"{name} takes one tuple {program.on}: write (({', '.join(map(ast.unparse, shape.call.args))}))"
    what = f"takes {'other' if signature else 'no'} arguments"
    if len(functions) == 1:
        missing = shape.missing(functions[0].args)
        most = shape.most_by_position(functions[0].args)
        if missing:
            what = f"needs {' and '.join(missing)}"
        elif signature and most is not None and len(shape.call.args) > most:
            what = f"takes {most or 'no'} argument{'' if most == 1 else 's'} without a name"
    of_object = "" if program.values.meaning(shape.call.func) else dotted(shape.call.func)  # `led.toggle`
    return f"{name} {what} {program.on}: write {of_object or name}({signature})"


def _is_one_tuple(parameters: ast.arguments) -> bool:
    """Whether a function takes a tuple and nothing else."""
    given = [one for one in (*parameters.posonlyargs, *parameters.args) if one.arg != "self"]
    return len(given) == 1 and given[0].annotation is not None and "tuple[" in ast.unparse(given[0].annotation)


def unknown_keyword(shape: Shape, functions: Sequence[ast.FunctionDef | ast.AsyncFunctionDef]) -> ast.keyword | None:
    """The first argument whose name no overload has; None if they have all."""
    known = _keywords(functions)
    return None if known is None else next((one for one in shape.call.keywords if one.arg not in known), None)


def _keywords(functions: Sequence[ast.FunctionDef | ast.AsyncFunctionDef]) -> set[str] | None:
    """The names by which arguments can be given; None if any can be."""
    for_known = [function for function in functions if all(one.arg != "_0" for one in function.args.posonlyargs)]
    names = [keywords_of(function.args) for function in for_known or functions]
    return None if None in names else {one for some in names if some is not None for one in some}


def _has(parameters: ast.arguments, call: ast.Call) -> bool:
    """Whether a function has parameters of all the names that a call gives."""
    names = keywords_of(parameters)
    return names is None or all(one.arg in names for one in call.keywords)


def _without_name(name: str, keyword: str | None, functions: Sequence[ast.FunctionDef | ast.AsyncFunctionDef]) -> str:
    """How to give an argument that can be given by position only; "" if there is another way to say it."""
    for function in functions:
        if keyword in {one.arg for one in function.args.posonlyargs} or (
            len(functions) == 1 and _is_plain(function.args)
        ):
            return f"give it by position, {name}({_signature(function.args)})"
    return ""


def _is_plain(parameters: ast.arguments) -> bool:
    """Whether all arguments are given by position, and there are any besides `self`."""
    own = [one for one in parameters.posonlyargs if one.arg not in ("self", "cls")]
    return bool(own) and not parameters.args and not parameters.kwonlyargs


def wrong_argument(
    program: Program, shape: Shape, name: str, functions: Sequence[ast.FunctionDef | ast.AsyncFunctionDef]
) -> tuple[ast.expr, str] | None:
    """The one argument that no overload takes as given, and what is wrong with it; None if there is no such one."""
    misfits = [found for function in functions if (found := shape.misfit(function.args)) is not None]
    farthest = max((number for number, _, _ in misfits), default=-1)
    meant_ones = [(parameter, value) for number, parameter, value in misfits if number == farthest]
    if len({parameter.arg for parameter, _ in meant_ones}) != 1 or meant_ones[0][0].arg.startswith("_"):
        return None  # `_0` is of an overload for what is not known
    parameter, value = meant_ones[0]
    types = list(dict.fromkeys(one for parameter, _ in meant_ones for one in _types(parameter.annotation, shape)))
    types = [one for one in types if one != _UNKNOWN]
    kind = shape.kind(value) or ast.unparse(value)
    as_text = f", as str({_short(value)})" if types == ["str"] else ""
    return value, f"{parameter.arg} of {name} cannot be {kind} {program.on}: pass {_either(types)}{as_text}" + (
        _how_to_make_it(shape, name, value, only_int=types == ["int"]) if set(types) <= {"int", "None"} else ""
    )


def _short(value: ast.expr) -> str:
    return value.id if isinstance(value, ast.Name) else "x"


def _how_to_make_it(shape: Shape, name: str, value: ast.expr, only_int: bool) -> str:
    """How to come from something else to an int, or to an int or None."""
    kind = shape.kind(value)
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value.isdigit():
        return ", without quotes"
    if only_int and isinstance(value, ast.Constant) and isinstance(value.value, str) and len(value.value) == 1:
        return f", ord({value.value!r})"
    if kind == "float":
        return ", with // instead of / or int(x)"
    owners = (name.rpartition(".")[2], name.rpartition(".")[0].rpartition(".")[2]) if kind == "str" else ()
    constants = [f"{owner}.{one.rpartition('.')[2]}" for owner in owners for one in shape.constants_of(owner)]
    named = [one for one in constants if _is_named(one.rpartition(".")[2], value)]
    shown = (named or (constants if only_int else []))[:_SHOWN]
    return f", mostly a constant: {', '.join(shown)}" if shown else ""


def _is_named(constant: str, value: ast.expr) -> bool:
    """Whether a text is there for a constant: "rising" for IRQ_RISING, "output" for OUT."""
    text = value.value.upper() if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""
    return len(text) > 1 and (text in (constant, *constant.split("_")) or text.startswith(constant))


def _types(annotation: ast.expr | None, shape: Shape) -> list[str]:
    """Types as people read them; of an enumeration its members."""
    if isinstance(annotation, ast.BinOp):
        return [*_types(annotation.left, shape), *_types(annotation.right, shape)]
    from anyboard.check.reasons.context import short  # with all that words messages of checkers, in vain mostly

    members = [] if annotation is None else shape.constants_of(dotted(annotation))
    return members[:_SHOWN] or [short("" if annotation is None else ast.unparse(annotation))]


def _either(words: list[str]) -> str:
    """``A``, ``A or B``, ``A, B or C``."""
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _signature(parameters: ast.arguments) -> str:
    """The names of parameters, `id, *, scl, sda`; what can be left out in brackets."""
    positional = [one.arg for one in [*parameters.posonlyargs, *parameters.args] if one.arg not in ("self", "cls")]
    required = len(positional) - len(parameters.defaults)
    words = [name if number < required else f"[{name}]" for number, name in enumerate(positional)]
    if parameters.kwonlyargs:
        words.append("*")
    for one, default in zip(parameters.kwonlyargs, parameters.kw_defaults, strict=True):
        words.append(f"{one.arg}=…" if default is None else f"[{one.arg}=…]")
    shown = [word for number, word in enumerate(words) if number < _SHOWN or not word.startswith("[")]
    return ", ".join(shown if len(shown) == len(words) else [*shown, "…"])
