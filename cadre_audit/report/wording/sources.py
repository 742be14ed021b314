"""Words of the sources of need beside the posts held: later law, plans for other posts, holders who retire."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.begins": ("Phát sinh từ", "Only from"),
    "column.lapses_on": ("Không còn yêu cầu từ", "No longer asked for from"),
    "column.law_from": ("Quy định mới áp dụng từ", "Asked for from"),
    "column.outcome": ("So với tiêu chuẩn chức danh quy hoạch", "Against the standard of that post"),
    "column.planned_document": ("Văn bản quy hoạch", "Document of the plan"),
    "column.planned_for": ("Quy hoạch chức danh", "Planned for"),
    "column.planned_from": ("Dự kiến từ", "Planned from"),
    "column.planned_position": ("Chức danh quy hoạch", "Planned post"),
    "column.planned_term": ("Nhiệm kỳ", "Term"),
    "column.planned_unit": ("Đơn vị quy hoạch", "Planned unit"),
    "column.retires": ("Nghỉ hưu", "Retires"),
    "column.succession": ("Người kế cận", "Successor"),
    "column.successors": ("Họ tên người kế cận", "Named"),
    "count.coming_needs": ("Nhu cầu phát sinh sau năm kế hoạch", "Needs that arise after the year"),
    "count.planned_needs": ("Nhu cầu theo quy hoạch", "Needs of planned posts"),
    "count.planned_people": ("Người trong quy hoạch", "People planned for posts"),
    "count.retiring": ("Người đến tuổi nghỉ hưu", "Retiring"),
    "count.without_successor": ("Chức danh chưa có người kế cận", "Without a successor"),
    "error.no_planned_posts": (
        "Danh sách {path} không có cột quy hoạch chức danh, hoặc cột đó để trống. Hãy cho tệp quy hoạch bằng "
        "--succession TỆP.",
        "{path} has no column of planned posts, or it is empty. Give a succession list with --succession FILE.",
    ),
    "error.no_posts_in_list": (
        "Danh sách quy hoạch {path} không ghi chức danh quy hoạch của ai. Danh sách phải có cột chức danh quy hoạch; "
        "lập mẫu bằng lệnh cadre-audit template succession.",
        "The succession list {path} names no planned post of anybody. It needs a column of planned posts; "
        "cadre-audit template succession makes a form.",
    ),
    "error.no_succession": (
        "Không đọc được người nào trong danh sách quy hoạch {path}. Danh sách phải có cột họ tên và cột chức danh quy "
        "hoạch; lập mẫu bằng lệnh cadre-audit template succession.",
        "Nobody was found in the succession list {path}. It needs a column of names and one of planned posts; "
        "cadre-audit template succession makes a form.",
    ),
    "error.plan_list_with_sources": (
        "--horizon, --succession, --training và --evaluations chỉ dùng khi tính nhu cầu từ danh sách cán bộ, không "
        "dùng cùng --needs.",
        "--horizon, --succession, --training and --evaluations are for needs worked out from rosters; leave them "
        "out beside --needs.",
    ),
    "field.planned_document": ("Văn bản phê duyệt quy hoạch", "Document of the plan"),
    "field.planned_from": ("Ngày dự kiến bổ nhiệm", "Planned from"),
    "field.planned_unit": ("Đơn vị quy hoạch", "Planned unit"),
    "help.horizon": (
        "Tính thêm nhu cầu phát sinh trong số năm này sau năm kế hoạch.",
        "Also look at this many years after the year.",
    ),
    "help.succession": (
        "Danh sách quy hoạch: tệp, thư mục, hoặc chữ roster để dùng cột trong danh sách cán bộ; có thể lặp lại.",
        "Succession lists: files, folders, or the word roster for the roster's own column; may be repeated.",
    ),
    "need.holder_retires": ("người đương nhiệm nghỉ hưu", "the holder of the planned post retires"),
    "need.new_law": ("quy định có hiệu lực sau này yêu cầu", "later law will ask for it"),
    "need.promotion": ("dự kiến bổ nhiệm", "appointment planned"),
    "need.succession": ("trong quy hoạch", "planned for another post"),
    "need.waiver_ends": ("hết thời hạn được miễn", "a waiver ends"),
    "outcome.holds_it": ("đang giữ chức danh này", "holds that post already"),
    "outcome.no_shortfall": ("chưa thấy nội dung còn thiếu", "no shortfall found"),
    "outcome.no_standard": ("chưa có tiêu chuẩn", "no standard applies"),
    "outcome.short": ("còn thiếu tiêu chuẩn", "falls short"),
    "outcome.unclear": ("chưa đủ dữ liệu", "the roster does not say enough"),
    "registered.holder_retires": ("người đương nhiệm nghỉ hưu", "the holder of the planned post retires"),
    "registered.new_law": ("quy định có hiệu lực sau này yêu cầu", "later law will ask for it"),
    "registered.promotion": ("dự kiến bổ nhiệm", "appointment planned"),
    "registered.succession": ("trong quy hoạch", "planned for another post"),
    "registered.waiver_ends": ("hết thời hạn được miễn", "a waiver ends"),
    "succession.named": ("đã có trong quy hoạch", "named"),
    "succession.nobody": ("chưa có ai trong quy hoạch", "nobody named"),
    "summary.horizon": (
        "Đã xét thêm đến hết năm {last}; nhu cầu phát sinh sau năm kế hoạch: {n}",
        "Looked ahead to the end of {last}; needs that arise after the year: {n}",
    ),
    "summary.horizon_law": (
        "Quy định áp dụng sau năm kế hoạch đã xét, từ ngày: {days}",
        "Later law that was looked at, from: {days}",
    ),
    "summary.horizon_silent": (
        "Đến hết năm {last}, số người không còn tiêu chuẩn nào trong dữ liệu: {n}; không suy đoán nhu cầu của họ",
        "At the end of {last} no encoded standard applies any more to people: {n}; nothing is guessed about them",
    ),
    "summary.planned": (
        "Người trong quy hoạch còn thiếu tiêu chuẩn của chức danh quy hoạch: {share}; nhu cầu theo quy hoạch: {n}",
        "Planned people who fall short of the planned post: {share}; needs of planned posts: {n}",
    ),
    "summary.planned_not_asked": (
        "Danh sách có ghi quy hoạch chức danh, số người: {n}; thêm --succession roster để tính",
        "People whom the roster plans for posts: {n}; --succession roster counts them",
    ),
    "summary.retiring": (
        "Người đến tuổi nghỉ hưu đến hết năm {last}: {n}",
        "People who retire by the end of {last}: {n}",
    ),
    "summary.retiring_posts": (
        "Người đến tuổi nghỉ hưu đến hết năm {last}: {n}; trong đó chưa có ai được quy hoạch thay thế: {nobody}",
        "People who retire by the end of {last}: {n}; nobody is planned for the post of: {nobody}",
    ),
    "table.planned": ("Cán bộ trong quy hoạch", "Planned for posts"),
    "table.retiring": ("Đến tuổi nghỉ hưu", "Retiring"),
    "weight.due_in_horizon": ("đến hạn trong các năm tới", "due in the years ahead"),
    "weight.holder_retires": ("người đương nhiệm nghỉ hưu", "holder retires"),
}
