"""Words of training results and of programmes: what was carried out, counted in heads, turns or classes."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "by.course": ("khóa đào tạo, bồi dưỡng", "course"),
    "by.host": ("cơ quan mở lớp", "host"),
    "by.kind": ("nhóm đối tượng", "kind of staff"),
    "by.mode": ("hình thức học", "mode of study"),
    "by.period": ("năm kết thúc", "year of the end"),
    "by.result": ("kết quả học tập", "result"),
    "by.unit": ("đơn vị", "unit"),
    "column.at_most": ("Nhiều nhất", "At most"),
    "column.by_course": ("Khóa đào tạo, bồi dưỡng", "Course"),
    "column.by_group": ("Trong đó", "Of which"),
    "column.by_host": ("Cơ quan mở lớp", "Host"),
    "column.by_kind": ("Nhóm đối tượng", "Kind of staff"),
    "column.by_mode": ("Hình thức học", "Mode of study"),
    "column.by_period": ("Năm kết thúc", "Year of the end"),
    "column.by_population": ("Nhóm đối tượng", "Group of staff"),
    "column.by_result": ("Kết quả học tập", "Result"),
    "column.by_unit": ("Đơn vị", "Unit"),
    "column.classes_with_unit": ("Số lớp có học viên", "Classes with learners of it"),
    "column.counted_classes": ("Số lớp", "Classes"),
    "column.counted_heads": ("Số người", "Heads"),
    "column.counted_learners": ("Học viên (lượt)", "Learners (turns)"),
    "column.counted_turns": ("Số lượt", "Turns"),
    "column.course_ends": ("Kết thúc", "End"),
    "column.course_starts": ("Bắt đầu", "Start"),
    "column.fewest_classes": ("Số lớp ít nhất", "Fewest classes"),
    "column.figure": ("Nội dung", "Figure"),
    "column.figure_table": ("Bảng", "Table"),
    "column.in_scope": ("Phạm vi", "Scope"),
    "column.missing_to_target": ("Còn thiếu", "Missing"),
    "column.part_of_whole": ("Tỷ lệ", "Share"),
    "column.published_in": ("Nguồn số liệu", "Published in"),
    "column.reached": ("Đã thực hiện", "Reached"),
    "column.stated_row": ("Loại số liệu", "Row"),
    "column.target": ("Chỉ tiêu", "Target"),
    "column.unit_of_count": ("Đơn vị tính", "Unit of count"),
    "column.unit_reached": ("Tình hình", "State"),
    "column.whole": ("So với", "Compared with"),
    "count.classes_not_held": (
        "Lớp không tính vì chưa tổ chức xong hoặc chưa rõ",
        "Classes left out: not held or unclear",
    ),
    "count.classes_without_learners": ("Lớp chưa rõ số học viên", "Classes whose learners are not told"),
    "count.heads": ("Số người (ít nhất)", "Heads (at least)"),
    "count.heads_up_to": ("Số người (nhiều nhất)", "Heads (at most)"),
    "count.learners": ("Học viên (lượt)", "Learners (turns)"),
    "count.outside": ("Dòng ngoài kỳ", "Rows outside the period"),
    "count.period_undecided": ("Dòng chưa rõ có thuộc kỳ hay không", "Rows possibly in the period"),
    "count.scope_units": ("Đơn vị trong phạm vi", "Units in scope"),
    "count.scope_units_reached": ("Đơn vị trong phạm vi đã có người học", "Units in scope that were reached"),
    "count.stated_heads_if_disjoint": (
        "Số người theo biểu tổng hợp, nếu các nhóm không trùng nhau",
        "Heads stated, if the groups are disjoint",
    ),
    "count.stated_turns": ("Số lượt theo biểu tổng hợp", "Turns stated"),
    "count.turns": ("Số lượt", "Turns"),
    "count.units_out_of_scope": ("Đơn vị ngoài phạm vi có người học", "Units out of scope that took part"),
    "error.no_training": (
        "Trong {path} không có kết quả đào tạo nào: cần danh sách lượt học (họ tên, khóa), danh sách lớp "
        "(khóa, số học viên) "
        "hoặc biểu tổng hợp (nhóm đối tượng, số người hoặc số lượt). "
        "Tạo mẫu bằng: cadre-audit template training (classes, summary).",
        "{path} tells of no training: it takes a list of turns (name, course), a class list (course, "
        "learners) or a summary "
        "list (group of staff, heads or turns). "
        "Make a blank one with: cadre-audit template training (classes, summary).",
    ),
    "error.no_training_named": (
        "Chưa cho tệp kết quả đào tạo nào. Hãy ghi tên tệp sau lệnh results, sau --training với lệnh "
        "khác, hoặc khai “training” trong cadre-audit.toml.",
        "No training list was given. Name a file after results, after --training of other commands, or set “training” "
        "in cadre-audit.toml.",
    ),
    "error.no_training_of_year": (
        "Tệp {path} không khai kết quả đào tạo của năm {year}. Các năm có: {years}. Hãy thêm năm đó hoặc ghi "
        "tên tệp trong lệnh.",
        "{path} names no training list for {year}. Years: {years}. Add that year, or name a file in the command.",
    ),
    "error.period_backwards": (
        "Ngày cuối kỳ {last} sớm hơn ngày đầu kỳ {first}. Hãy sửa --from hoặc --to.",
        "The period ends on {last}, before it begins on {first}. Correct --from or --to.",
    ),
    "error.period_half": (
        "Kỳ báo cáo thiếu {missing}: phải có cả ngày đầu (--from) và ngày cuối (--to), vì chưa rõ ngày cuối "
        "thì số liệu thay đổi theo ngày chạy.",
        "The period lacks {missing}: give its first day (--from) and its last (--to); an open end would "
        "change with the day of the run.",
    ),
    "error.period_twice": (
        "Chỉ dùng --year hoặc --from và --to, không dùng cả hai.",
        "Use either --year, or --from and --to, not both.",
    ),
    "error.programme_invalid": ("Tệp chương trình, đề án có {count} lỗi.", "Faults in the programme's file: {count}."),
    "error.programme_missing": (
        "Không có tệp chương trình, đề án {path}. Hãy kiểm tra lại đường dẫn.",
        "There is no programme file {path}. Please check the path.",
    ),
    "error.programme_unknown": (
        "Không có chương trình, đề án nào mang mã “{name}”. Các mã có: {allowed}. Hãy ghi đúng mã, ghi tên "
        "tệp, hoặc khai “programmes” "
        "trong cadre-audit.toml.",
        "No programme has the id “{name}”. Ids: {allowed}. Give one of them or a file, or set “programmes” "
        "in cadre-audit.toml.",
    ),
    "fault.class_size_too_small": (
        "class_sizes: một lớp phải có ít nhất một học viên.",
        "class_sizes: a class has at least one learner.",
    ),
    "field.course_class": ("Mã lớp", "Class code"),
    "field.course_hours": ("Số tiết", "Course hours"),
    "figures.classes": ("Số lớp theo {by}", "Classes by {by}"),
    "figures.classes_and_learners": ("Lớp và học viên theo {by}", "Classes and learners by {by}"),
    "figures.heads": ("Số người theo {by}", "Heads by {by}"),
    "figures.learners": ("Học viên (lượt) theo {by}", "Learners (turns) by {by}"),
    "figures.turns": ("Số lượt theo {by}", "Turns by {by}"),
    "help.programme": (
        "Tiến độ một chương trình, đề án đào tạo: số lớp, học viên, đơn vị trong phạm vi, so với chỉ tiêu.",
        "Tells how far a training programme has come: classes, learners, units in scope, against targets.",
    ),
    "help.programme_what": (
        "Tệp chương trình (.yaml), hoặc mã của một chương trình khai trong cadre-audit.toml.",
        "A programme file (.yaml), or the id of a programme that cadre-audit.toml names.",
    ),
    "help.results": (
        "Kết quả đào tạo, bồi dưỡng đã thực hiện trong một kỳ: số người, số lượt, số lớp.",
        "Tells what training was carried out in a period: heads, turns, classes.",
    ),
    "help.results_by": (
        "Chia theo nội dung này; dùng được nhiều lần. Mặc định: course.",
        "Tells the figures by this; may be repeated. By default: course.",
    ),
    "help.results_from": ("Ngày đầu kỳ; phải có cả --to.", "First day of the period; needs --to."),
    "help.results_to": (
        "Ngày cuối kỳ, tính cả ngày này; phải có cả --from.",
        "Last day of the period, included; needs --from.",
    ),
    "help.results_year": (
        "Kỳ là trọn năm này; không cho kỳ nào thì tính tất cả.",
        "The whole year as the period; without any period everything counts.",
    ),
    "help.training": (
        "Tệp danh sách lượt học, danh sách lớp hoặc biểu tổng hợp; bỏ trống thì lấy theo cadre-audit.toml.",
        "Lists of turns, class lists or summary lists; taken from cadre-audit.toml when left out.",
    ),
    "in_scope.no": ("ngoài phạm vi", "out of scope"),
    "in_scope.yes": ("trong phạm vi", "in scope"),
    "list_sort.classes": ("danh sách lớp", "class lists"),
    "list_sort.summary": ("biểu tổng hợp", "summary lists"),
    "list_sort.turns": ("danh sách lượt học", "lists of turns"),
    "report.programme": ("Tiến độ chương trình, đề án", "Progress of a programme"),
    "report.results": ("Kết quả đào tạo, bồi dưỡng", "Training results"),
    "stated_row.item": ("trong đó", "of which"),
    "stated_row.not_itemised": ("chưa chi tiết", "not itemised"),
    "stated_row.stated": ("tổng số", "stated"),
    "stated_row.sum": ("cộng các mục", "sum of the items"),
    "summary.programme_done": (
        "Đã thực hiện: {classes} lớp, {learners} lượt học viên",
        "Carried out: classes {classes}, learners (turns) {learners}",
    ),
    "summary.programme_every_class": (
        "Danh sách lớp không có cột chương trình, đề án: mọi lớp trong thời gian thực hiện đều được tính",
        "The class lists have no column of programmes: every class in its days counts",
    ),
    "summary.programme_every_turn": (
        "Tệp chương trình không nêu khóa (courses): mọi lượt học trong thời gian thực hiện đều được tính",
        "The programme's file names no courses: every turn in its days counts",
    ),
    "summary.programme_groups": ("Đối tượng: {groups}", "For: {groups}"),
    "summary.programme_is": (
        "{title} ({document}), thực hiện từ {first} đến {last}; tính theo ngày kết thúc lớp",
        "{title} ({document}), from {first} to {last}; a class counts by the day on which it ended",
    ),
    "summary.programme_learners_of_classes": (
        "Số học viên lấy theo danh sách lớp; danh sách lượt học chỉ dùng để đếm người và đơn vị, không cộng thêm",
        "Learners are those of the class lists; lists of turns give heads and units only and are not added",
    ),
    "summary.programme_no_summary": (
        "Biểu tổng hợp không dùng cho tiến độ: biểu không cho biết lớp và đơn vị",
        "Summary lists are left out: they tell neither classes nor units",
    ),
    "summary.programme_outside": (
        "Ngoài phạm vi, kể riêng: số đơn vị {units}, số lượt theo danh sách lượt học {turns}",
        "Out of scope, told apart: units {units}, turns in lists of turns {turns}",
    ),
    "summary.programme_units": (
        "Đơn vị trong phạm vi đã có người học: {share}",
        "Units in scope that were reached: {share}",
    ),
    "summary.programme_unlike": (
        "{whole}: số công bố tính theo người, danh sách ở đây tính theo lượt, nên tỷ lệ chỉ để tham khảo",
        "{whole}: published in heads, while the lists here count turns: the share compares unlike units",
    ),
    "summary.results_classes": (
        "Theo danh sách lớp: {classes} lớp, {learners} lượt học viên",
        "Class lists: classes {classes}, learners (turns) {learners}",
    ),
    "summary.results_doubtful": (
        "Số họ tên thiếu ngày sinh nên chưa phân biệt được là một hay nhiều người: {names} (số lượt: "
        "{turns}); không tự gộp",
        "Names without a full birth date that cannot be told apart, and are not merged silently: {names} "
        "(turns: {turns})",
    ),
    "summary.results_heads_once": (
        "Một người học nhiều khóa được đếm một lần ở mỗi dòng và một lần ở tổng số, nên số người không cộng dồn được",
        "Who took several courses counts once in each row and once in the total, so heads do not add up",
    ),
    "summary.results_if_disjoint": (
        "Cộng {groups} nhóm đối tượng được {total} người, chỉ đúng khi không ai thuộc hai nhóm; biểu không "
        "cho biết điều này",
        "Groups added up: {groups}, {total} people only if nobody is in two of them, which the list does not tell",
    ),
    "summary.results_itemised_heads": (
        "{population}: {total} người = {items} người có chi tiết + {rest} người chưa chi tiết",
        "{population}: {total} people = {items} itemised + {rest} not itemised",
    ),
    "summary.results_itemised_turns": (
        "{population}: {total} lượt = {items} lượt có chi tiết + {rest} lượt chưa chi tiết",
        "{population}: {total} turns = {items} itemised + {rest} not itemised",
    ),
    "summary.results_lists": (
        "Gồm: {lists}. Mỗi loại được tính riêng, không cộng với nhau vì có thể cùng nói về một lớp",
        "Given: {lists}. Each is counted for itself and never added, since they may tell of the same training",
    ),
    "summary.results_no_learners": (
        "Đã tổ chức {classes} lớp; số lượt học viên chưa rõ",
        "Classes held: {classes}; how many learners is not known",
    ),
    "summary.results_no_period": (
        "Không giới hạn thời gian: tính tất cả (chọn kỳ bằng --year, hoặc --from và --to)",
        "No period: everything counts (choose one with --year, or --from and --to)",
    ),
    "summary.results_not_by": (
        "Danh sách lớp không chia được theo: {by}",
        "Class lists cannot be told by: {by}",
    ),
    "summary.results_not_held": (
        "Số lớp không tính vì chưa tổ chức, chưa kết thúc, đã hủy hoặc tình trạng chưa hiểu được: {n}",
        "Classes that do not count, since they were not held, are not over or have a status that is not "
        "understood: {n}",
    ),
    "summary.results_outside": ("Số dòng ngoài kỳ: {n}", "Rows outside the period: {n}"),
    "summary.results_per_class": (
        "Bình quân {mean} học viên một lớp ({k}/{n})",
        "{mean} learners a class on average ({k}/{n})",
    ),
    "summary.results_period": (
        "Kỳ từ {first} đến {last}, tính cả hai ngày; một lượt, một lớp thuộc kỳ có ngày kết thúc",
        "From {first} to {last}, both days included; a turn or a class belongs to the period in which it ended",
    ),
    "summary.results_turns": (
        "Theo danh sách lượt học: {turns} lượt, {heads} người",
        "Lists of turns: turns {turns}, heads {heads}",
    ),
    "summary.results_undecided": (
        "Số dòng chưa rõ ngày kết thúc nên có thể thuộc kỳ, có thể không (không tính, liệt kê riêng): {n}",
        "Rows that may lie in the period or not, since their end is not known (not counted, listed apart): {n}",
    ),
    "summary.results_without_learners": (
        "Số lớp chưa rõ số học viên: {missing}/{classes}; số lượt học viên và bình quân là của các lớp còn lại",
        "Classes whose learners are not told: {missing}/{classes}; learners and average are those of the others",
    ),
    "table.cannot_be_told_apart": ("Chưa phân biệt được là một hay nhiều người", "People who cannot be told apart"),
    "table.fewest_classes": ("Số lớp ít nhất theo sĩ số lớp", "Fewest classes by size of a class"),
    "table.figures": ("Toàn bộ số liệu", "All figures"),
    "table.programme.units": ("Đơn vị", "Units"),
    "table.published": ("So với số liệu đã công bố", "Compared with published figures"),
    "table.stated_heads": ("Số người theo biểu tổng hợp", "Heads as stated"),
    "table.stated_turns": ("Số lượt theo biểu tổng hợp", "Turns as stated"),
    "table.tables": ("Các bảng số liệu", "Tables"),
    "table.targets": ("So với chỉ tiêu", "Against the targets"),
    "table.undecided": ("Chưa rõ có thuộc kỳ hay không", "Possibly in the period"),
    "target.classes": ("Số lớp", "Classes"),
    "target.learners": ("Học viên (lượt)", "Learners (turns)"),
    "target.units": ("Đơn vị trong phạm vi", "Units in scope"),
    "unit_of_count.classes": ("lớp", "classes"),
    "unit_of_count.heads": ("người", "heads"),
    "unit_of_count.turns": ("lượt", "turns"),
    "unit_reached.no": ("chưa có người học", "not reached"),
    "unit_reached.yes": ("đã có người học", "reached"),
    "word.figure_remainder": ("Chưa ghi", "Not stated"),
    "word.figure_total": ("Tổng số", "Total"),
    "word.not_stated": ("chưa ghi", "not stated"),
}
