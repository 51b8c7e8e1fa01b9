"""A proxy that lets nothing through and writes down who knocked: shows that a browser asked nobody.

Playwright's routing sees the requests of pages; this sees those of the whole browser process.
"""

import socketserver
import threading
from types import TracebackType
from typing import Self


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    knocks: list[str]


class _Knock(socketserver.StreamRequestHandler):
    timeout = 5
    server: _Server

    def handle(self) -> None:
        line = self.rfile.readline(2000).decode("latin-1").strip()
        if line:
            self.server.knocks.append(line)
        self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


class Wall:
    """Use as a context; `address` is the proxy's, `knocks` the first line of each request."""

    def __init__(self) -> None:
        self._server = _Server(("127.0.0.1", 0), _Knock)
        self._server.knocks = []
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def address(self) -> str:
        """Where the browser is told to send its requests."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def knocks(self) -> list[str]:
        """What was asked for so far."""
        return list(self._server.knocks)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
