"""Words of the lower demands that an area gives, and of the decision that says which units lie in it."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.area_document": ("Văn bản xác định địa bàn", "Decision on the area"),
    "column.by_province": ("Trong đó do UBND cấp tỉnh quyết định", "Of these left to the province"),
    "column.findings": ("Số kết luận", "Findings"),
    "column.lower_demands": ("Số lượt áp dụng mức thấp hơn", "Lower demands applied"),
    "summary.eased_by_province": (
        "Số lượt áp dụng mức thấp hơn mà văn bản giao UBND cấp tỉnh quyết định: {n}; hãy đối chiếu quyết định của tỉnh "
        "với văn bản nêu ở bảng “Mức thấp hơn theo địa bàn”",
        "Lower demands that the law leaves to the provincial committee: {n}; make sure that the decision in the table "
        "“Lower demands by area” is the province's",
    ),
    "table.areas": ("Mức thấp hơn theo địa bàn", "Lower demands by area"),
    "table.notes": ("Lưu ý khi kết luận", "Notes on the clauses"),
}
