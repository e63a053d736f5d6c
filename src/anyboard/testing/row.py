"""A row of the suite: one sentence about the API, and the function that proves it.

Written in the part of the language that MicroPython has.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.testing.rig import Rig


class Row:
    """One sentence of the documented behaviour.

    - `module`: the API module it is about
    - `sentence`: what it proves, unique in its module
    - `needs`: the capabilities a rig must offer
    - `prove`: called with the rig; raises if the sentence does not hold
    """

    def __init__(self, module: str, sentence: str, needs: "tuple[str, ...]", prove: "Callable[[Rig], None]") -> None:
        self.module = module
        self.sentence = sentence
        self.needs = needs
        self.prove = prove

    def __repr__(self) -> str:
        return self.module + ": " + self.sentence

    def lacking(self, rig: "Rig") -> "list[str]":
        """The capabilities this row needs and the rig does not offer."""
        return [name for name in self.needs if name not in rig.offers]


class Rows:
    """The rows of one module, in order.

    Args:
        module: its name.
        needs: the capabilities every row of it needs.
    """

    def __init__(self, module: str, *needs: str) -> None:
        self.module = module
        self.needs = needs
        self.all: list[Row] = []

    def add(self, sentence: str, prove: "Callable[[Rig], None]", *needs: str) -> None:
        """Add a row that needs `needs` besides what all of the module do."""
        self.all.append(Row(self.module, sentence, self.needs + needs, prove))

    def row(self, sentence: str, *needs: str) -> "Callable[[Callable[[Rig], None]], Callable[[Rig], None]]":
        """Decorator: `add` the function."""

        def mark(prove: "Callable[[Rig], None]") -> "Callable[[Rig], None]":
            self.add(sentence, prove, *needs)
            return prove

        return mark
