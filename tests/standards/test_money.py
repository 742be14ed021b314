"""Cost norms by their days, and entries that contradict each other."""

from __future__ import annotations

from datetime import date

from cadre_audit.standards.money import Budget, Money, Norm, doubled_budgets, doubled_funds, doubled_norms

JUNE_30, JULY_1 = date(2027, 6, 30), date(2027, 7, 1)
OLD = Norm("theory", "per_class", 30, None, JUNE_30)
NEW = Norm("theory", "per_class", 36, JULY_1)
ALL = Norm(None, "per_class", 10)


def test_a_norm_counts_on_its_days() -> None:
    """The day before a change and the day of it; the years before and after have no end."""
    money = Money([OLD, NEW])
    days = [date(1999, 1, 1), JUNE_30, JULY_1, date(2099, 12, 31)]
    assert [money.norms_on("theory", day)["per_class"].amount for day in days] == [30, 30, 36, 36]


def test_a_course_without_a_norm_of_its_own_has_that_of_all() -> None:
    """Whichever of both is written first; of another kind both count."""
    heads = Norm("theory", "per_head", 1)
    for norms in ([ALL, OLD, heads], [heads, OLD, ALL]):
        money = Money(norms)
        assert {kind: norm.amount for kind, norm in money.norms_on("theory", JUNE_30).items()} == {
            "per_class": 30, "per_head": 1,
        }  # fmt: skip
        assert money.norms_on("theory", JULY_1)["per_class"] is ALL
        assert money.norms_on("english", JUNE_30) == {"per_class": ALL}


def test_two_norms_for_one_day_contradict_each_other() -> None:
    """One common day is enough; a gap, another kind or another course is none, and that of all courses is another."""
    overlapping = Norm("theory", "per_class", 31, JUNE_30, JUNE_30)
    assert list(doubled_norms([OLD, overlapping, NEW])) == [(OLD, overlapping)]
    assert list(doubled_norms([OLD, NEW, ALL, Norm("theory", "per_head", 1)])) == []


def test_one_class_is_paid_from_one_fund() -> None:
    """Support may have its own; a course whose fund the office names is settled; two funds on other days are none."""
    first = Norm("theory", "per_class", 1, fund="Ngân sách tỉnh")
    second = Norm(None, "per_head", 1, fund="Đề án")
    assert list(doubled_funds([first, second], {})) == [(first, second)]
    assert list(doubled_funds([first, Norm(None, "per_head", 1, fund="NGÂN SÁCH TỈNH")], {})) == []
    assert list(doubled_funds([first, Norm(None, "support_head", 1, fund="Đề án")], {})) == []
    ended = Norm("theory", "per_class", 1, None, JUNE_30, fund="Ngân sách tỉnh")
    assert list(doubled_funds([ended, Norm("theory", "per_head", 1, JULY_1, fund="Đề án")], {})) == []
    assert list(doubled_funds([first, Norm("theory", "per_head", 1, fund="Đề án")], {"theory": "Đề án"})) == []


def test_a_budget_is_given_once() -> None:
    """By year, fund and unit, however these are written."""
    own = Budget(2027, 5, "Ngân sách tỉnh", "Xã Tân Sơn")
    again = Budget(2027, 6, "NGÂN SÁCH TỈNH", "UBND xã Tân Sơn")
    others = [Budget(2028, 5, "Ngân sách tỉnh", "Xã Tân Sơn"), Budget(2027, 5, None, "Xã Tân Sơn"), Budget(2027, 5)]
    assert list(doubled_budgets([own, *others, again])) == [(own, again)]


def test_what_a_budget_pays_for() -> None:
    """One without a fund pays for all; one with a fund not for what nobody names a fund of."""
    assert Budget(2027, 1).covers(2027, "Đề án", "Xã A")
    assert not Budget(2027, 1).covers(2028, None)
    assert not Budget(2027, 1, "Đề án").covers(2027, None)
    assert not Budget(2027, 1, None, "Xã A").covers(2027, None, "Xã B")
