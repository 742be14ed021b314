"""Levels of training for the city sample, dealt so that the published figures come out exactly."""

from __future__ import annotations

import datetime as dt

from makers.chance import Chance
from makers.city_posts import Person

PROFESSIONAL = (("master", 81), ("bachelor", 456), ("college", 14), ("intermediate", 54), (None, 31))
THEORY = {
    "cadre": (("advanced", 20), ("bachelor", 2), ("intermediate", 300), ("primary", 30), (None, 4)),
    "civil_servant": (("intermediate", 166), ("primary", 58), (None, 32), ("none", 24)),
}
STATE_MANAGEMENT = {
    "cadre": (("senior_specialist", 38), ("specialist", 214), ("official", 12), (None, 70), ("none", 22)),
    "civil_servant": (("senior_specialist", 9), ("specialist", 176), ("official", 18), (None, 60), ("none", 17)),
}
IT = {
    "cadre": (("advanced", 6), ("basic", 262), (None, 88)),
    "civil_servant": (("advanced", 12), ("basic", 236), (None, 28), ("none", 4)),
}
LOWER_SECONDARY = 5
GRACE_CLOSED = dt.date(2019, 12, 25)  # Circular 13/2019/TT-BNV: the five years are for those recruited before
LEADERS = ("party_secretary", "party_deputy_secretary", "council_chair", "committee_chair", "committee_deputy_chair")
PRIMARY_THEORY_LEADERS = ("party_secretary", "committee_deputy_chair", "council_deputy_chair")
MAJORS = {
    "military_commander": ("Quân sự cơ sở", "Quân sự cơ sở", "Quân sự cơ sở", "Luật"),
    "office_statistics": ("Quản lý nhà nước", "Luật", "Quản trị văn phòng", "Hành chính học", "Văn thư - Lưu trữ"),
    "land_construction": ("Quản lý đất đai", "Địa chính", "Xây dựng", "Khoa học môi trường", "Kỹ thuật xây dựng"),
    "finance_accounting": ("Kế toán", "Kế toán", "Tài chính - Ngân hàng", "Kế toán tổng hợp"),
    "justice_civil_status": ("Luật", "Luật", "Luật học", "Luật kinh tế"),
    "culture_society": ("Quản lý văn hóa", "Công tác xã hội", "Xã hội học", "Ngữ văn", "Việt Nam học"),
    "cadre": (
        *("Luật", "Quản lý nhà nước", "Quản lý kinh tế", "Nông học", "Kế toán", "Chính trị học"),
        *("Xây dựng Đảng và Chính quyền nhà nước", "Quản trị kinh doanh", "Lâm nghiệp", "Công tác xã hội"),
    ),
}
NOTES = ("Đang học Cao cấp LLCT", "Đang học Trung cấp LLCT", "Đang học Thạc sĩ", "Luân chuyển", "Nghỉ thai sản")


def train_people(chance: Chance, people: list[Person]) -> None:
    """Give everybody levels, majors and notes."""
    for person, professional in chance.deal(people, PROFESSIONAL, _degree_leaning):
        person.professional = professional
    for kind in ("cadre", "civil_servant"):
        group = [person for person in people if person.kind == kind]
        for person, theory in chance.deal(group, THEORY[kind], _theory_leaning):
            person.theory = theory
        for person, state in chance.deal(group, STATE_MANAGEMENT[kind], lambda p: (1990 - p.birth.year) / 40):
            person.state_management = state
        for person, skill in chance.deal(group, IT[kind], lambda p: (p.birth.year - 1975) / 15):
            person.it = skill
    _let_three_leaders_lag(people)
    _keep_recruitment_lawful(chance, people)
    _give_schooling(chance, people)


def _degree_leaning(person: Person) -> float:
    """Leaders and younger people hold higher degrees; military commanders come from army schools."""
    leaning = (person.birth.year - 1980) / 30 + (0.5 if person.post in LEADERS else 0.0)
    lower = {"military_commander": 0.5, "veterans_chair": 0.4, "farmers_chair": 0.2, "justice_civil_status": 0.4}
    return leaning - lower.get(person.post, 0.0)


def _theory_leaning(person: Person) -> float:
    """Secretaries and chairs first; among civil servants Party members first."""
    first = 2.0 if person.post in ("party_secretary", "committee_chair") else 0.0
    return first + (1.0 if person.post in LEADERS else 0.0) + (1.0 if person.party_date else 0.0)


def _let_three_leaders_lag(people: list[Person]) -> None:
    """Swap theory between three leaders and three cadres who have only the primary level."""
    lagging = [person for person in people if person.kind == "cadre" and person.theory == "primary"]
    for number, post in enumerate(PRIMARY_THEORY_LEADERS):
        leader = [p for p in people if p.codes == (post,) and p.theory == "intermediate"][7]
        leader.theory, lagging[number].theory = "primary", "intermediate"


def _keep_recruitment_lawful(chance: Chance, people: list[Person]) -> None:
    """Date the recruitment of civil servants below the degree before 25/12/2019, but for two, who are the gaps."""
    below = [p for p in people if p.kind == "civil_servant" and p.professional in ("college", "intermediate", None)]
    for person in below:
        if isinstance(person.recruited, dt.date) and person.recruited >= dt.date(2019, 1, 1):
            person.recruited = chance.day(dt.date(2017, 2, 1), dt.date(2018, 12, 28))
    offices = ("office_statistics", "culture_society", "land_construction")
    late = [p for p in below if p.professional == "intermediate" and p.post in offices]
    youngest = sorted(late, key=lambda p: p.birth, reverse=True)
    for person, day in zip(youngest, (dt.date(2020, 3, 2), dt.date(2021, 6, 15)), strict=False):
        person.recruited = person.appointed = day


def _give_schooling(chance: Chance, people: list[Person]) -> None:
    """Give general education, majors, languages and notes."""
    unschooled = [p for p in people if p.professional is None and p.post in ("veterans_chair", "farmers_chair")]
    for person in people:
        person.general = "10/10" if person.birth.year <= 1971 else "12/12"
        majors = MAJORS.get(person.post, MAJORS["cadre"])
        person.major = chance.one_of(majors) if person.professional else ""
        if person.post == "justice_civil_status" and person.professional == "intermediate":
            person.major = "Luật"
        person.language = chance.one_of(("B", "B", "A", "Tiếng Anh B", "Anh B", "A2", "B1", ""))
        person.notes = chance.one_of(NOTES) if chance.fraction() < 0.04 else ""
        if person.notes == "Nghỉ thai sản" and (person.sex == "male" or person.birth.year < 1984):
            person.notes = ""
    for person in unschooled[:LOWER_SECONDARY]:
        person.general = "9/12"
