"""Compares two trees of stubs: which modules, names and parameters one has and the other has not.

theirs = Tree([Path("cps")], suffix="-stubs")
found = differences(Tree([Path("stubs/circuitpython")]), theirs, modules=["busio"])
complaints = unexplained(found, Path("allowed.txt"))
"""

from differ.allowed import unexplained
from differ.comparing import differences
from differ.tree import Tree

__all__ = ["Tree", "differences", "unexplained"]
