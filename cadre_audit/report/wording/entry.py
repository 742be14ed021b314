"""Words of entry rules, of people under way and done, of sets of courses, and of the what-if of a programme."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "attended.ambiguous": (
        "kết quả đào tạo có thể của nhiều người trong danh sách",
        "the record may be of several people of the roster",
    ),
    "attended.begins_later": (
        "lớp bắt đầu sau năm này hoặc chưa rõ đã học",
        "begins later, or not known to have begun",
    ),
    "attended.begun_long_ago": ("bắt đầu quá lâu mà không ghi ngày kết thúc", "begun too long ago, without an end"),
    "attended.course_unknown": (
        "đang học nhưng chưa hiểu tên khóa, có thể là khóa cần học",
        "under way, but the course is not understood; it may be the one needed",
    ),
    "attended.end_unclear": ("chưa rõ đã kết thúc hay chưa", "not clear whether it is over"),
    "attended.failed": ("đã học nhưng không đạt hoặc bỏ học", "failed or abandoned before"),
    "attended.may_have_run_out": (
        "đã học, nhưng chứng chỉ có thể đã hết hạn",
        "done, but the certificate may have run out",
    ),
    "attended.no_dates": ("không ghi thời gian học", "no dates are told"),
    "attended.other_unit": ("trùng họ tên, ngày sinh nhưng khác đơn vị", "same name and birthday, but of another unit"),
    "attended.result_not_told": ("đã kết thúc nhưng chưa ghi kết quả", "over, but the result is not told"),
    "attended.too_little": (
        "trùng họ tên nhưng thiếu ngày sinh hoặc đơn vị",
        "same name, but birth or unit is missing",
    ),
    "column.classes_after": ("Số lớp ít nhất sau khi mở rộng", "Fewest classes after"),
    "column.classes_before": ("Số lớp ít nhất hiện nay", "Fewest classes now"),
    "column.course_recorded": ("Khóa học theo kết quả đào tạo", "Course as recorded"),
    "column.due_held": ("So với hạn", "In time"),
    "column.instead_of": ("Thay cho khóa", "Instead of"),
    "column.modes_closed": ("Chưa đủ điều kiện hình thức học", "Mode not open"),
    "column.outside_scope": ("Ngoài phạm vi (không tính)", "Out of scope (not counted)"),
    "column.support_cost": ("Kinh phí, ít nhất (đồng)", "Cost, at least (VND)"),
    "column.support_cost_up_to": ("Kinh phí, nhiều nhất (đồng)", "Cost, at most (VND)"),
    "column.support_days": ("Số ngày", "Days"),
    "column.support_rate": ("Mức hỗ trợ (đồng/người/ngày)", "Rate (VND a person and day)"),
    "column.training_file": ("Tệp kết quả đào tạo", "Training file"),
    "column.training_place": ("Dòng trong tệp đó", "Place there"),
    "column.training_why": ("Cần kiểm tra kết quả đào tạo", "Training record to check"),
    "column.what_if_state": ("Đối tượng", "Group"),
    "count.done_not_shown": ("Đã học xong, danh sách chưa ghi", "Done, not in the roster"),
    "count.group_added": ("Đối tượng mở rộng (ít nhất)", "Group added (at least)"),
    "count.group_added_up_to": ("Đối tượng mở rộng (nhiều nhất)", "Group added (at most)"),
    "count.group_before": ("Đối tượng hiện nay (ít nhất)", "Group now (at least)"),
    "count.group_before_up_to": ("Đối tượng hiện nay (nhiều nhất)", "Group now (at most)"),
    "count.training_to_check": ("Kết quả đào tạo cần kiểm tra", "Training records to check"),
    "count.under_way": ("Đang học", "Under way"),
    "due_held.no": ("kết thúc sau hạn", "ends after the due day"),
    "due_held.unknown": ("chưa rõ ngày kết thúc, cần kiểm tra", "end not known, to be checked"),
    "due_held.yes": ("kịp hạn", "in time"),
    "entry.age_between": ("từ {minimum} đến {maximum} tuổi", "{minimum} to {maximum} years old"),
    "entry.age_by_sex": ("nam {men}, nữ {women}", "men {men}, women {women}"),
    "entry.age_free": ("không giới hạn tuổi", "of any age"),
    "entry.age_from": ("từ {minimum} tuổi trở lên", "at least {minimum} years old"),
    "entry_mode.full_time": ("học tập trung: {ages}", "full-time study: {ages}"),
    "entry_mode.part_time": ("học không tập trung: {ages}", "part-time study: {ages}"),
    "entry.age_up_to": ("không quá {maximum} tuổi", "at most {maximum} years old"),
    "entry.group": ("thuộc đối tượng của khóa: {who}", "among those that the course is for: {who}"),
    "entry.months_left": (
        "còn thời gian công tác ít nhất {months} tháng sau khi học xong",
        "at least {months} months before retirement after the course",
    ),
    "entry.rating": ("năm liền kề được xếp loại {level} trở lên", "rated “{level}” or better in the last year"),
    "entry.ratings": (
        "{years} năm liên tục liền kề được xếp loại {level} trở lên",
        "rated “{level}” or better in each of the last {years} years",
    ),
    "entry_since.appointed_on": ("giữ chức vụ từ {years} năm trở lên", "at least {years} years in the post"),
    "entry_since.recruited_on": ("có từ {years} năm công tác trở lên", "at least {years} years of service"),
    "error.add_group_missing": (
        "--roster, --class-size, --support-rate và --support-days chỉ dùng cùng --add-group. Hãy "
        "thêm, ví dụ: --add-group part_time.",
        "--roster, --class-size, --support-rate and --support-days go with --add-group only. Add, "
        "for example: --add-group part_time.",
    ),
    "error.add_group_no_roster": (
        "Muốn đếm nhóm nêu ở --add-group thì cần danh sách cán bộ. Hãy thêm --roster TỆP, hoặc khai “rosters” trong "
        "cadre-audit.toml.",
        "The groups of --add-group are counted in a roster. Please add --roster FILE, or set “rosters” in "
        "cadre-audit.toml.",
    ),
    "error.amount_not_read": (
        "“{name}”: “{found}” không đọc được là số tiền. Ghi bằng đồng, ví dụ: 50000, 50.000 hoặc “50 nghìn đồng”.",
        "“{name}”: “{found}” is not read as an amount. Write it in VND, such as 50000, 50.000 or “50 nghìn đồng”.",
    ),
    "help.add_group": (
        "Giả định mở rộng chương trình cho nhóm này (cadre, civil_servant, public_employee, part_time): thêm "
        "bao nhiêu người, bao nhiêu lớp, kinh phí hỗ trợ; dùng được nhiều lần.",
        "What if the programme were for this kind of staff, too (cadre, civil_servant, public_employee, "
        "part_time): new heads, classes, support; may be repeated.",
    ),
    "error.programme_for_nobody": (
        "Tệp của chương trình “{name}” chưa khai for_kinds nên không đếm được đối tượng. Hãy thêm, ví dụ: "
        "for_kinds: [cadre, civil_servant].",
        "The file of the programme “{name}” has no for_kinds, so its group cannot be counted. Add, for "
        "example: for_kinds: [cadre, civil_servant].",
    ),
    "error.programme_is_for": (
        "Chương trình “{name}” đã dành cho nhóm {kind}. Hãy chọn nhóm khác cho --add-group.",
        "The programme “{name}” is for {kind} already. Choose another kind for --add-group.",
    ),
    "help.needs_training": (
        "Danh sách lượt học: ai đang học hoặc đã học xong thì không tính nhu cầu nữa; bỏ trống thì lấy theo "
        "cadre-audit.toml.",
        "Lists of turns: who is under way or done is not needed again; taken from cadre-audit.toml when left out.",
    ),
    "help.support_days": (
        "Cùng --add-group: số ngày của khóa, để tính kinh phí hỗ trợ.",
        "With --add-group: days of the course.",
    ),
    "help.support_rate": (
        "Cùng --add-group: mức hỗ trợ người học không hưởng lương, đồng/người/ngày (50000 hoặc 50.000), theo quy định "
        "của đơn vị; không cho thì kinh phí để là chưa rõ.",
        "With --add-group: what a learner without a salary is paid a day, in VND (50000 or 50.000), by the office's "
        "own rule; without it the support is not known.",
    ),
    "help.what_if_as_of": (
        "Cùng --add-group: ngày tính tuổi; mặc định: ngày ghi ở tiêu đề danh sách, không có thì hôm nay.",
        "With --add-group: the day on which ages count; by default that of the roster's title, else today.",
    ),
    "help.what_if_class_size": (
        "Cùng --add-group: số người một lớp khi mở rộng; mặc định: class_sizes của chương trình.",
        "With --add-group: people in a class; by default the programme's class_sizes.",
    ),
    "help.what_if_roster": (
        "Cùng --add-group: danh sách để đếm đối tượng; bỏ trống thì lấy theo cadre-audit.toml.",
        "With --add-group: rosters in which the groups are counted; taken from cadre-audit.toml when left out.",
    ),
    "registered.closed_by_other": ("đã có khóa khác đáp ứng yêu cầu này", "another course closes it"),
    "registered.done": (
        "đã học xong theo kết quả đào tạo, danh sách chưa ghi",
        "done by the training records, not in the roster",
    ),
    "registered.under_way": ("đang học", "under way"),
    "summary.done_not_shown": (
        "Nội dung đã học xong nhưng danh sách cán bộ chưa ghi: {n}; cần kiểm tra và bổ sung danh sách",
        "Shortfalls for which a course is done and the roster does not show it: {n}; check them and correct the roster",
    ),
    "summary.training_no_turns": (
        "Không có lượt học nào của từng người trong: {files}; chưa biết ai đang học",
        "No turns of people in: {files}; who is under way is not known",
    ),
    "summary.training_to_check": (
        "Dòng kết quả đào tạo cần kiểm tra trước khi dựa vào: {n}",
        "Training records to check before anything follows from them: {n}",
    ),
    "summary.under_way": (
        "Nội dung đang có người học, không tính nhu cầu nữa: {n}",
        "Shortfalls for which somebody is under way, not needed again: {n}",
    ),
    "summary.what_if_added": (
        "Nếu mở rộng cho {groups}: thêm {heads} người",
        "If it were for {groups}, too: {heads} more people",
    ),
    "summary.what_if_age_unknown": (
        "Số người chưa rõ tuổi, vì vậy số đối tượng là một khoảng: {n}",
        "People whose age is not known, so that numbers are ranges: {n}",
    ),
    "summary.what_if_cost": (
        "Hỗ trợ người học không hưởng lương: {heads} người × {days} ngày × {rate} đồng = {cost} đồng",
        "Support for learners without a salary: {heads} people × {days} days × {rate} VND = {cost} VND",
    ),
    "summary.what_if_cost_range": (
        "Hỗ trợ người học không hưởng lương: {heads} người × {days} ngày × {rate} đồng = từ {cost} đến {up_to} đồng",
        "Support for learners without a salary: {heads} people × {days} days × {rate} VND = {cost} to {up_to} VND",
    ),
    "summary.what_if_kind_unknown": (
        "Người trong danh sách chưa rõ thuộc nhóm nào, không tính: {n}",
        "People of the roster whose kind is not known, in no number: {n}",
    ),
    "summary.what_if_no_cost": (
        "Kinh phí hỗ trợ người học không hưởng lương: chưa rõ; còn thiếu: {missing}",
        "Support for learners without a salary: not known; missing: {missing}",
    ),
    "summary.what_if_outside": (
        "Người của đơn vị ngoài phạm vi, không tính: {n}",
        "People of units out of scope, in no number: {n}",
    ),
    "summary.what_if_roster": (
        "Đối tượng đếm theo danh sách: {files} (số người: {people})",
        "Groups counted in: {files} (people: {people})",
    ),
    "summary.what_if_young": (
        "Trẻ là dưới {young} tuổi tại ngày {day}, theo danh mục khóa học (mặc định, thay đổi bằng young_under)",
        "Young means under {young} on {day}, by the course catalogue (a default; change it with young_under)",
    ),
    "support.days": ("số ngày (--support-days)", "the days (--support-days)"),
    "support.rate": ("mức hỗ trợ (--support-rate)", "the rate (--support-rate)"),
    "support.unknown": ("chưa rõ", "not known"),
    "table.done_not_shown": ("Đã học xong, danh sách chưa ghi", "Done, not in the roster"),
    "table.training_to_check": ("Kết quả đào tạo cần kiểm tra", "Training records to check"),
    "table.under_way": ("Đang học", "Under way"),
    "table.what_if_classes": ("Số lớp nếu mở rộng đối tượng", "Classes if the group is extended"),
    "table.what_if_groups": ("Đối tượng nếu mở rộng", "People if the group is extended"),
    "table.what_if_support": ("Hỗ trợ người học không hưởng lương", "Support for learners without a salary"),
    "what_if.no": ("hiện nay", "now"),
    "what_if.yes": ("mở rộng", "added"),
}
