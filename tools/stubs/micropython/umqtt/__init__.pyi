#: for esp32
