"""`%load_ext kg`: `%%sparql` cells, `%sparql NAME` lines."""

from __future__ import annotations

import re
import shlex
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from kg.errors import KgError
from kg.notebook.explorer import Explorer, latest, open

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

_PLACE = re.compile(r"line (\d+), column (\d+)")
_NAME = "kg.sparql"


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Adds the magic and its completion to a running IPython."""
    from kg.notebook.complete import matcher

    def sparql(line: str, cell: str | None = None) -> Any:
        return run(shell, line, cell)

    sparql.__doc__ = (
        "Ask the graph: `%%sparql` and a query below it, or `%sparql people` on a line.\n\n"
        + _parser().format_help()
    )
    unload_ipython_extension(shell)
    shell.magics_manager.register_function(sparql, "line_cell", "sparql")
    shell.Completer.custom_matchers.append(matcher(lambda: _known()))


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """Takes them away again."""
    kept = [one for one in shell.Completer.custom_matchers if getattr(one, "matcher_identifier", "") != _NAME]
    shell.Completer.custom_matchers[:] = kept
    for kind in ("line", "cell"):
        shell.magics_manager.magics[kind].pop("sparql", None)


def run(shell: InteractiveShell, line: str, cell: str | None) -> Any:
    """The answer as a DataFrame, or None where `-o` names it; UsageError, which shows without a traceback."""
    from IPython.core.error import UsageError

    asked = _read(line)
    query = cell if cell is not None else " ".join(asked.query)
    if cell is not None and asked.query:
        raise UsageError(
            f"{' '.join(asked.query)!r} is not an option; the query stands below the %%sparql line"
        )
    try:
        params = dict(_pair(one) for one in asked.param)
        graph = _graph(shell, asked.graph)
        answer = graph.query(query, params, frame=asked.frame, timeout=asked.timeout)
    except KgError as error:
        raise UsageError(_shown(str(error), query)) from None
    if not asked.output:
        return answer
    shell.user_ns[asked.output] = answer
    return None


def _parser() -> ArgumentParser:
    from IPython.core.magic_arguments import MagicArgumentParser

    parser: ArgumentParser = MagicArgumentParser("%%sparql", description="Ask the graph in SPARQL.")  # type: ignore[no-untyped-call]
    parser.add_argument("query", nargs="*", help="for %%sparql: SPARQL or the name of a query")
    parser.add_argument("-o", "--output", metavar="NAME", help="put the answer into this variable")
    parser.add_argument(
        "-g", "--graph", metavar="DIR", help="what kg build wrote, or a variable with a graph"
    )
    parser.add_argument("-p", "--param", metavar="NAME=VALUE", action="append", default=[], help="may repeat")
    parser.add_argument("-f", "--frame", choices=("pandas", "polars"), help="the kind of DataFrame")
    parser.add_argument("-t", "--timeout", type=float, metavar="SECONDS", help="give up after")
    return parser


def _read(line: str) -> Namespace:
    from IPython.core.error import UsageError

    try:
        return _parser().parse_args(shlex.split(line))
    except ValueError as error:  # a quote that is not closed
        raise UsageError(f"the line of %%sparql cannot be read ({error}); close its quotes") from None


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals):
        raise KgError(f"{text!r} is not NAME=VALUE", todo="write for example --param document=001")
    return name, value


def _graph(shell: InteractiveShell, name: str | None) -> Explorer:
    """The graph in a variable, of a folder, or the one opened last."""
    if name is None:
        return latest() or open()
    held = shell.user_ns.get(name)
    return held if isinstance(held, Explorer) else open(name)


def _known() -> Any:
    graph = latest()
    return graph.terms if graph else ()


def _shown(message: str, query: str) -> str:
    """The message, and under it the line of the query that it speaks of with a mark at the column."""
    place = _PLACE.search(message)
    lines = query.split("\n")
    if not place or not 0 < int(place[1]) <= len(lines):
        return message
    number, column = int(place[1]), int(place[2])
    head = f"{number:>4} | "
    return f"{message}\n{head}{lines[number - 1]}\n{' ' * (len(head) + column - 1)}^"
