# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/microcontroller/__init__.pyi: edit that.
from microcontroller import *
__all__ = ['Pin', 'Processor', 'ResetReason', 'RunMode', 'cpu', 'cpus', 'delay_us', 'disable_interrupts', 'enable_interrupts', 'nvm', 'on_next_reset', 'pin', 'reset', 'watchdog']
