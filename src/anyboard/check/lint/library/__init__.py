"""Rules about builtins and the standard library as a target has them."""
