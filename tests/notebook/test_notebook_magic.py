"""`%%sparql` in a running IPython."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell

import kg
from kg.notebook import Explorer
from kg.notebook.complete import matches
from kg.notebook.terms import Term

PEOPLE = "SELECT ?x {\n ?x a foaf:Person\n}"


@pytest.fixture(scope="module")
def shell() -> Iterator[Any]:
    main = sys.modules["__main__"]
    shell = InteractiveShell.instance()
    yield shell
    InteractiveShell.clear_instance()
    sys.modules["__main__"] = main  # IPython puts its own there, and workers of other tests start from it


@pytest.fixture
def ip(shell: Any, g: Explorer) -> Any:
    shell.reset(new_session=False)
    shell.run_line_magic("reload_ext" if "kg" in shell.extension_manager.loaded else "load_ext", "kg")
    return shell


def error(ip: Any, line: str, cell: str = PEOPLE) -> str:
    done = ip.run_cell(f"%%sparql {line}\n{cell}", store_history=False)
    assert done.result is None
    return str(done.error_in_exec or "")


def test_a_cell_answers_with_a_frame(ip: Any, g: Explorer) -> None:
    done = ip.run_cell(f"%%sparql\n{PEOPLE}")
    assert isinstance(done.result, pd.DataFrame)
    assert done.result.equals(g.query(PEOPLE))


def test_output_param_and_graph(ip: Any, g: Explorer, out: Path) -> None:
    cell = "SELECT ?role { VALUES ?who { UNDEF } ?post org:member ?who ; org:role ?role }"
    line = f"-o roles --param who=person/vn/mai-tien-dung --graph {out}"
    assert ip.run_cell(f"%%sparql {line}\n{cell}").result is None
    assert 0 < len(ip.user_ns["roles"]) < len(g.query(cell))
    ip.user_ns["mine"] = g
    assert len(ip.run_cell(f"%%sparql -g mine\n{PEOPLE}").result) == len(g.query(PEOPLE))
    ip.user_ns["whom"] = "person/vn/mai-tien-dung"
    assert len(ip.run_cell(f"%%sparql -p who={{whom}}\n{cell}").result) == len(ip.user_ns["roles"])


def test_a_line_asks_a_named_query(ip: Any, g: Explorer) -> None:
    ip.run_cell("posts = %sparql posts -p document=004_8927cea387e505eb")
    assert ip.user_ns["posts"].equals(g.named("posts", document="004_8927cea387e505eb"))


def test_polars(ip: Any) -> None:
    pl = pytest.importorskip("polars")
    assert isinstance(ip.run_cell(f"%%sparql --frame polars\n{PEOPLE}").result, pl.DataFrame)


def test_a_mistake_is_shown_in_its_line_under_its_column(ip: Any) -> None:
    told = error(ip, "", "SELECT ?x {\n  ?x a foaf:Person ; ; ]\n}")
    message, line, mark = told.splitlines()
    assert "']' at line 2, column 24 closes nothing" in message
    assert line == "   2 |   ?x a foaf:Person ; ; ]"
    assert line[mark.index("^")] == "]"


@pytest.mark.parametrize(
    ("line", "cell", "said"),
    [
        ("-g /nowhere", PEOPLE, "holds no graph"),
        ("-p who", PEOPLE, "is not NAME=VALUE"),
        ("-p who=x", PEOPLE, "write VALUES ?who { UNDEF }"),
        ("--wrong", PEOPLE, "unrecognized arguments: --wrong"),
        ("people", PEOPLE, "the query stands below"),
        ('-o "x', PEOPLE, "close its quotes"),
        ("", "peple", "did you mean people?"),
        ("", "SELECT * { SERVICE <http://x.vn/> { ?s ?p ?o } }", "SERVICE at line 1, column 12"),
        ("", "DELETE WHERE { ?s ?p ?o }", "read only"),
        ("-t 0.2", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "no answer within"),
    ],
)
def test_mistakes_say_what_to_do(ip: Any, line: str, cell: str, said: str) -> None:
    assert said in error(ip, line, cell)


def complete(ip: Any, code: str) -> list[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # IPython calls its completion provisional
        return [one.text for one in ip.Completer.completions(code, len(code))]


def test_completion(ip: Any) -> None:
    assert complete(ip, "%%sparql\nSELECT * { ?s sche") == ["schema:"]
    found = complete(ip, "%%sparql -o x\nSELECT * {\n ?s a foaf:Per")
    assert "foaf:Person" in found
    assert all(one.startswith("egov:") for one in complete(ip, "%%sparql\nSELECT * { ?s egov:l"))
    assert "schema:" not in complete(ip, "sche")
    assert "schema:" not in complete(ip, "%%sparql\nSELECT ?sche")


def test_loaded_twice_it_completes_once(ip: Any) -> None:
    count = len(ip.Completer.custom_matchers)
    ip.run_line_magic("reload_ext", "kg")
    assert len(ip.Completer.custom_matchers) == count
    ip.run_line_magic("unload_ext", "kg")
    assert len(ip.Completer.custom_matchers) == count - 1
    assert "sparql" not in ip.magics_manager.magics["cell"]


def test_matches() -> None:
    terms = (Term("schema:startDate", "property", "ngày bắt đầu"), Term("schema:Event", "class", "sự kiện"))
    assert matches("schema:e", terms) == [("schema:Event", "class")]
    assert matches("org", ()) == [("org:", "prefix")]
    assert matches("zzz", terms) == []


def test_help_lists_the_options(ip: Any) -> None:
    told = ip.magics_manager.magics["cell"]["sparql"].__doc__
    assert all(option in told for option in ("--output", "--graph", "--param", "--frame", "--timeout"))
    assert kg.open
