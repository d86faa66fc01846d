"""Whether a number is to be left out: every reason for which it is no figure of what was found for it."""

from __future__ import annotations

from extractors.metrics import agenda, gathering, limit, private, told, world
from extractors.metrics.reason import Reasons

LEFT = Reasons(
    reason for question in (gathering, agenda, limit, private, told, world) for reason in question.REASONS
)
