"""What every adapter and every API module share: operations, errors, the adapter protocol, sessions.

Pure Python, no I/O, and no adapter's name: whatever knows a wire lives in
`anyboard.adapters`, `anyboard.transports` or `anyboard.sim`.
"""
