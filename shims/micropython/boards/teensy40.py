"""Teensy 4.0 (ports/mimxrt/boards/TEENSY40/mpconfigboard.h and pins.csv of MicroPython)."""

board_id = "teensy40"
NAMES = {"SCL": "D19", "SDA": "D18", "SCK": "D13", "MISO": "D12", "MOSI": "D11", "TX": "D1", "RX": "D0"}
UNITS = (
    ("I2C", 0, {"scl": "D19", "sda": "D18"}),
    ("I2C", 1, {"scl": "D16", "sda": "D17"}),
    ("I2C", 2, {"scl": "D24", "sda": "D25"}),
    ("SPI", 0, {"sck": "D13", "mosi": "D11", "miso": "D12"}),
    ("SPI", 1, {"sck": "D27", "mosi": "D26", "miso": "D1"}),
    ("UART", 1, {"tx": "D1", "rx": "D0"}),
    ("UART", 2, {"tx": "D8", "rx": "D7"}),
    ("UART", 3, {"tx": "D14", "rx": "D15"}),
    ("UART", 4, {"tx": "D17", "rx": "D16"}),
    ("UART", 5, {"tx": "D20", "rx": "D21"}),
    ("UART", 6, {"tx": "D24", "rx": "D25"}),
    ("UART", 7, {"tx": "D29", "rx": "D28"}),
)
