"""Lines of a stub that are for some targets only.

    #: if rp2 esp32                 names of ports, languages (micropython, circuitpython, portable) or targets
        def toggle(self) -> None: ...
    #: else
        ...
    #: end

`{target}` is the target's name.
"""

from __future__ import annotations

from anyboard.core.errors import AnyboardError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.targets import Target

MARK = "#: "


def words_of(target: Target) -> set[str]:
    """What a directive may call a target."""
    return {target.name, target.port, target.language}


def lines_for(target: Target, text: str, file: str, others: tuple[str, ...] = ()) -> list[str]:
    """A template's lines for one target.

    Args:
        target: whose lines.
        text: the template.
        file: its name, for errors.
        others: directives that mean something to the caller, and stay; each is ended by `#: end` too.
    """
    words = words_of(target)
    lines: list[str] = []
    shown = [True]
    kept = [False]
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        command, *names = stripped[len(MARK) :].split() if stripped.startswith(MARK) else [""]
        if not command or command in others:
            if command:
                shown.append(shown[-1])
                kept.append(True)
            if shown[-1]:
                lines.append(line.replace("{target}", target.name))
        elif command == "if":
            shown.append(shown[-1] and bool(words & set(names)))
            kept.append(False)
        elif command == "else" and len(shown) > 1 and not kept[-1]:
            shown[-1] = shown[-2] and not shown[-1]
        elif command == "end" and len(shown) > 1:
            if kept.pop() and shown[-1]:
                lines.append(line)
            shown.pop()
        else:
            raise AnyboardError(f"{file}:{number}: {stripped} is not understood here")
    if len(shown) != 1:
        raise AnyboardError(f"{file}: an `if` has no `end`")
    return lines
