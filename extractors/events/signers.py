"""Who signs, settled once all is known: people or the bodies behind them, hosts, parties."""

from __future__ import annotations

from dataclasses import replace

from extractors.events.kinds import signing
from extractors.events.settle import agent_type
from extractors.events.titles import in_headline
from extractors.people.chunk import Post
from extractors.people.posts import resolved
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading


def settle_signers(reading: Reading) -> None:
    """Bodies that the headline lets sign do not, where the story says which people signed for them."""
    signed = [d for d in reading.drafts if d.slots.get("role") == "signatory"]
    for draft in [d for d in signed if _owns(reading, d.slots["agent"])]:
        reading.drafts.remove(draft)
        signed.remove(draft)
    by_people = {id(reading.group(d.slots["event"])) for d in signed if agent_type(reading, d) == "Person"}
    for draft in signed:
        event = id(reading.group(draft.slots["event"]))
        if event in by_people and agent_type(reading, draft) == "Agency" and in_headline(reading, draft):
            reading.drafts.remove(draft)


_HOLDS = ("organizer", "co-organizer")
_TWO = 2


def settle_hosts(reading: Reading) -> None:
    """Two bodies that hold a signing together sign there, inferred where nobody else is told to sign."""
    told = [d for d in reading.drafts if d.frame == "participation" and d.status == "stated"]
    signed: dict[int, set[int]] = {}
    for draft in [d for d in told if d.slots["role"] == "signatory"]:
        signed.setdefault(id(reading.group(draft.slots["event"])), set()).add(
            id(reading.group(draft.slots["agent"]))
        )
    hosts: dict[int, dict[int, Draft]] = {}
    for draft in [d for d in told if d.slots["role"] in _HOLDS and agent_type(reading, d) == "Agency"]:
        event = reading.group(draft.slots["event"])
        if event is not None and signing(event.features["kind"]):
            hosts.setdefault(id(event), {}).setdefault(id(reading.group(draft.slots["agent"])), draft)
    for held, both in hosts.items():
        signers = signed.get(held, set())
        for agent, draft in both.items() if len(both) == _TWO and signers < both.keys() else ():
            if agent in signers:
                continue
            slots = {**draft.slots, "role": "signatory"}
            reading.tell(replace(draft, slots=slots, rule="events.hosts-sign", status="inferred"))


def settle_parties(reading: Reading) -> None:
    """People sign for bodies: these are the parties, inferred where no words name any."""
    told = [d for d in reading.drafts if d.frame == "agreement-party"]
    bodies = {id(reading.group(d.slots["agreement"])) for d in told if not _by_person(reading, d)}
    for draft in told:
        if not _by_person(reading, draft):
            continue
        at = reading.drafts.index(draft)
        body = _body_of(reading, draft.slots["party"])
        if body is None or id(reading.group(draft.slots["agreement"])) in bodies:
            del reading.drafts[at]
        else:
            status = "inferred" if draft.status == "stated" else draft.status
            slots = {**draft.slots, "party": body}
            reading.drafts[at] = replace(draft, slots=slots, rule="events.signed-for", status=status)


def _by_person(reading: Reading, draft: Draft) -> bool:
    party = reading.group(draft.slots["party"])
    return party is not None and party.type == "Person"


def _body_of(reading: Reading, signer: object) -> Mention | None:
    """The body of the first post that is named with a signer."""
    posts: tuple[Post, ...] = signer.slots.get("posts", ()) if isinstance(signer, Mention) else ()  # type: ignore[assignment]
    return next((body for _, body, _ in resolved(reading, posts) if body is not None), None)


def _owns(reading: Reading, agent: object) -> bool:
    """Whether a person only says whose visit it was: "trong chuyến thăm của ông A, Bộ B và Bộ C ký …"."""
    person = isinstance(agent, Mention) and agent.type == "Person"
    return person and reading.folded.endswith("của ", 0, agent.start)  # type: ignore[attr-defined]
