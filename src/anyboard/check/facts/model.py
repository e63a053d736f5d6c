"""The form in which lint and overlay get the facts."""

from __future__ import annotations

from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.targets import Target


@dataclass(frozen=True)
class Facts:
    """What one target lacks; each entry with a remedy, the words after "…does not exist on …: ".

    Args:
        target: whose facts they are.
        modules: modules that cannot be imported: the standard library's and other languages' (`machine` on
            CircuitPython).  `collections.abc` may be in it while `collections` is not.
        members: by the name a user knows: `vars` and `TimeoutError` (builtins have no prefix), `str.zfill`,
            `struct.Struct`, `array.array.tobytes`.
        keywords: arguments that are refused by name: `print.flush`, `str.split.maxsplit`, `json.dumps.indent`.
    """

    target: Target
    modules: dict[str, str]
    members: dict[str, str]
    keywords: dict[str, str]

    def without(self, modules: frozenset[str]) -> Facts:
        """The same without what is said about some modules."""
        if not modules:
            return self

        def rest(entries: dict[str, str]) -> dict[str, str]:
            return {name: remedy for name, remedy in entries.items() if name.partition(".")[0] not in modules}

        return Facts(self.target, rest(self.modules), rest(self.members), rest(self.keywords))

    def has_module(self, name: str) -> bool:
        """Whether a module can be imported, as far as is known: modules nobody knows count as there."""
        parts = name.split(".")
        return not any(".".join(parts[:count]) in self.modules for count in range(1, len(parts) + 1))

    def module_sentence(self, name: str) -> str:
        """Why a module of `modules`, or one inside it, cannot be imported, as users read it."""
        parts = name.split(".")
        missing = next(part for count in range(1, len(parts) + 1) if (part := ".".join(parts[:count])) in self.modules)
        return f"module {missing} does not exist on {self.target.name}: {self.modules[missing]}"

    def member_sentence(self, name: str) -> str:
        """Why a name of `members` cannot be used, as users read it."""
        return f"{name} does not exist on {self.target.name}: {self.members[name]}"

    def keyword_sentence(self, name: str) -> str:
        """Why a keyword of `keywords` cannot be used, as users read it."""
        function, _, keyword = name.rpartition(".")
        return f"{function}({keyword}=) is refused on {self.target.name}: {self.keywords[name]}"
