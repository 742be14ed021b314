"""Words of waivers: how they stand, what reports tell of them, and what can be wrong in a table of them."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.covers": ("Số nội dung được miễn", "Gaps covered"),
    "column.days_left": ("Số ngày còn lại", "Days left"),
    "column.waiver_document": ("Văn bản cho miễn", "Waiver"),
    "column.waiver_owner": ("Người chịu trách nhiệm", "Owner"),
    "column.waiver_reason": ("Lý do miễn", "Reason"),
    "column.waiver_state": ("Tình trạng", "State"),
    "column.waiver_to": ("Được miễn đến hết ngày", "Waived until"),
    "count.gap_before_waivers": ("Chưa đạt nếu không miễn", "Gaps before waivers"),
    "error.waivers_invalid": (
        "Tệp các trường hợp được miễn có {count} lỗi; chưa rà soát người nào. Hãy sửa các lỗi nêu bên dưới.",
        "Faults in the file of waivers: {count}; nobody was audited. Please correct the faults below.",
    ),
    "fault.waiver_birth_unreadable": (
        "Không đọc được năm sinh “{found}”. Hãy ghi năm, ví dụ 1979, hoặc ngày/tháng/năm.",
        "The year of birth “{found}” is not understood. Please write a year such as 1979, or day/month/year.",
    ),
    "fault.waiver_cell_blank": ("Chưa ghi “{name}”.", "“{name}” is blank."),
    "fault.waiver_cell_unvalued": (
        "“{name}” là công thức chưa có kết quả. Hãy mở tệp bằng Excel rồi lưu lại.",
        "“{name}” is a formula without a result. Please open the file in Excel and save it again.",
    ),
    "fault.waiver_day_unreadable": (
        "Không đọc được ngày “{found}”. Hãy ghi đủ ngày/tháng/năm, ví dụ 31/12/2024.",
        "The day “{found}” is not understood. Please write day/month/year, such as 31/12/2024.",
    ),
    "fault.waiver_ends_early": (
        "Ngày kết thúc {last} sớm hơn ngày bắt đầu {first}.",
        "The last day {last} is before the first day {first}.",
    ),
    "fault.waiver_heading_twice": ("Tiêu đề cột “{name}” bị trùng.", "The heading “{name}” is given twice."),
    "fault.waiver_heading_unknown": (
        "Chưa hiểu tiêu đề cột “{name}”, mà cột này có ghi nội dung. Hãy sửa tiêu đề hoặc bỏ cột.",
        "The heading “{name}” is not understood, and its column is filled in. Please rename or remove the column.",
    ),
    "fault.waiver_headings_missing": (
        "Bảng các trường hợp được miễn phải có các cột: {names}.",
        "A table of waivers needs these columns: {names}.",
    ),
    "fault.waiver_row_for_nobody": (
        "Phải ghi họ và tên, đơn vị hoặc chức danh được miễn.",
        "A name, a unit or a post that is waived must be given.",
    ),
    "fault.waivers_not_read": (
        "Không đọc được các trường hợp được miễn: {detail}.",
        "The waivers cannot be read: {detail}.",
    ),
    "summary.before_waivers": (
        "Số nội dung chưa đạt trước khi miễn: {before}; sau khi miễn: {after} (số trường hợp trong tệp: {waivers})",
        "Gaps before waivers: {before}; after waivers: {after} (waivers in the file: {waivers})",
    ),
    "table.waivers": ("Các trường hợp được miễn", "Waivers"),
    "waiver.ambiguous": ("trùng tên nhiều người, chưa áp dụng", "fits several people, not applied"),
    "waiver.covers_nobody": ("không áp dụng cho ai", "covers nobody"),
    "waiver.expired": ("đã hết hạn", "expired"),
    "waiver.in_force": ("đang có hiệu lực", "in force"),
    "waiver.not_yet": ("chưa đến ngày có hiệu lực", "not yet in force"),
    "waiver.outside": ("ngoài phạm vi lần rà soát này", "outside what was looked at"),
    "waiver.person_unknown": ("không có người này trong danh sách", "person not in the roster"),
    "waiver.requirement_unknown": ("không có tiêu chuẩn này", "no such requirement"),
    "waiver_heading.birth_year": ("Năm sinh", "Year of birth"),
    "waiver_heading.document": ("Số văn bản", "Document number"),
    "waiver_heading.effective_from": ("Từ ngày", "From"),
    "waiver_heading.effective_to": ("Đến ngày", "To"),
    "waiver_heading.full_name": ("Họ và tên", "Full name"),
    "waiver_heading.owner": ("Người chịu trách nhiệm", "Owner"),
    "waiver_heading.positions": ("Chức danh", "Position"),
    "waiver_heading.reason": ("Lý do", "Reason"),
    "waiver_heading.requirement": ("Nội dung được miễn", "Requirement"),
    "waiver_heading.unit": ("Đơn vị", "Unit"),
}
