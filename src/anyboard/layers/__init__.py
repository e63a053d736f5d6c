"""Adapters around adapters: trace, record, replay, faults.

Each is named in a board URL in front of a ``::`` (``trace=run.txt::mcp2221``); `anyboard.core.layers`
says what one is and has the base class.  `replay` stands in a board's place: ``replay:run.jsonl``.
"""
