"""Pyboard 1.1 (ports/stm32/boards/PYBV11/mpconfigboard.h of MicroPython); SCL and its like as on its X side."""

board_id = "pyboard_v11"
NAMES = {"SCL": "X9", "SDA": "X10", "SCK": "X6", "MISO": "X7", "MOSI": "X8", "TX": "X1", "RX": "X2"}
UNITS = (
    ("I2C", 1, {"scl": "X9", "sda": "X10"}),
    ("I2C", 2, {"scl": "Y9", "sda": "Y10"}),
    ("SPI", 1, {"sck": "X6", "miso": "X7", "mosi": "X8"}),
    ("SPI", 2, {"sck": "Y6", "miso": "Y7", "mosi": "Y8"}),
    ("UART", 4, {"tx": "X1", "rx": "X2"}),
    ("UART", 6, {"tx": "Y1", "rx": "Y2"}),
    ("UART", 2, {"tx": "X3", "rx": "X4"}),
    ("UART", 3, {"tx": "Y9", "rx": "Y10"}),
    ("UART", 1, {"tx": "X9", "rx": "X10"}),
)
