# Made by tools/stub_profiles.py from src/anyboard/core/url.py: edit that.
from anyboard.core.record import Record
from collections.abc import Mapping
class Layer(Record):
    name: str
    argument: str

    def __str__(self) -> str: ...
class BoardURL(Record):
    layers: tuple[Layer, ...]
    backend: str
    locator: str
    options: Mapping[str, str]

    def __str__(self) -> str: ...

    def __hash__(self) -> int: ...
def parse(text: str, layer_names: frozenset[str]=...) -> BoardURL: ...
