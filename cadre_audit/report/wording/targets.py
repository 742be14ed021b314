"""Words of ``targets``: what is wanted, how much it is, how far off, how many more, by when, at which pace."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "attained.cannot_tell": ("chưa kết luận được", "cannot tell"),
    "attained.no": ("chưa đạt", "no"),
    "attained.yes": ("đạt", "yes"),
    "column.attained": ("Kết quả", "Attained"),
    "column.distance": ("Chênh lệch", "Distance"),
    "column.needed": ("Cần thêm (giảm)", "Needed"),
    "column.target_basis": ("Căn cứ", "Set by"),
    "column.target_due": ("Hạn", "Due"),
    "column.target_pace": ("Mức thay đổi mỗi năm", "Pace"),
    "column.wanted": ("Chỉ tiêu đặt ra", "Wanted"),
    "count.attained": ("Chỉ tiêu đạt", "Targets attained"),
    "count.cannot_tell": ("Chỉ tiêu chưa kết luận được", "Targets not decided"),
    "count.not_attained": ("Chỉ tiêu chưa đạt", "Targets not attained"),
    "count.targets": ("Số chỉ tiêu", "Targets"),
    "count.targets_not_asked": ("Chỉ tiêu chỉ tính khi được gọi", "Targets only when asked for"),
    "count.targets_not_in_force": ("Chỉ tiêu không có hiệu lực", "Targets not in force that day"),
    "error.baseline_as_of_alone": (
        "--baseline-as-of chỉ dùng cùng với --baseline-roster.",
        "--baseline-as-of goes with --baseline-roster only.",
    ),
    "error.baseline_day_unknown": (
        "Không rõ danh sách {path} lập cho ngày nào. Hãy ghi ngày bằng --baseline-as-of.",
        "It is not known for which day {path} was made. Give the day with --baseline-as-of.",
    ),
    "error.baseline_not_earlier": (
        "Lần đo trước ({before}) phải sớm hơn ngày đo ({day}). Hãy kiểm tra --baseline-roster, --baseline-as-of.",
        "The earlier measurement ({before}) has to lie before the day of the report ({day}). Check --baseline-roster "
        "and --baseline-as-of.",
    ),
    "error.no_targets": (
        "Không có chỉ tiêu nào có hiệu lực vào {day} để tính. Hãy khai chỉ tiêu của cơ quan (--targets, khóa targets) "
        "hoặc gọi tên bằng --target: {allowed}",
        "No target is in force on {day}. Give targets of the office (--targets, key targets), or name one with "
        "--target: {allowed}",
    ),
    "error.target_twice": (
        "Chỉ tiêu “{name}” được khai ở cả {other} và {path}. Hãy bỏ bớt một nơi.",
        "The target “{name}” stands in {other} and in {path}. Please leave one of them out.",
    ),
    "error.target_unknown": (
        "Không có chỉ tiêu nào tên “{name}”. Được dùng: {allowed}",
        "There is no target “{name}”. Allowed: {allowed}",
    ),
    "error.targets_invalid": ("Tệp chỉ tiêu có {count} lỗi.", "Faults in the file of targets: {count}."),
    "error.targets_missing": (
        "Không có tệp chỉ tiêu {path}. Hãy kiểm tra đường dẫn.",
        "There is no file of targets {path}. Please check the path.",
    ),
    "fault.kinds_of_units": (
        "population: kinds không dùng cho đơn vị (of: units).",
        "population: kinds are of people, not of units.",
    ),
    "fault.part_above_whole": ("k không được lớn hơn n.", "k is larger than n."),
    "fault.percent_or_number": (
        "Phải ghi percent hoặc number, đúng một trong hai.",
        "Either percent or number must be given.",
    ),
    "fault.source_or_set_by": (
        "Phải ghi source (văn bản) hoặc set_by (cơ quan tự đặt), đúng một trong hai.",
        "Either source (an instrument) or set_by (the office itself) must be given.",
    ),
    "fault.standards_of_succession": (
        "counts: standards chỉ tính cho chức vụ đang giữ, không dùng cho quy hoạch.",
        "counts: standards are those of posts held, not of plans.",
    ),
    "fault.two_due_days": ("Chỉ ghi một trong hai: due hoặc due_year.", "Give due or due_year, not both."),
    "fault.units_of_what": (
        "population of: units phải kèm positions, hoặc counts là together; together không kèm positions và chỉ dùng "
        "cho units.",
        "population of: units needs positions, or counts of the kind together; together takes no positions and is of "
        "units.",
    ),
    "help.baseline_as_of": (
        "Ngày của danh sách lần trước, nếu tiêu đề không ghi.",
        "The day of the earlier roster, where its title names none.",
    ),
    "help.baseline_roster": (
        "Danh sách của lần đo trước, để tính mức thay đổi mỗi năm; dùng nhiều lần được.",
        "The roster of an earlier day, from which the pace is counted; may be repeated.",
    ),
    "help.target": (
        "Chỉ tính các chỉ tiêu này; cũng để gọi chỉ tiêu bình thường không tính; dùng nhiều lần được.",
        "Only these targets, also those not measured unasked; may be repeated.",
    ),
    "help.targets": (
        "Đối chiếu chỉ tiêu: đạt hay chưa, chênh lệch, cần thêm bao nhiêu, thay đổi mỗi năm, thời gian còn lại.",
        "Holds rosters against targets: attained or not, how far off, how many more, at which pace, time left.",
    ),
    "help.targets_files": (
        "Tệp chỉ tiêu của cơ quan (YAML), cùng với các chỉ tiêu có sẵn; dùng nhiều lần được.",
        "The office's own targets (YAML), beside the shipped ones; may be repeated.",
    ),
    "report.targets": ("Đối chiếu chỉ tiêu", "Against the targets"),
    "summary.target": ("{told}", "{told}"),
    "summary.targets_notes": ("Lưu ý về {title}: {note}", "On {title}: {note}"),
    "target_told.above.number": ("nhiều hơn {value}", "{value} above"),
    "target_told.above.points": ("cao hơn {value} điểm %", "{value} points above"),
    "target_told.at": ("vừa đạt mức chỉ tiêu", "just at the value"),
    "target_told.at_least": ("ít nhất {value}", "at least {value}"),
    "target_told.at_most": ("nhiều nhất {value}", "at most {value}"),
    "target_told.attained.no": ("Chưa đạt, {off}.", "Not attained, {off}."),
    "target_told.attained.yes": ("Đã đạt, {off}.", "Attained, {off}."),
    "target_told.below.number": ("ít hơn {value}", "{value} below"),
    "target_told.below.points": ("thấp hơn {value} điểm %", "{value} points below"),
    "target_told.between": ("từ {low} đến {high}", "from {low} to {high}"),
    "target_told.by": ("đến {day}", "by {day}"),
    "target_told.by_year": ("đến hết năm {year}", "by the end of {year}"),
    "target_told.days": ("{n} ngày", "{n} days"),
    "target_told.difference": ("{value}", "{value}"),
    "target_told.early": ("Đạt trước hạn {time}.", "Ahead of the due day by {time}."),
    "target_told.hair": ("chênh lệch chưa đến 0,1 điểm %", "by less than 0.1 points"),
    "target_told.left": ("Còn {time}.", "Time left: {time}."),
    "target_told.months": ("{n} tháng", "{n} months"),
    "target_told.needed.at_least": (
        "Cần thêm {n} {of} (nếu tổng số không đổi).",
        "More {of} needed: {n} (the total staying as it is).",
    ),
    "target_told.needed.at_most": (
        "Cần giảm {n} {of} (nếu tổng số không đổi).",
        "Fewer {of} needed: {n} (the total staying as it is).",
    ),
    "target_told.needed.open": (
        "Có thể còn cần {n} {of} (nếu tổng số không đổi).",
        "More {of} possibly needed: {n} (the total staying as it is).",
    ),
    "target_told.not_measured": ("chưa đo được", "not measured"),
    "target_told.of.people": ("người", "people"),
    "target_told.of.succession": ("người", "people"),
    "target_told.of.units": ("đơn vị", "units"),
    "target_told.on_time.cannot_tell": (
        "Nếu giữ mức này (tính theo đường thẳng) thì chưa rõ đến hạn có đạt hay không.",
        "In a straight line it cannot be told whether the due day finds it attained.",
    ),
    "target_told.on_time.no": (
        "Nếu giữ mức này (tính theo đường thẳng) thì đến hạn chưa đạt.",
        "In a straight line the due day does not find it attained.",
    ),
    "target_told.on_time.yes": (
        "Nếu giữ mức này (tính theo đường thẳng) thì đến hạn đạt chỉ tiêu.",
        "In a straight line the due day finds it attained.",
    ),
    "target_told.opening": (
        "{title}: {share}; chỉ tiêu {wanted} ({source}).",
        "{title}: {share}; wanted {wanted} ({source}).",
    ),
    "target_told.overdue": ("Đã quá hạn {days} ngày.", "The due day passed {days} days ago."),
    "target_told.pace.number": (
        "Mức thay đổi: {value} mỗi năm kể từ {day} ({then}, {source}).",
        "Pace: {value} a year since {day} ({then}, {source}).",
    ),
    "target_told.pace.points": (
        "Mức thay đổi: {value} điểm % mỗi năm kể từ {day} ({then}, {source}).",
        "Pace: {value} points a year since {day} ({then}, {source}).",
    ),
    "target_told.points": ("{value} điểm %", "{value} points"),
    "target_told.recalled": ("(chưa đối chiếu với văn bản)", "(not compared with its source)"),
    "target_told.set_by": ("do {office} đặt ra", "set by {office}"),
    "target_told.why.maybe_nobody": (
        "Chưa kết luận được: chưa rõ có ai thuộc đối tượng tính hay không.",
        "Cannot tell: it is not known whether anybody belongs to the population.",
    ),
    "target_told.why.no_succession": (
        "Chưa đo được: chưa có danh sách quy hoạch (--succession).",
        "Not measured: no list of plans was given (--succession).",
    ),
    "target_told.why.nobody": (
        "Chưa kết luận được: không có ai thuộc đối tượng tính.",
        "Cannot tell: nobody belongs to the population.",
    ),
    "target_told.why.not_stated": (
        "Chưa kết luận được: danh sách chưa ghi đủ.",
        "Cannot tell: the roster does not say enough.",
    ),
    "target_told.years": ("{n} năm", "{n} years"),
}
