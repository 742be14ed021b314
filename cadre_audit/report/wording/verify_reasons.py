"""Words of ``verify``: more reasons why a claim holds, does not, or cannot be told."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "claim.fraction_differs": (
        "Phân số không khớp với tỷ lệ ghi kèm.",
        "The fraction does not fit the share beside it.",
    ),
    "claim.fraction_fits": ("Phân số khớp với tỷ lệ ghi kèm.", "The fraction fits the share beside it."),
    "claim.list_exceeds": (
        "Mỗi người chỉ thuộc một mức mà các tỷ lệ cộng lại hơn 100%.",
        "Each person has one of these, and the percentages are more than a hundred together.",
    ),
    "claim.list_is_whole": ("Các tỷ lệ cộng lại đủ 100%.", "The percentages make a hundred together."),
    "claim.people_exceed_turns": (
        "Số người nhiều hơn số lượt: mỗi người có ít nhất một lượt.",
        "More people than turns: each of them has at least one turn.",
    ),
    "claim.rest_not_stated": (
        "Các phần cộng lại được {total}, thiếu {rest} so với {whole}; danh sách có {missing} người chưa rõ nên không "
        "kết luận là sai: nên ghi số chưa rõ.",
        "The parts are {total} together, {rest} fewer than {whole}; the roster does not tell of {missing} people, so "
        "this is not called false: say how many are not stated.",
    ),
    "claim.rounded_differs": (
        "Từ làm tròn không đúng với con số chính xác ghi kèm.",
        "The word of rounding is wrong for the exact number beside it.",
    ),
    "claim.rounded_fits": (
        "Từ làm tròn đúng với con số chính xác ghi kèm.",
        "The word of rounding is right for the exact number beside it.",
    ),
    "claim.words_differ": ("Số viết bằng chữ khác số viết bằng số.", "The number in words is not the one in digits."),
    "claim_kind.mean": ("bình quân", "mean"),
}
