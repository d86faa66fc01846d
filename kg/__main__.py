"""`python -m kg` is `kg`."""

from kg.cli import app

app(prog_name="kg")
