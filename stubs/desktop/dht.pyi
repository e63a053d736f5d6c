from anyboard.dht import *
__all__ = ['DHT11', 'DHT22', 'DHTBase']
