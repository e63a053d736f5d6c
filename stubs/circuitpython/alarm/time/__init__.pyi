# Made by tools/stub_profiles.py from tools/stubs/circuitpython/alarm/time/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

class TimeAlarm:
    def __init__(self, *, monotonic_time: float | None = None, epoch_time: int | None = None) -> None: ...
    monotonic_time: float
