"""What is asked: modules, the types whose instances are looked at, and calls with keywords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from device_facts import boards

if TYPE_CHECKING:
    from device_facts.declared import Declared

MODULES = boards.PRESENT.split()
"""Those that devices and CPython both have; what is in the others needs no list."""

INSTANCES = {
    "str": "''",
    "bytes": "b''",
    "bytearray": "bytearray()",
    "memoryview": "memoryview(b'')",
    "int": "0",
    "float": "0.0",
    "complex": "1j",
    "list": "[]",
    "tuple": "()",
    "dict": "{}",
    "set": "set()",
    "frozenset": "frozenset()",
    "range": "range(2)",
    "slice": "(type('S', (), {'__getitem__': lambda self, key: key})())[1:2]",
    "BaseException": "Exception()",
    "OSError": "OSError(5)",
    "StopIteration": "StopIteration(1)",
    "SystemExit": "SystemExit(1)",
    "KeyError": "KeyError(1)",
    "AttributeError": "AttributeError('a')",
    "NameError": "NameError('a')",
    "ImportError": "ImportError('a')",
    "SyntaxError": "SyntaxError('a')",
    "UnicodeDecodeError": "UnicodeError()",
    "property": "property(lambda self: 1)",
    "array.array": "__import__('array').array('H')",
    "collections.deque": "__import__('collections').deque((), 2)",
    "collections.OrderedDict": "__import__('collections').OrderedDict()",
    "io.StringIO": "__import__('io').StringIO()",
    "io.BytesIO": "__import__('io').BytesIO()",
    "io.TextIOWrapper": "open('probe.txt', 'w')",
    "io.BufferedReader": "open('probe.txt', 'rb')",
    "io.BufferedWriter": "open('probe.txt', 'wb')",
    "io.FileIO": "open('probe.txt', 'rb', buffering=0)",
    "hashlib.sha256": "__import__('hashlib').sha256()",
    "time.struct_time": "__import__('time').localtime()",
    "os.stat_result": "__import__('os').stat('.')",
    "os.statvfs_result": "__import__('os').statvfs('.')",
    "sys.version_info": "__import__('sys').version_info",
    "re.Pattern": "__import__('re').compile('a')",
    "re.Match": "__import__('re').match('a', 'a')",
    "asyncio.locks.Event": "__import__('asyncio').Event()",
    "asyncio.locks.Lock": "__import__('asyncio').Lock()",
    "asyncio.Task": "__import__('asyncio').create_task((lambda: (yield))())",
    "asyncio.Loop": "__import__('asyncio').get_event_loop()",
    **{f"sys.{name}": f"__import__('sys').{name}" for name in ("stdin", "stdout", "stderr")},
}
"""An instance of each type; special methods are asked for by the language's own tests, not here."""

SPECIAL = {
    "function": (
        "(lambda: 1)",
        "__annotations__ __code__ __defaults__ __dict__ __doc__ __kwdefaults__ __name__ __qualname__",
    ),
    "type": ("type('T', (), {})", "__annotations__ __bases__ __doc__ __mro__ __name__ __subclasses__ mro"),
    "object": ("object()", "__class__ __doc__ __dir__ __format__ __reduce__ __sizeof__"),
    "NamedTuple": (
        "__import__('collections').namedtuple('a', 'b')(1)",
        "_asdict _field_defaults _fields _make _replace",
    ),
    "BaseException": ("Exception()", "__cause__ __context__ __notes__ __suppress_context__ __traceback__"),
}
"""Attributes with underscores that programs use."""

