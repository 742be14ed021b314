"""Words of official forms: what stands above and below them, check sums, and what can be wrong in filled-in ones."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.form_added": ("Cộng các cột", "Columns add up to"),
    "column.form_block": ("Nội dung", "Block"),
    "column.form_code": ("Biểu số", "Form"),
    "column.form_columns": ("Cột", "Columns"),
    "column.form_difference": ("Chênh lệch", "Difference"),
    "column.form_row": ("Đơn vị", "Unit"),
    "column.form_rows": ("Số dòng đơn vị", "Rows of units"),
    "column.form_total": ("Tổng số người", "People"),
    "column.form_unit": ("Đơn vị", "Unit"),
    "column.form_unstated": ("Trong đó chưa ghi", "Of these not stated"),
    "error.form_alone": (
        "Biểu chỉ có số liệu, không có danh sách người, nên không dùng được tùy chọn: {flags}.",
        "A form holds numbers and no people, so these flags cannot be used: {flags}.",
    ),
    "error.form_is_another": (
        "Tệp là biểu {code}, không phải biểu được yêu cầu (--form {asked}).",
        "The file is the form {code}, not the one asked for (--form {asked}).",
    ),
    "error.forms_and_rosters": (
        "Có cả biểu đã điền ({forms}) và danh sách người ({rosters}): cùng một người có thể bị tính hai lần. "
        "Hãy chạy riêng.",
        "There are filled-in forms ({forms}) and rosters ({rosters}): people may be counted twice. Please run "
        "them apart.",
    ),
    "error.forms_of_two_kinds": (
        "Các tệp là biểu của nhiều mẫu khác nhau ({codes}); mỗi lần chỉ tổng hợp một mẫu. Hãy chạy riêng từng mẫu.",
        "The files are forms of several kinds ({codes}); one kind is added up at a time. Please run each kind "
        "by itself.",
    ),
    "error.no_training_for_form": (
        "Biểu 10 cần danh sách lượt học. Hãy thêm: --training TỆP.",
        "Form 10 takes lists of turns. Please add: --training FILE.",
    ),
    "error.training_for_form_only": (
        "--training chỉ dùng cho biểu 10 (--form 10). Kết quả đào tạo xem bằng: cadre-audit results.",
        "--training is for form 10 alone (--form 10). Results of training are told by: cadre-audit results.",
    ),
    "form.code": ("Biểu số: {code}", "Form: {code}"),
    "form.content": ("Nội dung đào tạo, bồi dưỡng", "Content of training"),
    "form.draws_up": ("NGƯỜI LẬP BIỂU", "DRAWN UP BY"),
    "form.group.commune": ("XÃ", "COMMUNES"),
    "form.group.other": ("ĐƠN VỊ KHÁC", "OTHER UNITS"),
    "form.group.special_zone": ("ĐẶC KHU", "SPECIAL ZONES"),
    "form.group.town": ("THỊ TRẤN", "TOWNS"),
    "form.group.ward": ("PHƯỜNG", "WARDS"),
    "form.how_draws_up": ("(Ký, ghi rõ họ tên)", "(Signature and name)"),
    "form.how_signs": ("(Ký, đóng dấu, ghi rõ họ tên)", "(Signature, seal and name)"),
    "form.no_row": ("Nội dung khác, chưa xếp vào dòng nào", "Other contents, in no row of the form"),
    "form.notes": ("Ghi chú:", "Notes:"),
    "form.ordinal": ("STT", "No."),
    "form.party": (
        "Mẫu biểu thống kê của Ban Tổ chức Trung ương",
        "Statistical form of the Central Organisation Commission",
    ),
    "form.people_counted": ("Đơn vị tính: Người", "Unit of count: people"),
    "form.place_and_day": ("……………, ngày …… tháng …… năm ………", "……………, date …………………"),
    "form.receiver": ("Đơn vị nhận báo cáo: ……………………………", "Receiving office: ……………………………"),
    "form.reporter": ("Đơn vị báo cáo: ……………………………", "Reporting office: ……………………………"),
    "form.signs": ("THỦ TRƯỞNG ĐƠN VỊ", "HEAD OF THE OFFICE"),
    "form.source": ("Ban hành kèm theo Thông tư số {document}", "Issued with circular {document}"),
    "form.total": ("TỔNG SỐ", "TOTAL"),
    "form.turns_counted": ("Đơn vị tính: Lượt người", "Unit of count: turns"),
    "form.unit": ("Tên đơn vị", "Unit"),
    "form.year": ("(Năm {year})", "(Year {year})"),
    "form.year_blank": ("(Năm ………)", "(Year ………)"),
    "help.stats_form": (
        "Lập biểu theo mẫu (ghi ra tệp .xlsx bằng -o): bm02 là BM02/TKĐ, 8b là 8B-BTCTW, 10 là 10-BTCTW.",
        "An official form (written as .xlsx with -o): bm02 is BM02/TKĐ, 8b is 8B-BTCTW, 10 is 10-BTCTW.",
    ),
    "help.stats_training": (
        "Danh sách lượt học cho biểu 10 (--form 10); dùng nhiều lần được.",
        "Lists of turns for form 10 (--form 10); may be repeated.",
    ),
    "help.stats_year": (
        "Năm của danh sách trong cấu hình; với biểu 10 là năm kết thúc khóa học.",
        "Year of the lists of the workspace; with form 10 the year in which courses ended.",
    ),
    "summary.inspect_forms": (
        "Trang là biểu số liệu theo mẫu, không phải danh sách người: {n}; xem bằng cadre-audit stats",
        "Sheets that are official forms of numbers and no rosters: {n}; read them with cadre-audit stats",
    ),
    "summary.stats_form": (
        "Biểu {code}: {people} người, {units} đơn vị; mỗi người tính một lần",
        "Form {code}: {people} people, {units} units; each person counted once",
    ),
    "summary.stats_form_age": (
        "Chỉ ghi năm sinh nên chưa xếp được vào cột tuổi nào: {n} người",
        "Only the year of birth is stated, so they are in no column of age: {n}",
    ),
    "summary.stats_form_classes": (
        "Số lớp lấy từ danh sách lớp (đã tổ chức): {n}; không cộng với lượt học. Lớp không rõ tỉnh hay huyện "
        "mở: {rest}",
        "Classes are those of class lists that were held: {n}; they are not added to turns. Held by neither "
        "province nor district, or not told: {rest}",
    ),
    "summary.stats_form_columns": (
        "Tên và thứ tự các cột theo phần mềm đã áp dụng mẫu này, chưa đối chiếu với phụ lục đăng Công báo; "
        "tiêu đề là của chương trình",
        "The columns are those of programs that implement the form, not read in the gazette; the title is "
        "this program's own",
    ),
    "summary.stats_form_differs": (
        "{block}: cột {columns} cộng {added}, khác tổng số {total} ({difference} người chưa có ở cột nào)",
        "{block}: columns {columns} add up to {added} and not to {total} ({difference} are in none of them)",
    ),
    "summary.stats_form_languages": (
        "Ngoại ngữ: {n} người có chứng chỉ không ghi ngôn ngữ hoặc không phải loại A, B, C nên không xếp vào cột nào",
        "Languages: {n} have a certificate that names no language or is none of A, B, C, and are in no column",
    ),
    "summary.stats_form_learners": (
        "Không có danh sách lượt học: số lượt là số học viên trong danh sách lớp, không rõ học viên thuộc cấp nào",
        "There is no list of turns: turns are the learners of class lists, whose level is not told",
    ),
    "summary.stats_form_left_out": (
        "Không thuộc đối tượng của biểu, không tính: {kinds}",
        "Not of the kinds that the form is for, left out: {kinds}",
    ),
    "summary.stats_form_mean_age": (
        "Tuổi trung bình tính trên {n} người biết chắc tuổi, trong {people} người",
        "The mean age is of the {n} whose age is certain, of {people}",
    ),
    "summary.stats_form_no_classes": (
        "Không có danh sách lớp nên không có số lớp",
        "There is no class list, so there are no numbers of classes",
    ),
    "summary.stats_form_no_row": (
        "Khóa chưa xếp được vào dòng nào của biểu: {courses}",
        "Courses in no row of the form: {courses}",
    ),
    "summary.stats_form_of_which": (
        "Chưa ghi nên không tính vào cột nào: {missing}",
        "Not stated, and so in no column: {missing}",
    ),
    "summary.stats_form_outside": (
        "Ngoài kỳ báo cáo hoặc chưa rõ thời gian, không tính: {n} dòng",
        "Outside the year or without a certain time, left out: {n} rows",
    ),
    "summary.stats_form_read": (
        "Đọc lại từ biểu đã điền: {files} tệp, {rows} dòng đơn vị; mọi dòng cộng được tính lại",
        "Read from filled-in forms: {files} files, {rows} rows of units; every sum is worked out anew",
    ),
    "summary.stats_form_rest": (
        "{block}: cột {columns} cộng {added}, ít hơn tổng số {total} là {difference}: chưa ghi {unstated}, "
        "không thuộc cột nào của biểu {elsewhere}",
        "{block}: columns {columns} add up to {added}, which is {difference} less than {total}: not stated "
        "{unstated}, in none of the form's columns {elsewhere}",
    ),
    "summary.stats_form_retired": (
        "Tuổi nghỉ hưu theo quy định tại ngày báo cáo; người chỉ ghi năm sinh tính như sinh ngày 01/01",
        "The retirement age is that of the law of the day; a year of birth counts as 1 January",
    ),
    "summary.stats_form_silent": (
        "Cột ({columns}): danh sách không ghi của ai, để trống chứ không phải là 0",
        "Columns ({columns}): stated of nobody, left blank and not zero",
    ),
    "summary.stats_form_summary": (
        "Biểu tổng hợp (số do đơn vị nêu) không dùng cho biểu này: {n} dòng; xem bằng cadre-audit results",
        "Numbers that an office states are not used for this form: {n} rows; see cadre-audit results",
    ),
    "summary.stats_form_too_many": (
        "{block}: cột {columns} cộng {added}, lớn hơn tổng số {total} là {difference}",
        "{block}: columns {columns} add up to {added}, {difference} more than {total}",
    ),
    "summary.stats_form_turns": (
        "Biểu {code}: {turns} lượt người; một người học hai khóa là hai lượt",
        "Form {code}: {turns} turns; a person on two courses is two turns",
    ),
    "summary.stats_form_untold": (
        "Cột ({columns}): danh sách không có thông tin, đơn vị tự ghi",
        "Columns ({columns}): no roster tells them, the office fills them in",
    ),
    "table.form": ("Biểu", "Form"),
    "table.form_checks": (
        "Kiểm tra: các cột không cộng đủ tổng số",
        "Check sums: columns that do not add up to the total",
    ),
    "table.form_checks_by_unit": ("Kiểm tra theo đơn vị", "Check sums by unit"),
    "table.forms": ("Biểu số liệu đã điền", "Filled-in forms"),
}
