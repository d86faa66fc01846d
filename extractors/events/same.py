"""Which mentions of an article name one event."""

from __future__ import annotations

from extractors.events.frames import frame_of
from extractors.events.hold import holder_of
from extractors.events.kinds import LAUNCHES, PARTS, gathers, meets, one_kind, signing
from extractors.events.other import aside, is_another, met_others, timed
from extractors.events.say import is_closer, label, tell_date, tell_launch, tell_place
from extractors.events.titles import (
    alike,
    any_alike,
    in_headline,
    named_later,
    of_headline,
    opens,
    retold,
    shorter,
    signs_too,
    special,
)
from extractors.events.when import date_of
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import fold

# Words that stand for an event said before, whatever its kind.
_GENERIC = frozenset({"su-kien", "le", "tap-hop"})
# What two events of one kind must share.
_SUBJECTS = ("system", "agreement", "project", "subject")


class Linker:
    """Takes the event mentions in order and keeps the events seen so far."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.events: list[Group] = []
        self.when: dict[int, Mention] = {}
        self.subjects: dict[int, frozenset[str]] = {}
        self.holders: dict[int, Group] = {}

    def take(self, mention: Mention) -> None:
        if mention.slots.get("plural"):
            return
        date = date_of(self.reading, mention)
        known = self.reading.group(mention.slots.get("again")) or self._known(mention, date)
        if known is None:
            known = Group("Event", label(self.reading, mention), [], features={"kind": mention.value})
            self.events.append(known)
            self.reading.link(known)
        self.reading.join(known, mention)
        if known.features["kind"] == "dua-vao-van-hanh":
            self._raise(known, mention.value)
        self._learn(known, mention, date)

    def merge(self, group: Group, other: Group) -> None:
        """Make one event of two: the mentions of the first join the second."""
        for mention in group.mentions:
            self.reading.join(other, mention)
        other.mentions.sort(key=lambda m: (m.start, -m.stop))
        self.subjects[id(other)] = self.subjects.get(id(group), frozenset()) | self.subjects.get(
            id(other), frozenset()
        )
        if other.features["kind"] == "dua-vao-van-hanh":
            self._raise(other, group.features["kind"])
        self.events.remove(group)
        self.reading.groups["Event"].remove(group)

    def _raise(self, launch: Group, kind: str) -> None:
        """A ceremony says more than going live: a launch that has one is an event of its kind."""
        if kind in _GENERIC:
            launch.features["kind"] = "khai-truong"
        elif kind in LAUNCHES or kind == "le-cong-bo":
            launch.features["kind"] = kind

    def _known(self, mention: Mention, date: Mention | None) -> Group | None:
        """The earlier event that the mention speaks of: told in the open rather than in brackets, spoken of most, last."""
        if mention.rule.startswith("events.visit.besides"):
            # What else a delegation did is not what it came for.
            return next((g for g in self.events if self._told_in(g, mention)), None)
        if (titled := self._titled(mention, date)) is not None:
            return titled
        if MADE in mention.slots and signing(mention.value):
            other = [g for g in self.events if not signing(g.features["kind"])]
            if also := [g for g in other if any(signs_too(self.reading, m) for m in g.mentions)]:
                return also[0]
        fitting = [g for g in self.events if self._compatible(g, mention, date)]
        if mention.value == "le":  # a ceremony before it is a system's going live
            fitting = [g for g in fitting if g.features["kind"] != "dua-vao-van-hanh"] or fitting
        if not fitting and mention.value in ENDS and date is None:
            # The opening of a fair is the fair, unless it has a day of its own.
            fitting = [g for g in self.events if gathers(self.reading, g.features["kind"])]
            return max(fitting, key=lambda g: len(g.mentions), default=None)
        if not fitting and date is None and not special(mention) and self._points_back(mention):
            # "Tại hội nghị, …" in the story of a forum speaks of the forum.
            fitting = [g for g in self.events if meets(self.reading, mention.value, g.features["kind"])]
        if len(fitting) < _MANY or special(mention) or date is not None:
            return fitting[-1] if fitting else None
        return max(
            fitting,
            key=lambda g: (
                not aside(self.reading, g) and not timed(self.reading, g),
                len(g.mentions),
                id(g) in self.when,
                self.events.index(g),
            ),
            default=None,
        )

    def _points_back(self, mention: Mention) -> bool:
        """Whether a mention speaks of what the story has told or only the headline names, not of what a caption leaves open."""
        back = mention.slots.get("back") or of_headline(self.reading, mention, self.events)
        return bool(back) and not named_later(self.reading, mention)

    def _titled(self, mention: Mention, date: Mention | None) -> Group | None:
        """The earlier gathering of that very title or theme, whatever its kind is called: "Hội nghị tập huấn “…”"."""
        title = str(mention.slots.get("title", ""))
        if title.count(" ") < _LONG_TITLE:
            return None
        title = fold(title)
        for group in self.events:
            like = gathers(self.reading, mention.value, group.features["kind"])
            names = [fold(group.features.get(name, "")) for name in ("title", "theme")]
            # "Hội thảo quốc tế A - Security Summit 2021" goes by its second name too
            named = title in names or names[0].endswith((f" - {title}", f" – {title}"))
            if like and named and self._same_time(group, mention, date):
                return group
        return None

    def _told_in(self, group: Group, mention: Mention) -> bool:
        """Whether the words of a mention are part of those that tell an event of its kind."""
        last = group.mentions[-1]
        return group.features["kind"] == mention.value and last.start <= mention.start < last.stop

    def _compatible(self, group: Group, mention: Mention, date: Mention | None) -> bool:
        """Whether the mention may speak of an earlier event: of one that fits the next or another may be meant."""
        if not self._fits(group, mention, date):
            return False
        if is_another(self.reading, mention) != is_another(self.reading, group.mentions[0]):
            return False
        return not met_others(self.reading, mention, group)

    def _fits(self, group: Group, mention: Mention, date: Mention | None) -> bool:
        """Whether kinds, holders, subjects, days and titles of a mention and an earlier event agree."""
        kind, other = mention.value, group.features["kind"]
        if MADE in mention.slots and other in _GENERIC:
            return False
        again = kind == other and date is not None  # "dự lễ tang" in the headline, and the day in the story
        if (
            kind in _GENERIC
            and not special(mention)
            and not again
            and (mention.slots.get("definite") or kind == "le")
        ):
            if other == "dua-vao-van-hanh" and not self._close(group, mention):
                return False
            return (
                other not in PARTS
                and (date is None or self._dated_later(group, mention, date))
                and (kind != "le" or other == "dua-vao-van-hanh" or one_kind(self.reading, kind, other))
            )
        launch = kind in _ANNOUNCED and other in _ANNOUNCED and self._launch(mention, group)
        like = kind == other or one_kind(self.reading, kind, other) or self._session(group, mention, date)
        if not launch and not like and not shorter(self.reading, group, mention):
            return False
        if "diem-cau" in (kind, other):
            return self._same_place(group, mention)
        if self._other_holder(group, mention):
            return False
        if kind in PARTS and mention.slots.get("part", "") != group.features.get("part", ""):
            return False
        mine, theirs = self._subjects(mention), self.subjects.get(id(group), frozenset())
        signed = signing(kind) and signing(other)
        if mine and theirs and not mine & theirs and not (signed and any_alike(mine, theirs)):
            return False
        if bool(mine) != bool(theirs) and not (launch or signed):
            return False
        if mine & theirs and not launch:
            return not signed or self._same_time(group, mention, date)
        return self._same_time(group, mention, date) and self._same_title(group, mention)

    def _dated_later(self, group: Group, mention: Mention, date: Mention) -> bool:
        """Whether a sentence says when the one event told last takes place: "Đây là sự kiện …", "Sự kiện diễn ra …"."""
        said = bool(mention.slots.get("back")) or opens(self.reading, mention)
        spoken = mention.value == "su-kien" and said
        return spoken and self.events[-1] is group and self._same_time(group, mention, date)

    def _session(self, group: Group, mention: Mention, date: Mention | None) -> bool:
        """Whether a meeting and a session are one: of the same day, or in the headline and the story."""
        other = group.features["kind"]
        sat = {mention.value, other} & _SITTINGS and "phien-hop" in (mention.value, other)
        if sat and date is None and not special(mention):  # "ông A điều hành phiên họp", with questions
            return mention.value == "phien-hop" or any(MADE in m.slots for m in group.mentions)
        if {mention.value, other} != _SESSIONS:
            return False
        known = self.when.get(id(group))
        if known is not None and date is not None:
            return bool(known.value) and date.value.startswith(known.value)
        return all(in_headline(self.reading, m) for m in group.mentions)

    def _close(self, group: Group, mention: Mention) -> bool:
        """Whether a mention stands near enough to a system's going live to make it a ceremony."""
        last, here = (self.reading.sentence_at(m.start) for m in (group.mentions[-1], mention))
        return last is not None and here is not None and here.index - last.index <= _NEAR

    def _other_holder(self, group: Group, mention: Mention) -> bool:
        """Whether another body holds what the mention names: "cuộc họp của Bộ A", "cuộc họp của Bộ B"."""
        theirs = self.holders.get(id(group))
        mine = self._holder(mention) if theirs is not None else None
        if mine is None or theirs is None or mine is theirs:
            return False
        return mine.label not in theirs.label and theirs.label not in mine.label

    def _holder(self, mention: Mention) -> Group | None:
        return self.reading.group(holder_of(self.reading, mention))

    def _launch(self, mention: Mention, group: Group) -> bool:
        """Whether two of such kinds tell a system going live: an announcement does when a system is announced."""
        if mention.value in LAUNCHES and group.features["kind"] in LAUNCHES:
            return True
        return bool(self._subjects(mention) or self.subjects.get(id(group)))

    def _same_time(self, group: Group, mention: Mention, date: Mention | None) -> bool:
        """Whether ordinal and date of the mention fit the event: a less exact date fits a more exact one."""
        ordinal, known = mention.slots.get("ordinal"), self.when.get(id(group))
        if ordinal and group.features.get("ordinal", ordinal) != ordinal:
            return False
        if known is None:
            return True
        date = date or self.when.get(id(self.reading.group(frame_of(self.reading, mention))))
        if date is None:
            return True
        if date.value and known.value and date.value != known.value:
            return date.value.startswith(known.value) or known.value.startswith(date.value)
        return not ordinal or "ordinal" in group.features

    def _same_title(self, group: Group, mention: Mention) -> bool:
        title = str(mention.slots.get("title", ""))
        if not title or title in (str(m.slots.get("title")) for m in group.mentions):
            return True
        if "title" in group.features:
            return alike(title, group.features["title"]) or retold(self.reading, group, mention)
        return "ordinal" not in group.features

    def _subjects(self, mention: Mention) -> frozenset[str]:
        """The labels of what the event is about: the systems opened, the agreement signed."""
        for name in _SUBJECTS:
            if subject := mention.slots.get(name):
                groups = map(self.reading.group, subject if isinstance(subject, tuple) else (subject,))
                return frozenset([g.label for g in groups if g])
        return frozenset()

    def _same_place(self, group: Group, mention: Mention) -> bool:
        return group.features.get("kind") == mention.value and group.features.get("at", "") == _point(mention)

    def _learn(self, group: Group, mention: Mention, date: Mention | None) -> None:
        """Keep what the mention adds to the event, and tell it with its words."""
        for name in ("title", "theme", "ordinal"):
            value = str(mention.slots.get(name, ""))
            if value and name not in group.features:
                group.features[name] = value
                frame, slot = ("event-ordinal", "ordinal") if name == "ordinal" else (f"event-{name}", name)
                self.reading.tell(
                    Draft(frame, {"event": mention, slot: value}, mention.start, mention.stop, "events.head")
                )
        if (holder := self._holder(mention)) is not None:
            self.holders.setdefault(id(group), holder)
        if mention.slots.get("part"):
            group.features["part"] = str(mention.slots["part"])
        if mention.value == "diem-cau":
            group.features["at"] = _point(mention)
            tell_place(self.reading, mention)
        if subjects := self._subjects(mention):
            self.subjects[id(group)] = subjects | self.subjects.get(id(group), frozenset())
            if mention.rule == "events.head" and mention.slots.get("system"):
                launch = {"event": mention, "system": mention.slots["system"]}
                tell_launch(self.reading, mention, launch)
        if date is not None and is_closer(self.reading, self.when.get(id(group)), date):
            self.when[id(group)] = date
            tell_date(self.reading, group, mention, date)


def _point(mention: Mention) -> str:
    return fold(str(mention.slots.get("point", "")))


ENDS = frozenset({"le-khai-mac", "le-be-mac"})
_NEAR = 3  # sentences
_MANY = 2
_LONG_TITLE = 3  # spaces of a title that no two gatherings share
_SESSIONS = {"cuoc-hop", "phien-hop"}
_ANNOUNCED = LAUNCHES | {"le-cong-bo"}
_SITTINGS = frozenset({"phien-thao-luan", "phien-chat-van", "phien-toan-the", "ky-hop"})
