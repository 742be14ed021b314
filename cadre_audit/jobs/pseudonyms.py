"""Pseudonyms: what stands for the people of a run, always the same for one person and one key."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Collection, Mapping
from typing import Any

from cadre_audit.jobs.key_file import Entry, Key
from cadre_audit.jobs.people_heard import People, Somebody
from cadre_audit.report.redaction.days import Day
from cadre_audit.vocabulary.fold import spoken

# without letters that are taken for digits or for each other
_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH, _MARK = 7, "P-"


class Pseudonyms:
    """Makes pseudonyms and remembers them in a key; a class because a name met twice has one.

    They are made by a keyed hash of what tells a person apart, so nobody without the key can try names out, and the
    order in which people are met does not matter.
    """

    def __init__(self, people: People, key: Key) -> None:
        self._people, self._key = people, key
        self._of: dict[int, str] = {}
        self._of_key: dict[str, str] = {}
        self._taken = {one.pseudonym for one in key.entries}
        self._used: set[str] = set()
        self._by_name: dict[str, list[Entry]] = {}
        for one in key.entries:
            self._by_name.setdefault(spoken(one.full_name), []).append(one)

    def pseudonym(self, person: Mapping[str, Any]) -> str:
        """What stands for the person whom a record names."""
        found = self._people.found(person)
        return self.called(str(person["full_name"])) if found is None else self._known(found)

    def called(self, name: str) -> str:
        """What stands for a name in running text: its one bearer, or the name itself where there are several."""
        bearers = self._people.by_name.get(spoken(name), ())
        if len(bearers) == 1:
            return self._known(bearers[0])
        return self._made(Entry("", name, several=True), f"{spoken(name)}|?", 0)

    def births(self, person: Mapping[str, Any]) -> Collection[Day]:
        """The whole birthdays that the person of a record may have."""
        found = self._people.found(person)
        everybody = self._people.everybody
        bearers = self._people.by_name.get(spoken(str(person["full_name"])), ()) if found is None else (found,)
        return {day for one in bearers for day in everybody[one].births}

    @property
    def count(self) -> int:
        """How many people have a pseudonym in this run."""
        return len(set(self._used))

    def _known(self, label: int) -> str:
        if label not in self._of:
            who = self._people.everybody[label]
            alike = [one for one in self._people.by_name[spoken(who.full_name)] if self._same(one, who)]
            own = Entry("", who.full_name, who.birth, who.unit, who.file, who.ref)
            self._of[label] = self._made(own, who.key, sorted(alike).index(label))
        return self._of[label]

    def _same(self, label: int, who: Somebody) -> bool:
        return self._people.everybody[label].key == who.key

    def _made(self, own: Entry, key: str, place: int) -> str:
        """The pseudonym of a person: that of the key file, else a new one.

        Args:
            own: what is known of the person.
            key: name, birth and unit.
            place: among people of whom all three are the same, as the lists have them.
        """
        known = self._of_key.get(f"{key}#{place}")
        if known is None:
            stored = self._stored(own, key, place)
            known = stored.pseudonym if stored else self._new(own, f"{key}#{place}")
            self._of_key[f"{key}#{place}"] = known
        self._used.add(known)
        return known

    def _stored(self, own: Entry, key: str, place: int) -> Entry | None:
        """The entry of a person in the key file: by all that is told, else the only one that nothing speaks against."""
        entries = [one for one in self._by_name.get(spoken(own.full_name), ()) if one.several == own.several]
        same = [one for one in entries if own.several or _somebody(one).key == key]
        if place < len(same):
            return same[place]
        near = [one for one in entries if _is_near(one, own) and one.pseudonym not in self._used]
        return near[0] if len(near) == 1 and not same else None

    def _new(self, own: Entry, what: str) -> str:
        number = 0
        while True:
            digest = hmac.new(self._key.secret, f"{what}#{number}".encode(), hashlib.sha256).digest()
            whole = int.from_bytes(digest, "big")
            code = _MARK
            for _ in range(_LENGTH):
                whole, letter = divmod(whole, len(_LETTERS))
                code += _LETTERS[letter]
            if code not in self._taken:
                break
            number += 1
        self._taken.add(code)
        entry = Entry(code, own.full_name, own.birth, own.unit, own.file, own.ref, own.several)
        self._key.entries.append(entry)
        return code


def _somebody(one: Entry) -> Somebody:
    return Somebody(one.full_name, one.birth, one.unit, one.file, one.ref)


def _is_near(stored: Entry, own: Entry) -> bool:
    """Whether two who have one name are certainly one person: a whole birthday, or a year of birth and the unit."""
    length = min(len(stored.birth), len(own.birth))
    if not length or stored.birth[:length] != own.birth[:length]:
        return False
    return length == len("yyyy-mm-dd") or _somebody(stored).key.split("|")[2] == _somebody(own).key.split("|")[2] != ""
