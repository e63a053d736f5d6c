"""Our adapters on a real kernel's USB stack: User-Mode Linux, with models of the adapters plugged in."""
