"""`typing`: names that drivers import and the interpreter never evaluates."""


class _Any:
    def __getitem__(self, key):
        return self

    def __call__(self, *arguments, **named):
        return arguments[-1] if arguments else self  # cast(T, value) is value


_any = _Any()
Protocol = Generic = object
TYPE_CHECKING = False


def __getattr__(name):
    if name[0] == "_":
        raise AttributeError(name)
    return _any
