"""What the API modules share: CircuitPython's argument errors, attribute rules and object life."""
