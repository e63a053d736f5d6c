# Made by tools/stub_profiles.py from src/anyboard/__init__.py: edit that.
from anyboard.activation import activate as activate, deactivate as deactivate
from anyboard.board_object import Board as Board
from anyboard.core.discovery import discover as discover
from anyboard.core.errors import AlreadyOpen as AlreadyOpen, Ambiguous as Ambiguous, BackendUnavailable as BackendUnavailable, BadURL as BadURL, BusError as BusError, Disconnected as Disconnected, Nack as Nack, NotFound as NotFound, Unsupported as Unsupported
from anyboard.core.info import Found as Found
from anyboard.opening import open as open
__version__: str
__all__ = ['AlreadyOpen', 'Ambiguous', 'BackendUnavailable', 'BadURL', 'Board', 'BusError', 'Disconnected', 'Found', 'Nack', 'NotFound', 'Unsupported', '__version__', 'activate', 'deactivate', 'discover', 'open']
