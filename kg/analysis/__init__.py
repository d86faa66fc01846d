"""The graph as a network: who stands where in it, what connects two of them, in whose words."""

from kg.analysis.network import network, picture
from kg.analysis.path import Path, Step, shortest
from kg.analysis.quotes import Quote, quotes
from kg.analysis.subset import around, subset
from kg.analysis.survey import Standing, Survey, survey
from kg.query.choose import the

__all__ = [
    "Path",
    "Quote",
    "Standing",
    "Step",
    "Survey",
    "around",
    "network",
    "picture",
    "quotes",
    "shortest",
    "subset",
    "survey",
    "the",
]
