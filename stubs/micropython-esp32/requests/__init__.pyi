# Made by tools/stub_profiles.py from tools/stubs/micropython/requests/__init__.pyi: edit that.
"""HTTP, as much of it as firmware with a network has."""

from types import TracebackType
from typing import Any

from typing_extensions import Self, deprecated

class Response:
    raw: Any
    encoding: str
    status_code: int
    reason: bytes
    headers: dict[str, str]

    def __init__(self, f: Any) -> None: ...
    def close(self) -> None: ...
    @property
    def content(self) -> bytes: ...
    @property
    def text(self) -> str: ...
    def json(self) -> Any: ...
    @property
    @deprecated("Response.ok does not exist on micropython-esp32: use status_code == 200")
    def ok(self) -> Any: ...
    @deprecated("Response.raise_for_status does not exist on micropython-esp32: compare status_code with 200")
    def raise_for_status(self) -> Any: ...
    @deprecated("Response.iter_content does not exist on micropython-esp32: use raw.read(n) in a loop")
    def iter_content(self, *args: Any, **kwargs: Any) -> Any: ...
    @deprecated("Response.iter_lines does not exist on micropython-esp32: use raw.readline() in a loop")
    def iter_lines(self, *args: Any, **kwargs: Any) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None, /
    ) -> None: ...

def request(
    method: str,
    url: str,
    data: Any = None,
    json: Any = None,
    headers: dict[str, str] | None = None,
    stream: Any = None,
    auth: tuple[str, str] | None = None,
    timeout: float | None = None,
    parse_headers: Any = True,
) -> Response: ...
def head(
    url: str,
    *,
    data: Any = None,
    json: Any = None,
    headers: dict[str, str] | None = None,
    stream: Any = None,
    auth: tuple[str, str] | None = None,
    timeout: float | None = None,
    parse_headers: Any = True,
) -> Response: ...
def get(
    url: str,
    *,
    data: Any = None,
    json: Any = None,
    headers: dict[str, str] | None = None,
    stream: Any = None,
    auth: tuple[str, str] | None = None,
    timeout: float | None = None,
    parse_headers: Any = True,
) -> Response: ...
def post(
    url: str,
    *,
    data: Any = None,
    json: Any = None,
    headers: dict[str, str] | None = None,
    stream: Any = None,
    auth: tuple[str, str] | None = None,
    timeout: float | None = None,
    parse_headers: Any = True,
) -> Response: ...
def put(
    url: str,
    *,
    data: Any = None,
    json: Any = None,
    headers: dict[str, str] | None = None,
    stream: Any = None,
    auth: tuple[str, str] | None = None,
    timeout: float | None = None,
    parse_headers: Any = True,
) -> Response: ...
def patch(
    url: str,
    *,
    data: Any = None,
    json: Any = None,
    headers: dict[str, str] | None = None,
    stream: Any = None,
    auth: tuple[str, str] | None = None,
    timeout: float | None = None,
    parse_headers: Any = True,
) -> Response: ...
def delete(
    url: str,
    *,
    data: Any = None,
    json: Any = None,
    headers: dict[str, str] | None = None,
    stream: Any = None,
    auth: tuple[str, str] | None = None,
    timeout: float | None = None,
    parse_headers: Any = True,
) -> Response: ...

@deprecated("requests.Session does not exist on micropython-esp32: use requests.get(url), requests.post(url) …")
def Session() -> Any: ...
