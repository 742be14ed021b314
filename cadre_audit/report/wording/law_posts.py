"""Words of the law on posts: titles of requirements for commune posts, candidates and people planned for a post."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "requirement.congress-age": ("Độ tuổi dự đại hội, bầu cử", "Age for congresses and elections"),
    "requirement.entry-age": ("Tuổi khi tuyển dụng lần đầu", "Age at first recruitment"),
    "requirement.first-age-men": ("Tuổi khi giữ chức vụ lần đầu (nam)", "Age when first taking the post (men)"),
    "requirement.first-age-women": ("Tuổi khi giữ chức vụ lần đầu (nữ)", "Age when first taking the post (women)"),
    "requirement.fitting-major": ("Ngành đào tạo phù hợp với chức danh", "Field of study that fits the title"),
    "requirement.in-succession-plan": ("Được quy hoạch chức vụ", "In the succession plan"),
    "requirement.meets-standards": ("Còn đáp ứng tiêu chuẩn quy hoạch", "Still meets the standards of the plan"),
    "requirement.months-left-first": (
        "Thời gian công tác còn lại khi tham gia cấp ủy lần đầu",
        "Service left, first time in a Party committee",
    ),
    "requirement.months-left-government": (
        "Thời gian công tác còn lại khi tái cử HĐND, UBND",
        "Service left, re-election to council or committee",
    ),
    "requirement.months-left-government-first": (
        "Thời gian công tác còn lại khi lần đầu tham gia HĐND, UBND",
        "Service left, first time in council or committee",
    ),
    "requirement.months-left-organisation": (
        "Thời gian công tác còn lại khi tái cử MTTQ, đoàn thể",
        "Service left, re-election in the Front or an organisation",
    ),
    "requirement.months-left-organisation-first": (
        "Thời gian công tác còn lại khi lần đầu tham gia MTTQ, đoàn thể",
        "Service left, first time in the Front or an organisation",
    ),
    "requirement.months-left-reelection": (
        "Thời gian công tác còn lại khi tái cử cấp ủy",
        "Service left, re-election to a Party committee",
    ),
    "requirement.months-left-term": (
        "Thời gian công tác còn lại so với nhiệm kỳ, thời hạn bổ nhiệm",
        "Service left against the term",
    ),
    "requirement.no-discipline": ("Không bị kỷ luật", "Not disciplined"),
}
