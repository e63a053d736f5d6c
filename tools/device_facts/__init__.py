"""What real interpreters say they have of CPython's builtins and standard library."""
