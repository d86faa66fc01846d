"""How well a graph tells what its articles say: measured against gold, and one rule against one sentence."""

from kg.evaluate.gold import KINDS, Gold, load
from kg.evaluate.score import Answer, Evaluation, Miss, Score, evaluate

__all__ = ["KINDS", "Answer", "Evaluation", "Gold", "Miss", "Score", "evaluate", "load"]
