# Made by tools/stub_profiles.py from src/anyboard/sim/boards/raspberry_pi_pico.py: edit that.
from anyboard.core.info import BusInfo, PinInfo
from anyboard.sim.boards.rp2040 import RP2040
class RaspberryPiPico(RP2040):
    board_id = 'raspberry_pi_pico'
    description = 'simulated Raspberry Pi Pico'
    pins: tuple[PinInfo, ...]
    buses: tuple[BusInfo, ...]
    serial = 'e6605838834ca12c'
