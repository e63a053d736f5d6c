"""Raspberry Pi Pico: the names of CircuitPython's board of this name, where the firmware has others."""

board_id = "raspberry_pi_pico"
NAMES = {"A0": "GP26", "A1": "GP27", "A2": "GP28", "A3": 29, "VOLTAGE_MONITOR": 29, "SMPS_MODE": 23, "VBUS_SENSE": 24}
BUSES = {"I2C": ("GP5", "GP4")}
