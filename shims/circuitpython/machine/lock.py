"""Waiting for a bus."""


def locked(bus):
    while not bus.try_lock():
        pass
    return bus
