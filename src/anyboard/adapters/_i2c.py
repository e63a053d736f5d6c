"""What adapters share that cannot address an I2C target without moving data."""

from __future__ import annotations

UNDECIDED = b"\x00"
"""What a write of nothing writes to a target that has refused to be read.

Reading is the harmless way to ask.  But some targets have nothing to say until they are told to measure, and refuse
(Sensirion SHT3x-DIS datasheet, 4.4); what they expect is a command of two bytes, of which one zero is none.  A scan
never does this: it asks everybody, and only reads.
"""