KEYWORDS: dict[str, tuple[str, dict[str, str]]] = {
    "print": ("print({})", {"sep": "''", "end": "''", "file": "__import__('sys').stdout", "flush": "True"}),
    "open": ("open({})", {"file": "'probe.txt'"}),
    "sum": ("sum([1], {})", {"start": "1"}),
    "sorted": ("sorted([1], {})", {"key": "None", "reverse": "True"}),
    "enumerate": ("enumerate([1], {})", {"start": "1"}),
    "zip": ("zip([1], {})", {"strict": "True"}),
    "map": ("map(abs, [1], {})", {"strict": "True"}),
    "max": ("max([1], {})", {"key": "abs", "default": "1"}),
    "min": ("min([1], {})", {"key": "abs", "default": "1"}),
    "round": ("round(1.5, {})", {"ndigits": "0"}),
    "int": ("int('1', {})", {"base": "2"}),
    "str": ("str(b'a', {})", {"encoding": "'utf8'", "errors": "'strict'"}),
    "bytes": ("bytes('a', {})", {"encoding": "'utf8'"}),
    "bytearray": ("bytearray('a', {})", {"encoding": "'utf8'"}),
    "complex": ("complex({})", {"real": "1", "imag": "1"}),
    "pow": ("pow(2, 3, {})", {"mod": "5"}),
    "compile": (
        "compile('1', 'a', 'exec', {})",
        {"flags": "0", "dont_inherit": "0", "optimize": "0"},
    ),
    "exec": ("exec('1', {})", {"globals": "{}"}),
    "eval": ("eval('1', {})", {"globals": "{}"}),
    "__import__": ("__import__('sys', {})", {"globals": "None", "fromlist": "()", "level": "0"}),
    "dict.update": ("{{}}.update({})", {"a": "1"}),
    "list.sort": ("[].sort({})", {"key": "None", "reverse": "True"}),
    "str.split": ("'a b'.split({})", {"sep": "' '"}),
    "str.split ": ("'a b'.split(' ', {})", {"maxsplit": "1"}),
    "str.rsplit": ("'a b'.rsplit(' ', {})", {"maxsplit": "1"}),
    "str.splitlines": ("'a b'.splitlines({})", {"keepends": "True"}),
    "str.encode": ("'a'.encode({})", {"encoding": "'utf8'", "errors": "'strict'"}),
    "bytes.split": ("b'a b'.split(b' ', {})", {"maxsplit": "1"}),
    "bytes.split ": ("b'a b'.split({})", {"sep": "b' '"}),
    "bytes.decode": ("b'a'.decode({})", {"encoding": "'utf8'", "errors": "'strict'"}),
    "bytearray.decode": ("bytearray(b'a').decode({})", {"encoding": "'utf8'", "errors": "'strict'"}),
    "bytes.hex": ("b'a'.hex({})", {"sep": "':'"}),
    "int.to_bytes": ("(1).to_bytes({})", {"length": "2"}),
    "int.to_bytes ": ("(1).to_bytes(2, {})", {"byteorder": "'big'"}),
    "int.to_bytes  ": ("(1).to_bytes(2, 'big', {})", {"signed": "True"}),
    "int.from_bytes": ("int.from_bytes(b'a', {})", {"byteorder": "'big'"}),
    "int.from_bytes ": ("int.from_bytes(b'a', 'big', {})", {"signed": "True"}),
    "int.from_bytes  ": ("int.from_bytes({}, byteorder='big')", {"bytes": "b'a'"}),
    "json.dumps": (
        "__import__('json').dumps([1], {})",
        {
            "indent": "1",
            "sort_keys": "True",
            "separators": "(',', ':')",
            "ensure_ascii": "True",
            "skipkeys": "True",
            "default": "None",
            "cls": "None",
            "allow_nan": "True",
            "check_circular": "True",
        },
    ),
    "json.dump": (
        "__import__('json').dump([1], __import__('io').StringIO(), {})",
        {
            "indent": "1",
            "sort_keys": "True",
            "separators": "(',', ':')",
            "ensure_ascii": "True",
            "skipkeys": "True",
            "default": "None",
            "cls": "None",
            "allow_nan": "True",
            "check_circular": "True",
        },
    ),
    "json.loads": (
        "__import__('json').loads('[1]', {})",
        {"object_hook": "None", "parse_float": "None", "cls": "None"},
    ),
    "json.load": (
        "__import__('json').load(__import__('io').StringIO('[1]'), {})",
        {"object_hook": "None", "parse_float": "None", "cls": "None"},
    ),
    "collections.namedtuple": (
        "__import__('collections').namedtuple('a', ('b',), {})",
        {"defaults": "(1,)", "rename": "True", "module": "'a'"},
    ),
    "collections.namedtuple ": ("__import__('collections').namedtuple('a', {})", {"field_names": "('b',)"}),
    "collections.deque": ("__import__('collections').deque((), {})", {"maxlen": "2"}),
    "struct.unpack_from": ("__import__('struct').unpack_from('B', b'ab', {})", {"offset": "1"}),
    "struct.unpack_from ": ("__import__('struct').unpack_from('B', {})", {"buffer": "b'ab'"}),
    "array.array": ("__import__('array').array('B', {})", {"initializer": "b''"}),
    "re.compile": ("__import__('re').compile('a', {})", {"flags": "0"}),
    "re.match": ("__import__('re').match('a', 'a', {})", {"flags": "0"}),
    "re.search": ("__import__('re').search('a', 'a', {})", {"flags": "0"}),
    "re.sub": ("__import__('re').sub('a', 'b', 'a', {})", {"count": "1", "flags": "0"}),
    "re.Pattern.match": ("__import__('re').compile('a').match('a', {})", {"pos": "0"}),
    "re.Pattern.search": ("__import__('re').compile('a').search('a', {})", {"pos": "0"}),
    "re.Pattern.split": ("__import__('re').compile('a').split('a', {})", {"maxsplit": "1"}),
    "re.Pattern.sub": ("__import__('re').compile('a').sub('b', 'a', {})", {"count": "1"}),
    "io.StringIO": ("__import__('io').StringIO({})", {"initial_value": "''"}),
    "io.StringIO ": ("__import__('io').StringIO('', {})", {"newline": "''"}),
    "io.BytesIO": ("__import__('io').BytesIO({})", {"initial_bytes": "b''"}),
    "binascii.hexlify": ("__import__('binascii').hexlify(b'ab', {})", {"sep": "b':'"}),
    "binascii.b2a_base64": ("__import__('binascii').b2a_base64(b'ab', {})", {"newline": "False"}),
    "binascii.a2b_base64": ("__import__('binascii').a2b_base64(b'YWI=', {})", {"strict_mode": "True"}),
    "hashlib.sha256": ("__import__('hashlib').sha256({})", {"usedforsecurity": "True", "string": "b''", "data": "b''"}),
    "property": ("property({})", {"fget": "None", "fset": "None", "fdel": "None", "doc": "None"}),
    "collections.OrderedDict.popitem": (
        "__import__('collections').OrderedDict([(1, 2)]).popitem({})",
        {"last": "True"},
    ),
    "str.replace": ("'a'.replace('a', 'b', {})", {"count": "1"}),
    "str.format": ("'{{a}}'.format({})", {"a": "1"}),
    "bytes.replace": ("b'a'.replace(b'a', b'b', {})", {"count": "1"}),
    "memoryview": ("memoryview({})", {"object": "b''"}),
    "json.dumps ": ("__import__('json').dumps({})", {"obj": "1"}),
    "json.loads ": ("__import__('json').loads({})", {"s": "'1'"}),
    "re.compile ": ("__import__('re').compile({})", {"pattern": "'a'"}),
    "re.match ": ("__import__('re').match('a', {})", {"string": "'a'"}),
    "re.search ": ("__import__('re').search('a', {})", {"string": "'a'"}),
    "re.sub ": ("__import__('re').sub('a', 'b', {})", {"string": "'a'"}),
    "re.Pattern.match ": ("__import__('re').compile('a').match({})", {"string": "'a'"}),
    "re.Pattern.search ": ("__import__('re').compile('a').search({})", {"string": "'a'"}),
    "binascii.unhexlify": ("__import__('binascii').unhexlify({})", {"hexstr": "'00'"}),
    "gc.collect": ("__import__('gc').collect({})", {"generation": "0"}),
    "os.remove": ("__import__('os').remove({})", {"path": "'none'"}),
    "os.stat": ("__import__('os').stat({})", {"path": "'.'"}),
    "os.chdir": ("__import__('os').chdir({})", {"path": "'.'"}),
    "os.rename": ("__import__('os').rename('none', {})", {"dst": "'other'"}),
    "random.randint": ("__import__('random').randint(1, {})", {"b": "2"}),
    "random.uniform": ("__import__('random').uniform(1, {})", {"b": "2"}),
    "random.randrange": ("__import__('random').randrange(1, {})", {"stop": "2"}),
    "asyncio.create_task": ("__import__('asyncio').create_task(TASK(), {})", {"name": "'a'"}),
    "asyncio.sleep": ("__import__('asyncio').sleep(0, {})", {"result": "1"}),
    "asyncio.gather": ("__import__('asyncio').gather({})", {"return_exceptions": "True"}),
    "asyncio.wait_for": ("__import__('asyncio').wait_for(TASK(), {})", {"timeout": "1"}),
    "math.isclose": ("__import__('math').isclose(1, 1, {})", {"rel_tol": "0.1", "abs_tol": "0.1"}),
    "os.mkdir": ("__import__('os').mkdir('probe_folder', {})", {"mode": "0"}),
    "os.listdir": ("__import__('os').listdir({})", {"path": "'.'"}),
    "random.choice": ("__import__('random').choice({})", {"seq": "[1]"}),
    "random.seed": ("__import__('random').seed({})", {"a": "1"}),
    "time.localtime": ("__import__('time').localtime({})", {"seconds": "1"}),
}
"""A call that works, with `{}` where one keyword goes; a space after a name tells calls of one function apart."""

