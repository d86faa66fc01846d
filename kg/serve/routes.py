"""One function for each path."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kg.query.catalogue import prefixes
from kg.serve.description import description
from kg.serve.job import RefusedError, Reply
from kg.serve.negotiate import GRAPHS, HTML, best, language
from kg.serve.pool import Pool
from kg.serve.protocol import read
from kg.serve.render import LANGUAGES

_FORMS = {
    "html": HTML,
    "ttl": "text/turtle",
    "nt": "application/n-triples",
    "jsonld": "application/ld+json",
    "rdf": "application/rdf+xml",
}
_NODES = 12  # opened things in one picture
_QUERY = 200  # characters of a name that is searched


def response(reply: Reply) -> Response:
    """The reply as Starlette sends it."""
    return Response(reply.body, reply.status, dict(reply.headers) | {"Content-Type": reply.media})


async def sparql(request: Request) -> Response:
    """SPARQL 1.1 Protocol: the answer to a query, or the service description."""
    pool: Pool = request.app.state.pool
    asked = await read(request, pool.limits)
    accept = ",".join(request.headers.getlist("accept"))
    if asked.query is None:
        return _described(request, accept)
    job = pool.ask(
        "query",
        query=asked.query,
        default=asked.default,
        named=asked.named,
        accept=accept,
        answer=pool.limits.answer,
    )
    return response(await _while_there(request, asyncio.ensure_future(job)))


def _described(request: Request, accept: str) -> Response:
    """A request without a query asks what the service is; a person is led to the query page."""
    if request.method == "POST":
        raise RefusedError(400, "the request has no query", todo="send query=…")
    media = best(accept, ("text/turtle", *GRAPHS, HTML))
    if media == HTML:
        return RedirectResponse("/", 303)
    if not media:
        raise RefusedError(406, f"Accept: {accept!r} fits no service description", todo="ask for text/turtle")
    return response(description(str(request.url.replace(query="", fragment="")), media))


async def _while_there(request: Request, job: asyncio.Future[Reply]) -> Reply:
    """The reply, unless the client leaves first: then the query is stopped."""
    gone = asyncio.ensure_future(_leaving(request))
    try:
        both: set[asyncio.Future[Any]] = {job, gone}
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if not job.done():
            job.cancel()
            raise RefusedError(400, "the client left")
        return job.result()
    finally:
        gone.cancel()


async def _leaving(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def entity(request: Request) -> Response:
    """A thing at its own path: a page, or RDF."""
    offered = (HTML, *GRAPHS)
    form = request.query_params.get("format", "")
    if form and form not in _FORMS:
        raise RefusedError(400, f"format={form} is not known", todo=f"use {', '.join(_FORMS)}")
    accept = ",".join(request.headers.getlist("accept"))
    media = _FORMS[form] if form else best(accept, offered)
    if not media:
        raise RefusedError(406, f"Accept: {accept!r} fits no answer", todo=f"ask for {', '.join(offered)}")
    name = request.path_params["name"]
    return await _page(request, "entity", name=name, media=media, char=_char(request))


async def search(request: Request) -> Response:
    """Things by name."""
    text = request.query_params.get("q", "")[:_QUERY]
    return await _page(request, "search", q=text, media=_media(request))


async def around(request: Request) -> Response:
    """The neighbours of things."""
    nodes = list(dict.fromkeys(request.query_params.getlist("node")))[:_NODES]
    return await _page(request, "graph", nodes=nodes, media=_media(request))


async def home(request: Request) -> Response:
    """The query page."""
    return await _page(request, "home")


async def terms(request: Request) -> Response:
    """What the editor completes."""
    return await _page(request, "terms")


async def kinds(request: Request) -> Response:
    """The colours of the legend, as a style sheet."""
    from kg.view.profile import load

    rows = load(prefixes()["id"].removesuffix("id/")).kinds
    light = "".join(f".kind-{kind.key}{{--kind:{kind.light}}}" for kind in rows)
    dark = "".join(f".kind-{kind.key}{{--kind:{kind.dark}}}" for kind in rows)
    return Response(
        f"{light}@media(prefers-color-scheme:dark){{{dark}}}",
        media_type="text/css",
        headers={"Cache-Control": "max-age=3600"},
    )


async def health(request: Request) -> Response:
    """Whether the service answers: 200, or 503 when its workers do not."""
    pool: Pool = request.app.state.pool
    state = {"status": "ok", "idle": pool.idle.qsize(), "slow": pool.slow, "waiting": pool.waiting}
    if not pool.workers:
        state["status"] = "no worker"
    status = 200 if pool.workers else 503
    return Response(json.dumps(state), status, {"Cache-Control": "no-store"}, "application/json")


async def _page(request: Request, page: str, **asked: Any) -> Response:
    pool: Pool = request.app.state.pool
    chosen = request.query_params.get("lang", "")
    chosen = chosen if chosen in LANGUAGES else ""
    rest = "".join(
        f"{urlencode({key: value})}&" for key, value in request.query_params.multi_items() if key != "lang"
    )
    asked |= {
        "page": page,
        "path": request.scope.get("raw_path", b"").decode("ascii", "replace").partition("?")[0],
        "rest": rest,
        "chosen": chosen,
        "lang": chosen or language(request.headers.get("accept-language", ""), LANGUAGES),
    }
    return response(await pool.ask("page", **asked))


def _media(request: Request) -> str:
    if request.query_params.get("format") == "json":
        return "application/json"
    return best(request.headers.get("accept", ""), (HTML, "application/json")) or HTML


def _char(request: Request) -> tuple[int, int]:
    """The words that a reader came for, (-1, -1) for none."""
    start, _, stop = request.query_params.get("char", "").partition(",")
    if start.isascii() and start.isdigit() and stop.isascii() and stop.isdigit() and len(start + stop) < 20:
        return int(start), int(stop)
    return -1, -1
