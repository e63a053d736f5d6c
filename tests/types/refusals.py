"""Stubs of the desktop's modules as `stubtest` can compare them: without what they refuse.

`@deprecated` marks in them what does not exist, and says what to use; what does exist and raises stays.
"""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path


def comparable(stubs: Path, place: Path) -> None:
    """Copy the desktop's stubs, each `anyboard.busio` with the text of the `busio` that it stands for."""
    own = {path.relative_to(stubs / "anyboard") for path in (stubs / "anyboard").rglob("*.pyi")}
    shared = sorted(path for path in own if (stubs / path).is_file() and not _is_passed_on(stubs / path))
    names = "|".join(sorted({path.parts[0].removesuffix(".pyi") for path in shared}))
    for source in stubs.rglob("*.pyi"):
        name = source.relative_to(stubs)
        inside = name.relative_to("anyboard") if name.parts[0] == "anyboard" else None
        tree = _parsed(stubs / inside if inside in shared else source)
        text = ast.unparse(ast.fix_missing_locations(_with_inherited(tree, stubs)))
        text = re.sub(rf"^from ({names})\b", r"from anyboard.\1", text, flags=re.M)
        text = re.sub(rf"^import ({names})$", r"import anyboard.\1 as \1", text, flags=re.M)
        destination = place / name
        destination.parent.mkdir(parents=True, exist_ok=True)
        destination.write_text(without_refusals(text, _runtime(name)), encoding="utf-8")


def _is_passed_on(stub: Path) -> bool:
    """Whether a top-level stub is nothing but what is in anyboard."""
    return bool(re.search(r"^from anyboard\.\w+ import \*$", stub.read_text(encoding="utf-8"), re.M))


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _with_inherited(tree: ast.Module, stubs: Path) -> ast.Module:
    """A module whose classes have as their own what they inherit of private modules: stubtest looks at no more."""
    classes = [each for each in tree.body if isinstance(each, ast.ClassDef)]
    for node in classes:
        for module, base in _private_bases(tree, node, stubs):
            tree.body[:0] = [each for each in module.body if isinstance(each, (ast.Import, ast.ImportFrom))]
            own = {getattr(each, "name", "") for each in node.body}
            node.body += [each for each in base.body if isinstance(each, ast.FunctionDef) and each.name not in own]
    return tree


def _private_bases(tree: ast.Module, node: ast.ClassDef, stubs: Path) -> list[tuple[ast.Module, ast.ClassDef]]:
    """The bases of a class that are in modules like `_bus`, the nearest first, with their modules."""
    found: list[tuple[ast.Module, ast.ClassDef]] = []
    for base in node.bases:
        module, name = _imported(tree, ast.unparse(base).partition("[")[0])
        if module.startswith("_") and (stubs / f"{module}.pyi").is_file():
            other = _parsed(stubs / f"{module}.pyi")
            found += _with_bases(other, name, stubs)
    return found


def _with_bases(module: ast.Module, name: str, stubs: Path) -> list[tuple[ast.Module, ast.ClassDef]]:
    """A class of a module and what it is made of, in the same module or another private one."""
    for node in module.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            here = [each for base in node.bases for each in _with_bases(module, ast.unparse(base), stubs)]
            return [(module, node), *here, *_private_bases(module, node, stubs)]
    return []


def _imported(tree: ast.Module, name: str) -> tuple[str, str]:
    """Module and name behind a name; two empty ones if it is not imported."""
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom) and statement.module:
            for alias in statement.names:
                if (alias.asname or alias.name) == name:
                    return statement.module, alias.name
    return "", ""


def _runtime(stub: Path) -> object:
    """The module of a stub; None if there is none."""
    module = ".".join(stub.with_suffix("").parts).removesuffix(".__init__")
    try:
        return importlib.import_module(module) if module.startswith("anyboard") else None
    except ImportError:
        return None


def without_refusals(stub: str, runtime: object = None) -> str:
    """A stub without what is marked in it and not there; a function of which one overload is left has none."""
    tree = ast.parse(stub)
    _clear(tree, runtime)
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def _clear(scope: ast.Module | ast.ClassDef, runtime: object) -> None:
    owners = [each for each in getattr(runtime, "__mro__", [runtime]) if each is not object]
    there = {name for owner in owners for name in getattr(owner, "__dict__", ())}
    kept: list[ast.stmt] = []
    for each in scope.body:
        name = getattr(each, "name", "")
        stays = "overload" not in _decorators(each) and name in there
        if f"{name}.setter" in _decorators(each):
            stays = getattr(getattr(runtime, name, None), "fset", None) is not None
        if isinstance(each, ast.AnnAssign) and ast.unparse(each.annotation).startswith("_No"):
            continue  # a descriptor that only says what to use
        if stays or not any(decorator.startswith("deprecated(") for decorator in _decorators(each)):
            kept.append(each)
    functions = [each for each in kept if isinstance(each, ast.FunctionDef)]
    for function in functions:
        if len([each for each in functions if each.name == function.name]) == 1:
            function.decorator_list = [each for each in function.decorator_list if ast.unparse(each) != "overload"]
    for each in kept:
        if isinstance(each, ast.ClassDef):
            _clear(each, getattr(runtime, each.name, None))
    scope.body = kept or [ast.Pass()]


def _decorators(statement: ast.stmt) -> list[str]:
    if not isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return []
    return [ast.unparse(decorator) for decorator in statement.decorator_list]
