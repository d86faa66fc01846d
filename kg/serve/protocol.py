"""An HTTP request as a SPARQL query (SPARQL 1.1 Protocol, section 2.1)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

from kg.serve.job import RefusedError
from kg.serve.limits import Limits

_FORM = "application/x-www-form-urlencoded"
_DIRECT = "application/sparql-query"
_FOREIGN = {"update", "using-graph-uri", "using-named-graph-uri"}
_READ_ONLY = "write SELECT, ASK, CONSTRUCT or DESCRIBE; the graph is changed by `kg build`"


@dataclass(frozen=True, slots=True)
class Asked:
    """A query and the dataset it names; `query` is None when the request has none."""

    query: str | None
    default: tuple[str, ...]
    named: tuple[str, ...]


async def read(request: Request, limits: Limits) -> Asked:
    """The query of a request; RefusedError 400, 403, 408, 413 or 415."""
    pairs = _pairs(request.url.query, "the query string")
    if request.method != "POST":
        return _asked(pairs)
    kind, charset = _content(request)
    if kind == "application/sparql-update":
        raise RefusedError(403, "an update is not allowed", todo=_READ_ONLY)
    if kind not in (_FORM, _DIRECT):
        raise RefusedError(415, f"Content-Type: {kind!r} is no query", todo=f"send {_FORM} or {_DIRECT}")
    text = _text(await body(request, limits), charset)
    if kind == _FORM:
        return _asked([*pairs, *_pairs(text, "the form")])
    return _asked([*pairs, ("query", text)])


def _content(request: Request) -> tuple[str, str]:
    kind, _, rest = request.headers.get("content-type", "").partition(";")
    name, _, value = rest.strip().partition("=")
    return kind.strip().lower(), value.strip('"').lower() if name.strip().lower() == "charset" else "utf-8"


def _text(data: bytes, charset: str) -> str:
    if charset not in ("utf-8", "utf8", "us-ascii"):
        raise RefusedError(415, f"charset {charset!r} is not read", todo="send UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(400, f"the body is not UTF-8 at byte {error.start}", todo="send UTF-8") from None


async def body(request: Request, limits: Limits) -> bytes:
    """The body, not longer than allowed and not slower than the time-out."""
    data = bytearray()
    try:
        async with asyncio.timeout(limits.timeout):
            async for chunk in request.stream():
                data += chunk
                if len(data) > limits.request:
                    raise RefusedError(
                        413, f"the request is larger than {limits.request} bytes", todo="shorten it"
                    )
    except TimeoutError:
        raise RefusedError(408, "the request did not arrive in time") from None
    except ClientDisconnect:
        raise RefusedError(400, "the client left") from None
    return bytes(data)


def _pairs(text: str, where: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=200)
    except ValueError as error:
        raise RefusedError(400, f"{where} cannot be read ({error})", todo="percent-encode UTF-8") from None


def _asked(pairs: list[tuple[str, str]]) -> Asked:
    if foreign := sorted({key for key, _ in pairs} & _FOREIGN):
        raise RefusedError(403, f"{foreign[0]}= is not allowed", todo=_READ_ONLY)
    queries = [value for key, value in pairs if key == "query"]
    if len(queries) > 1:
        raise RefusedError(400, f"{len(queries)} queries in one request", todo="send one query=")
    default, named = (
        tuple(value for key, value in pairs if key == name)
        for name in ("default-graph-uri", "named-graph-uri")
    )
    return Asked(queries[0] if queries else None, default, named)
