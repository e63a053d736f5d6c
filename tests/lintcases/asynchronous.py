"""Coroutines and tasks."""

from __future__ import annotations

from lintcases.cases import Case

_ALL = ("circuitpython", "micropython-rp2", "portable", "desktop")
_CORE = "MicroPython, extmod/asyncio/core.py: coroutine expected"
_BLINK = "import asyncio\nasync def blink(): pass\n"
_SENT = "try:\n    g().send(None)\nexcept StopIteration: pass\n"
_READER = (
    "class Numbers:\n    def __init__(self): self.n = 0\n    def __aiter__(self): return self\n"
    "    async def __anext__(self):\n        self.n += 1\n        if self.n > 2: raise StopAsyncIteration\n"
    "        return self.n\n"
)

CASES = [
    Case(
        "task-of-sleep",
        "import asyncio\nasync def main():\n    asyncio.create_task(asyncio.sleep(0))\nasyncio.run(main())",
        "import asyncio\nasync def pause(): await asyncio.sleep(0)\n"
        "async def main():\n    asyncio.create_task(pause())\n    await asyncio.sleep(0)\nasyncio.run(main())",
        proof="MicroPython, extmod/asyncio/core.py: a SingletonGenerator has no send()",
        line=3,
    ),
    Case(
        "task-not-called",
        f"{_BLINK}async def main():\n    asyncio.create_task(blink)\nasyncio.run(main())",
        f"{_BLINK}async def main(blink=blink):\n    asyncio.create_task(blink())\n    f = blink\n    await f()\n"
        "    calls = [blink]\n    await asyncio.gather(*[call() for call in calls])\nasyncio.run(main())",
        _ALL,
        proof=_CORE,
        line=4,
    ),
    Case(
        "task-not-called",
        f"{_BLINK}async def main():\n    await asyncio.wait_for(blink, 1)",
        f"{_BLINK}async def main():\n    await asyncio.wait_for(blink(), 1)\n"
        "def spawn(function): return asyncio.create_task(function())\nspawn(blink)",
        _ALL,
        proof=_CORE,
    ),
    Case(
        "task-not-called",
        "import asyncio\nclass A:\n    async def go(self): pass\n    def run(self):\n"
        "        loop = asyncio.get_event_loop()\n        loop.run_until_complete(self.go)",
        "import asyncio\nclass A:\n    async def go(self): pass\n    def run(self, pool):\n"
        "        loop = asyncio.get_event_loop()\n        loop.run_until_complete(self.go())\n"
        "        pool.create_task(self.go)",
        _ALL,
        proof=_CORE,
    ),
    Case(
        "task-not-called",
        "class A:\n    async def go(self): pass\n    async def run(self):\n        await self.go",
        "class A:\n    @property\n    async def go(self): pass\n    async def run(self):\n        await self.go\n"
        "    async def once(self): self.run = self.go\n    async def twice(self): await self.run",
        _ALL,
        proof="MicroPython: 'bound_method' object isn't iterable",
    ),
    Case(
        "async-generator",
        f"async def f():\n    yield 1\nasync def g():\n    async for x in f(): pass\n{_SENT}",
        f"{_READER}async def g():\n    async for x in Numbers(): pass\nasync def f():\n"
        f"    def inner():\n        yield 1\n    return list(inner())\n{_SENT}",
        line=4,
    ),
]
