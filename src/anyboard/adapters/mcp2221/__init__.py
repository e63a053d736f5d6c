"""Microchip MCP2221 and MCP2221A: I2C, four pins with ADC, DAC and a clock output, and a UART, over USB."""

from __future__ import annotations

from anyboard.adapters.mcp2221.backend import Backend

__all__ = ["Backend"]