OPEN_KEYWORDS = {
    "mode": "'r'",
    "buffering": "-1",
    "encoding": "'utf8'",
    "errors": "None",
    "newline": "None",
    "closefd": "True",
    "opener": "None",
}
KEYWORDS["open "] = ("open('probe.txt', {})", OPEN_KEYWORDS)

_DECLARED_IN = {
    "hashlib.sha256": ("_hashlib", "HASH"),
    "sys.version_info": ("sys", "_version_info"),
    "io": "_io",
    "asyncio.Loop": ("asyncio.events", "AbstractEventLoop"),
    **dict.fromkeys(("sys.stdin", "sys.stdout", "sys.stderr"), ("typing", "TextIO")),
}
_CONSTANTS_OF_SYSTEMS = {"os", "socket", "ssl", "select"}
_CONSTANTS_ASKED = ("O_", "SEEK_", "F_OK", "R_OK", "W_OK", "X_OK", "POLL")


def questions(declared: Declared) -> dict[str, set[str]]:
    """Owner → the names to ask for."""
    asked = {module: _asked(module, declared.module_names(module)) for module in MODULES}
    for owner in INSTANCES:
        module, _, name = owner.rpartition(".")
        where = _DECLARED_IN.get(owner) or (_DECLARED_IN.get(module) or module or "builtins", name)
        asked[owner] = declared.class_names(str(where[0]), str(where[1]))
    for owner, (_, names) in SPECIAL.items():
        asked[owner] = asked.get(owner, set()) | set(names.split())
    asked["builtins"] -= {"ellipsis", "function"}  # declared for the checkers' sake
    return asked


def _asked(module: str, names: set[str]) -> set[str]:
    """Without the hundreds of constants of other operating systems, which nobody looks for on a board."""
    if module not in _CONSTANTS_OF_SYSTEMS:
        return names
    return {name for name in names if not name.isupper() or name.startswith(_CONSTANTS_ASKED)}
