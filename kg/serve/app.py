"""The application: routes, middleware, and the life of the workers."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from kg.query.graph import Graph
from kg.serve import routes
from kg.serve.job import RefusedError, Reply
from kg.serve.limits import Limits
from kg.serve.pool import Pool
from kg.serve.secure import Secure

_STATIC = Path(__file__).parent / "static"
_SMALL = 1000  # bytes: below it gzip saves nothing


def app(
    path: str | Path,
    limits: Limits | None = None,
    *,
    hosts: tuple[str, ...] = ("*",),
    origins: tuple[str, ...] = (),
) -> Starlette:
    """The service of a built graph; GraphError when there is none.

    `hosts`: names that a request may be addressed to (a page elsewhere cannot read a service on
    this machine by giving it a name of its own). `origins`: web pages that may read answers (CORS).
    """
    store = Graph.open(path).path
    assert store
    limits = limits or Limits()

    @contextlib.asynccontextmanager
    async def life(service: Starlette) -> AsyncIterator[None]:
        service.state.pool = pool = Pool(store, limits)
        await pool.start()
        try:
            yield
        finally:
            await pool.stop()

    middleware = [
        Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
        Middleware(Secure),
        Middleware(GZipMiddleware, minimum_size=_SMALL, compresslevel=4),
    ]
    if origins:
        middleware.append(
            Middleware(CORSMiddleware, allow_origins=list(origins), allow_methods=["GET", "POST"])
        )
    return Starlette(
        routes=_routes(),
        middleware=middleware,
        lifespan=life,
        exception_handlers={RefusedError: _refused, HTTPException: _failed},  # type: ignore[dict-item]
    )


def _routes() -> list[Route | Mount]:
    return [
        Route("/", routes.home),
        Route("/sparql", routes.sparql, methods=["GET", "POST"]),
        Route("/id/{name:path}", routes.entity),
        Route("/search", routes.search),
        Route("/graph", routes.around),
        Route("/terms", routes.terms),
        Route("/kinds.css", routes.kinds),
        Route("/health", routes.health),
        Mount("/static", StaticFiles(directory=_STATIC)),
    ]


async def _refused(_: Request, refusal: RefusedError) -> Response:
    return routes.response(refusal.reply())


async def _failed(request: Request, error: HTTPException) -> Response:
    text = f"{request.method} {request.url.path}: {error.detail.lower()}\n"
    reply = Reply(error.status_code, "text/plain; charset=utf-8", text.encode(), error.headers or {})
    return routes.response(reply)
