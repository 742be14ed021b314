"""Words of ``explain``: on what evidence and what to do, for a reader who has never seen the code."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.about": ("Nhân thân", "Person"),
    "column.basis": ("Căn cứ", "Legal basis"),
    "column.conditions": ("Điều kiện", "Conditions"),
    "column.demands": ("Quy định qua các thời kỳ", "The law over time"),
    "column.examples": ("Ví dụ", "Examples"),
    "column.fix": ("Cách khắc phục ít tốn kém nhất", "Cheapest fix"),
    "column.flips": ("Khi nào thay đổi", "When it changes"),
    "column.how_to_fix": ("Cách khắc phục", "How to fix it"),
    "column.how_to_see": ("Xem ai chưa đạt", "To see who falls short"),
    "column.how_to_waive": ("Cách ghi trường hợp được miễn", "How to waive it"),
    "column.proof": ("Bằng chứng", "Evidence"),
    "column.purpose": ("Mục đích", "Purpose"),
    "column.standards": ("Tiêu chuẩn áp dụng", "Standards in force"),
    "column.why_not": ("Vì sao không yêu cầu", "Why not required"),
    "column.why_required": ("Vì sao yêu cầu", "Why required"),
    "error.explain_no_roster": (
        "“{name}” không phải là tiêu chuẩn hay chức danh nào. Muốn giải thích cho một người, hãy ghi thêm tệp "
        "danh sách "
        "sau tên người đó.",
        "“{name}” is no requirement and no post. To explain a person, name a roster after the name.",
    ),
    "error.explain_nobody": (
        "Danh sách không có ai tên là “{name}” và cũng không có tiêu chuẩn hay chức danh nào như vậy.",
        "Nobody in the roster is called “{name}”, and no requirement or post is.",
    ),
    "error.explain_nothing": (
        "Chưa cho biết phải giải thích gì: hãy ghi họ tên một người, một tiêu chuẩn hoặc một chức danh.",
        "There is nothing to explain: name a person, a requirement or a post.",
    ),
    "evidence.blank": ("{field}: ô {cell} để trống", "{field}: cell {cell} is empty"),
    "evidence.blank_known": (
        "{field}: {value}, vì ô {cell} để trống và được hiểu là như vậy",
        "{field}: {value}, because cell {cell} is empty and is read so",
    ),
    "evidence.no_column": ("{field}: danh sách không có cột này", "{field}: the roster has no such column"),
    "evidence.no_mark": (
        "{field}: {value}, vì các ô {cell} không ô nào đánh dấu",
        "{field}: {value}, because none of the cells {cell} is marked",
    ),
    "evidence.none": (
        "Danh sách không ghi nội dung này; phải xem hồ sơ.",
        "No roster says this; the personal file has to be looked at.",
    ),
    "evidence.not_understood": (
        "{field}: ô {cell} ghi “{typed}” nhưng chương trình chưa hiểu",
        "{field}: cell {cell} says “{typed}”, which was not understood",
    ),
    "evidence.said": (
        "{field}: {value}; ô {cell} ghi “{typed}” (cột “{heading}”)",
        "{field}: {value}; cell {cell} says “{typed}” (column “{heading}”)",
    ),
    "evidence.without_cell": (
        "{field}: {value}, suy ra từ nội dung khác của danh sách",
        "{field}: {value}, told by another part of the roster",
    ),
    "example.age": ("{value}.", "{value}."),
    "example.hours": (
        "danh sách không ghi số tiết; chỉ sổ theo dõi bồi dưỡng mới cho biết.",
        "a roster holds no hours; only records of training do.",
    ),
    "example.manual": (
        "danh sách không cho biết; người có thẩm quyền xem hồ sơ rồi kết luận.",
        "no roster tells it; a competent person looks at the file and decides.",
    ),
    "example.months_left": ("còn {value}.", "{value} left."),
    "example.said": ("{field}: “{value}”.", "{field}: “{value}”."),
    "example.unknown": ("{field} để trống hoặc không đọc được.", "{field} is empty or cannot be read."),
    "explain.and_more": ("{names} và {n} chức danh khác", "{names} and {n} others"),
    "explain.area": ("{areas}; căn cứ: {source}", "{areas}; by: {source}"),
    "explain.area_not_named": (
        "Tệp cấu hình cadre-audit.toml chưa khai địa bàn của đơn vị.",
        "The workspace file names no area for the unit.",
    ),
    "explain.basis": (
        "{source} ({status}); phiên bản {version}, {period}",
        "{source} ({status}); version {version}, {period}",
    ),
    "explain.course": ("cử đi học {course}", "training: {course}"),
    "explain.eased": ("Giảm còn: {eased}", "Eased to: {eased}"),
    "explain.for_purpose": ("[chỉ khi rà soát với --purpose {purpose}]", "[only with --purpose {purpose}]"),
    "explain.grace": (
        "Người đang giữ chức vụ có thời hạn hoàn thiện đến {until}",
        "People in post before it have time until {until}",
    ),
    "explain.grace_only": (
        "Người đang giữ chức vụ có thời hạn hoàn thiện đến {until}, chỉ dành cho: {only}",
        "People in post before it have time until {until}, but only: {only}",
    ),
    "explain.in_force": ("áp dụng vào ngày này", "applies that day"),
    "explain.length_unknown": (
        "dữ liệu chưa có thời gian học",
        "length not known",
    ),
    "explain.no_course": (
        "Không khóa học nào khắc phục được; chỉ có thể có văn bản cho miễn hoặc bố trí chức danh khác.",
        "No training closes it; only a waiver or another post does.",
    ),
    "explain.not_in_force": ("không áp dụng vào ngày này", "does not apply that day"),
    "explain.note": ("Lưu ý: {text}", "Note: {text}"),
    "explain.off": ("[tắt; bật bằng --enable {requirement}]", "[off; switched on with --enable {requirement}]"),
    "explain.overrides": ("Thay cho yêu cầu chung “{name}”", "Replaces the general demand “{name}”"),
    "explain.period": ("hiệu lực từ {first} đến {last}", "in force from {first} to {last}"),
    "explain.period_open": ("hiệu lực từ {first}, chưa có ngày kết thúc", "in force from {first}, without an end"),
    "explain.see": ("{command}", "{command}"),
    "explain.waive": (
        "Ghi văn bản của cấp có thẩm quyền vào một tệp, ví dụ mien.yaml, rồi thêm --waivers mien.yaml khi chạy:",
        "Write the document of the competent body into a file, such as waivers.yaml, and add --waivers waivers.yaml:",
    ),
    "explain.why": ("{posts}: {demand}", "{posts}: {demand}"),
    "fact.blank": ("{field}: ô {cell} để trống", "{field}: cell {cell} is empty"),
    "fact.no_column": ("{field}: không có cột", "{field}: no such column"),
    "fact.no_mark": ("{field}: các ô {cell} không đánh dấu", "{field}: cells {cell} not marked"),
    "fact.not_understood": ("{field}: chưa hiểu ô {cell}", "{field}: cell {cell} not understood"),
    "fact.said": ("{field}: {value}", "{field}: {value}"),
    "fill.blank": ("bổ sung “{field}” vào ô {cell}", "add “{field}” in cell {cell}"),
    "fill.no_column": (
        "thêm cột “{field}” vào danh sách và ghi cho người này",
        "add a column “{field}” and fill it in",
    ),
    "fill.not_understood": (
        "ghi lại cho rõ “{field}” ở ô {cell}",
        "write “{field}” in cell {cell} again, more clearly",
    ),
    "fill.said": ("ghi đầy đủ hơn “{field}” ở ô {cell}", "write “{field}” in cell {cell} out in full"),
    "fix.advice": (
        "xin ý kiến cơ quan có thẩm quyền về tiêu chuẩn hiện hành của chức danh",
        "take advice from the competent authority on the standard that now holds for the post",
    ),
    "fix.complete_records": (
        "bổ sung những lượt học còn thiếu vào danh sách lượt học; nếu danh sách đã đầy đủ thì chạy lại với "
        "--records-complete",
        "add the turns that are missing to the lists of turns; if the lists are complete, run again with "
        "--records-complete",
    ),
    "fix.course": ("cử đi học {courses}", "training: {courses}"),
    "fix.course_due": (
        "cử đi học {courses}; hoàn thành chậm nhất {due}",
        "training: {courses}; to be finished by {due}",
    ),
    "fix.first_fill": (
        "trước hết {what}: ngày này quyết định còn thời hạn hoàn thiện hay không",
        "first {what}: this day decides whether the law gives time",
    ),
    "fix.judge": (
        "người có thẩm quyền xem hồ sơ rồi kết luận; sửa danh sách hay cử đi học không thay được việc này",
        "a competent person looks at the file and decides; neither the roster nor training can",
    ),
    "fix.more_hours": (
        "bồi dưỡng thêm cho đủ số tiết trước khi hết năm",
        "more training, so that the hours are complete before the end of the year",
    ),
    "fix.no_course": (
        "khóa {course} không giúp được nữa: {reason} ({until}); chỉ có thể có văn bản cho miễn hoặc bố trí chức "
        "danh khác",
        "the course {course} comes too late: {reason} ({until}); only a waiver or another post helps",
    ),
    "fix.nothing": ("không phải làm gì", "nothing to do"),
    "fix.post": ("ghi lại cho rõ chức vụ ở ô {cell}", "write the post in cell {cell} again, more clearly"),
    "fix.record": (
        "sổ theo dõi bồi dưỡng mới cho biết; danh sách không có nội dung này",
        "only records of training tell it; a roster does not",
    ),
    "fix.then": ("{first}, rồi {then}", "{first}, then {then}"),
    "fix.waived": (
        "chưa phải làm gì khi văn bản cho miễn còn hiệu lực; sau đó:",
        "nothing while the waiver lasts; after it:",
    ),
    "fix.waiver": (
        "không khóa học nào khắc phục được; chỉ có thể có văn bản cho miễn hoặc bố trí chức danh khác",
        "no training closes this; only a waiver or another post does",
    ),
    "fix.year_over": (
        "năm đã hết, không bồi dưỡng bù được; chỉ có thể bổ sung lượt học còn sót trong danh sách hoặc có văn bản "
        "cho miễn",
        "the year is over and cannot be made up for; only a turn that the lists left out, or a waiver, helps",
    ),
    "help.explain": (
        "Giải thích vì sao một người phải đạt hay không phải đạt từng tiêu chuẩn; hoặc nội dung một tiêu chuẩn.",
        "Explains why each requirement binds a person or does not; or what a requirement is about.",
    ),
    "help.explain_requirement": (
        "Chỉ giải thích các yêu cầu này (mã, cách nhau dấu phẩy).",
        "Explain only these requirements (ids, parted by commas).",
    ),
    "help.explain_what": (
        "Họ tên một người, ô của người đó (Trang!dòng), mã hoặc tên một tiêu chuẩn, hoặc một chức danh.",
        "A person's name or place (Sheet!row), the id or name of a requirement, or a post.",
    ),
    "length.days": ("{n} ngày", "{n} days"),
    "length.lessons": ("{n} tiết", "{n} lessons"),
    "length.months": ("{n} tháng", "{n} months"),
    "length.weeks": ("{n} tuần", "{n} weeks"),
    "may_enter.no": ("chưa được cử đi học, còn vướng: {rules}", "may not be sent yet; not met: {rules}"),
    "may_enter.no_rules": (
        "dữ liệu chưa có điều kiện dự học của khóa này vào ngày này",
        "no condition of entry of this course is encoded for this day",
    ),
    "may_enter.open": (
        "chưa rõ có được cử đi học hay không, phải làm rõ: {rules}",
        "whether the person may be sent is not clear; to be clarified: {rules}",
    ),
    "may_enter.yes": (
        "đạt các điều kiện dự học có trong dữ liệu",
        "the conditions of entry that are encoded are met",
    ),
    "may_enter.yes_but": (
        "được cử đi học nếu đạt thêm: {rules}",
        "may be sent, provided that: {rules}",
    ),
    "mode.full_time": ("học tập trung", "full-time"),
    "mode.part_time": ("học không tập trung", "part-time"),
    "report.explain": ("Giải thích kết quả rà soát", "The findings explained"),
    "summary.explain_post": (
        "Đầy đủ các phiên bản: {command}. Với một người cụ thể: cadre-audit explain “Họ và tên” DANH-SACH.xlsx",
        "All versions: {command}. For one person: cadre-audit explain “Full name” ROSTER.xlsx",
    ),
    "summary.explain_signs": (
        "Trong phần điều kiện: (+) có, (-) không, (?) chưa rõ.",
        "Of the conditions: (+) holds, (-) does not hold, (?) not known.",
    ),
    "summary.namesakes": (
        "Có {n} người cùng tên; phân biệt bằng đơn vị (--unit), chức vụ, ngày sinh và vị trí trong tệp.",
        "People of this name: {n}; told apart by unit (--unit), post, birth date and place in the file.",
    ),
    "table.explain.people": ("Người được giải thích", "People explained"),
    "table.explain.requirements": ("Giải thích tiêu chuẩn", "What the requirement is about"),
    "table.explained": ("Giải thích từng tiêu chuẩn", "Requirement by requirement"),
}
