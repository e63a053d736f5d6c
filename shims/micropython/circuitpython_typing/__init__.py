"""`circuitpython_typing`: names that drivers import and the interpreter never evaluates."""


def __getattr__(name):
    if name[0] == "_":
        raise AttributeError(name)
    return object
