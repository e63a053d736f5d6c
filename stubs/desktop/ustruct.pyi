from anyboard.ustruct import *
__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from']
