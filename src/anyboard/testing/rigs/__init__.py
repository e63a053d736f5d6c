"""Rigs for the suite: the simulator's here, yours beside your adapter."""
