from anyboard.onewire import *
__all__ = ['OneWire', 'OneWireError']
