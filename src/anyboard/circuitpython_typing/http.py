"""`circuitpython_typing.http`: makers of HTTP requests."""

from __future__ import annotations

from typing import Any, Protocol, TypeAlias

Response: TypeAlias = Any
"""`adafruit_requests.Response`."""


class HTTPProtocol(Protocol):
    """What can send HTTP requests, such as a Wi-Fi manager."""

    def get(self, url: str, **kw: Any) -> Response:
        """Send GET."""
        ...

    def put(self, url: str, **kw: Any) -> Response:
        """Send PUT."""
        ...

    def post(self, url: str, **kw: Any) -> Response:
        """Send POST."""
        ...

    def patch(self, url: str, **kw: Any) -> Response:
        """Send PATCH."""
        ...

    def delete(self, url: str, **kw: Any) -> Response:
        """Send DELETE."""
        ...
