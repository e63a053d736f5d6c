# Made by tools/stub_profiles.py from src/anyboard/sim/__init__.py: edit that.
from anyboard.core.errors import Nack as Nack
from anyboard.sim.bench import Bench as Bench
from anyboard.sim.errors import BenchError as BenchError
__all__ = ['Bench', 'BenchError', 'Nack']
