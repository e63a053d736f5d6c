# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/supervisor.pyi: edit that.
from supervisor import *
__all__ = ['RunReason', 'Runtime', 'SafeModeReason', 'StatusBar', 'get_previous_traceback', 'get_setting', 'reload', 'reset_terminal', 'runtime', 'set_next_code_file', 'set_usb_identification', 'status_bar', 'ticks_ms']
