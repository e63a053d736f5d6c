"""The most that everyday operations may cost on USB, at zero latency (`usbmodels.transfer_table`)."""

from __future__ import annotations

import pytest

from usbmodels.fleet import BY_NAME, KINDS
from usbmodels.transfer_table import LIMITS, OPEN, cost_of_opening, measure, operations_of

CASES = [(kind.name, operation) for kind in KINDS for operation in operations_of(kind)]


@pytest.mark.parametrize(("name", "operation"), CASES, ids=[f"{name}-{operation.name}" for name, operation in CASES])
def test_operation(name, operation):
    limit = LIMITS[name].get(operation.name)
    cost, _, _ = measure(BY_NAME[name], operation)
    assert limit is None or not cost.exceeds(limit), f"{cost} instead of {limit}"


@pytest.mark.parametrize("name", [kind.name for kind in KINDS])
def test_opening(name):
    cost, limit = cost_of_opening(BY_NAME[name]), LIMITS[name][OPEN]
    assert not cost.exceeds(limit), f"{cost} instead of {limit}"


def test_every_limit_is_about_something():
    for name, limits in LIMITS.items():
        assert set(limits) <= {OPEN, *(operation.name for operation in operations_of(BY_NAME[name]))}
