"""The application on a socket, until it is told to stop."""

from __future__ import annotations

import copy
import socket
from collections.abc import Callable
from typing import Any

from starlette.types import ASGIApp

from kg.errors import GraphError

_GRACE = 10  # seconds that running requests have after Ctrl-C or SIGTERM
_ROOM = 1000  # connections; a browser opens six
_BACKLOG = 512


def listen(app: ASGIApp, host: str, port: int, *, ready: Callable[[str], object]) -> None:
    """Serve until SIGINT or SIGTERM; `ready` is called with the address. GraphError for a port in use."""
    import uvicorn

    with bound(host, port) as listener:
        name = f"[{host}]" if ":" in host else host
        ready(f"http://{name}:{listener.getsockname()[1]}/")
        config = uvicorn.Config(
            app,
            log_config=_logging(uvicorn.config.LOGGING_CONFIG),
            timeout_graceful_shutdown=_GRACE,
            limit_concurrency=_ROOM,
            server_header=False,
            backlog=_BACKLOG,
        )
        uvicorn.Server(config).run(sockets=[listener])


def bound(host: str, port: int) -> socket.socket:
    """A listening socket."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio sends without delay (TCP_NODELAY) only where it reads it:
    # without it every answer waited 40 ms for an acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
        return listener
    except OSError as error:
        listener.close()
        why = error.strerror or str(error)
        raise GraphError(f"{host}:{port} cannot be used ({why})", todo="choose another --port") from None


def _logging(config: dict[str, Any]) -> dict[str, Any]:
    """uvicorn's logging with the access log on stderr, where talk belongs, and quiet start-up lines."""
    mine = copy.deepcopy(config)
    mine["handlers"]["access"]["stream"] = "ext://sys.stderr"
    mine["loggers"]["uvicorn.error"]["level"] = "WARNING"
    mine["loggers"]["uvicorn.access"]["level"] = "INFO"
    return mine
