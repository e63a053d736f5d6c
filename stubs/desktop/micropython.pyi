from anyboard.micropython import *
__all__ = ['alloc_emergency_exception_buf', 'const', 'kbd_intr', 'native', 'opt_level', 'schedule', 'viper']
