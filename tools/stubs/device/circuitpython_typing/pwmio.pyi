"""Anything with a duty cycle: the class itself, for drivers import it from here or from there."""

from pwmio import PWMOut as PWMOut
