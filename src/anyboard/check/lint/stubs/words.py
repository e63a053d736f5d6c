"""What messages say of arguments and names that the stubs do not have."""

from __future__ import annotations

import ast

from anyboard.check.lint.names import dotted
from anyboard.check.lint.stubs.shapes import keywords_of
from anyboard.core.nearest import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.check.lint.program import Program
    from anyboard.check.lint.stubs.shapes import Shape

_SHOWN = 12  # names in a message


def meant(name: str, names: list[str], otherwise: str) -> str:
    """What to write instead of a name: the nearest one, or those there are."""
    near = nearest(name, names)
    if near is not None:
        return f"did you mean {near}?"
    shown = sorted(names)[:_SHOWN]
    return f"{otherwise} {', '.join(shown)}{' …' if len(names) > _SHOWN else ''}" if shown else "leave it out"


def other_arguments(
    program: Program, shape: Shape, name: str, functions: Sequence[ast.FunctionDef | ast.AsyncFunctionDef]
) -> str:
    """What is wrong with the arguments of a call that no overload takes."""
    names = [keywords_of(function.args) for function in functions]
    known = sorted({one for some in names if some is not None for one in some})
    for keyword in shape.call.keywords:
        if None not in names and keyword.arg not in known:
            return f"{name} has no argument {keyword.arg} {program.on}: {meant(keyword.arg or '', known, 'it takes')}"
    misfit = _misfit(shape, functions)
    if misfit is not None:
        what, kind, types = misfit
        return f"{what} of {name} cannot be {kind} {program.on}: pass {_either(types)}"
    return f"{name} takes other arguments {program.on}: write {name}({_signature(functions[0].args)})"


def _misfit(
    shape: Shape, functions: Sequence[ast.FunctionDef | ast.AsyncFunctionDef]
) -> tuple[str, str, list[str]] | None:
    """The one parameter that no overload takes as given: its name, the argument's type, and the types it takes."""
    misfits = [found for function in functions if (found := shape.misfit(function.args)) is not None]
    farthest = max((number for number, _, _ in misfits), default=-1)
    meant_ones = [(parameter, kind) for number, parameter, kind in misfits if number == farthest]
    if len({parameter.arg for parameter, _ in meant_ones}) != 1:
        return None
    types = dict.fromkeys(one for parameter, _ in meant_ones for one in _types(parameter.annotation, shape))
    return meant_ones[0][0].arg, meant_ones[0][1], list(types)


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
    return ", ".join(words)
