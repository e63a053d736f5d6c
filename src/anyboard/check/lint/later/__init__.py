"""Rules about what runs later: coroutines, interrupt handlers, callbacks."""
