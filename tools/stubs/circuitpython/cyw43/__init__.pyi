#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

class CywPin: ...

PM_STANDARD: int
PM_AGGRESSIVE: int
PM_PERFORMANCE: int
PM_DISABLED: int

def set_power_management(value: int) -> None: ...
def get_power_management() -> int: ...
