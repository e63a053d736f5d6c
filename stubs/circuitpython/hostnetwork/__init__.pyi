# Made by tools/stub_profiles.py from tools/stubs/circuitpython/hostnetwork/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

class HostNetwork:
    def __init__(self) -> None: ...
