"""The adapters, a folder each; nothing imports them but the entry points."""
