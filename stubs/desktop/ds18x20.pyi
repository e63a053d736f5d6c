from anyboard.ds18x20 import *
__all__ = ['DS18X20']
