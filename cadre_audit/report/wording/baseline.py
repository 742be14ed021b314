"""Words of the baseline: which gaps are known, since when, and what has become of those that are gone."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "baseline.about": (
        "Mốc ghi nhận các nội dung chưa đạt đã biết, do cadre-audit check --save-baseline ghi.",
        "Baseline of known gaps, written by cadre-audit check --save-baseline.",
    ),
    "baseline.known": ("đã biết", "known"),
    "baseline.new": ("mới", "new"),
    "column.baseline": ("So với mốc ghi nhận", "Against the baseline"),
    "column.birth": ("Ngày, tháng, năm sinh", "Birth"),
    "column.first_seen": ("Ghi nhận lần đầu", "First seen"),
    "column.known_days": ("Số ngày đã biết", "Days known"),
    "column.now": ("Hiện nay", "Now"),
    "count.gap_gone": ("Đã ghi nhận, nay không còn", "Gaps gone"),
    "count.gap_known": ("Chưa đạt đã biết", "Known gaps"),
    "count.gap_new": ("Chưa đạt mới", "New gaps"),
    "error.baseline_ending": (
        "Mốc ghi nhận phải có đuôi {allowed}: {path}. Hãy đổi tên tệp.",
        "A baseline ends in {allowed}: {path}. Please rename the file.",
    ),
    "error.baseline_exists": (
        "Đã có tệp {path}. Hãy thêm --baseline {path} để giữ ngày ghi nhận lần đầu, hoặc chọn tên khác.",
        "{path} exists already. Please add --baseline {path} to keep its first-seen days, or choose another name.",
    ),
    "error.baseline_invalid": (
        "Mốc ghi nhận có {count} lỗi; chưa rà soát người nào. Hãy sửa các lỗi nêu bên dưới.",
        "Faults in the baseline: {count}; nobody was audited. Please correct the faults below.",
    ),
    "error.baseline_is_none": (
        "Tệp {path} không phải mốc ghi nhận (schema: {schema}). Hãy tạo bằng --save-baseline.",
        "The file {path} is no baseline (schema: {schema}). Please make one with --save-baseline.",
    ),
    "error.baseline_missing": (
        "Không có mốc ghi nhận {path}. Hãy kiểm tra đường dẫn hoặc tạo bằng --save-baseline.",
        "There is no baseline {path}. Please check the path, or make one with --save-baseline.",
    ),
    "fault.not_json": ("Không đúng cú pháp JSON: {detail}.", "Not valid JSON: {detail}."),
    "help.baseline": (
        "Tệp ghi các nội dung chưa đạt đã biết; --fail-on gap chỉ tính nội dung mới.",
        "File of known gaps; with it --fail-on gap watches new ones only.",
    ),
    "help.save_baseline": (
        "Ghi các nội dung chưa đạt lần này vào tệp .json hoặc .yaml.",
        "Write the gaps of this check to a .json or .yaml file.",
    ),
    "now.gap": ("vẫn chưa đạt, số lần ghi ít hơn", "still a gap, listed fewer times"),
    "now.grace": ("còn thời hạn", "in grace"),
    "now.manual": ("cần xem xét", "needs review"),
    "now.met": ("đạt", "met"),
    "now.no_standard": ("chưa có tiêu chuẩn", "no standard"),
    "now.not_required": ("không yêu cầu", "not required"),
    "now.not_told_apart": (
        "có nhiều người trùng tên, không phân biệt được",
        "several people of that name, not told apart",
    ),
    "now.person_absent": ("không có tên trong danh sách", "not in the roster"),
    "now.unknown": ("chưa rõ", "unknown"),
    "now.waived": ("được miễn", "waived"),
    "summary.baseline": (
        "So với mốc ghi nhận {path}: {gap_new} nội dung chưa đạt mới, {gap_known} đã biết, {gap_gone} không còn",
        "Against the baseline {path}: {gap_new} new gaps, {gap_known} known, {gap_gone} gone",
    ),
    "summary.oldest_gap": (
        "Nội dung chưa đạt lâu nhất được ghi nhận từ ngày {day}, đã {days} ngày",
        "The oldest known gap was first seen on {day}, {days} days ago",
    ),
    "table.gone": ("Đã ghi nhận, nay không còn", "Recorded gaps that are gone"),
}
