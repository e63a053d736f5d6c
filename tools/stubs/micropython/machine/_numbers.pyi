#: for rp2
from typing import Literal

from typing_extensions import TypeAlias

# pins: numbers
# pins: end
