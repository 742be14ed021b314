"""Words of the lower demands that an area gives, and of the decision that says which units lie in it."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.area_document": ("Văn bản xác định địa bàn", "Decision on the area"),
    "column.findings": ("Số kết luận", "Findings"),
    "column.lower_demands": ("Số lượt áp dụng mức thấp hơn", "Lower demands applied"),
    "table.areas": ("Mức thấp hơn theo địa bàn", "Lower demands by area"),
    "table.notes": ("Lưu ý khi kết luận", "Notes on the clauses"),
}
