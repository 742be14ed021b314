"""Words of ``explain``: why, on what evidence, until when, and what to do, for a reader who has never seen the code.

Truths stand before a condition ("Có:", "Không:", "Chưa rõ:"), so a condition reads as a plain statement of fact.
"""

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
    "condition.appointed.no": (
        "chức vụ được giữ từ {since}, không phải trong thời gian phiên bản này có hiệu lực",
        "the post was taken on {since}, not while this version was in force",
    ),
    "condition.appointed.open": (
        "chưa rõ có giữ chức vụ từ khi phiên bản này có hiệu lực ({first}) hay không: danh sách không ghi đủ; "
        "chỉ người giữ "
        "chức vụ từ ngày đó mới bị yêu cầu",
        "whether the post was taken since this version began ({first}) is not known; only who took it since "
        "then is bound",
    ),
    "condition.appointed.yes": (
        "chức vụ được giữ từ {since}, trong thời gian phiên bản này có hiệu lực",
        "the post was taken on {since}, while this version was in force",
    ),
    "condition.area.no": (
        "đơn vị không thuộc địa bàn được giảm mức yêu cầu ({areas})",
        "the unit is not in an area where less is demanded ({areas})",
    ),
    "condition.area.open": (
        "chưa rõ có được giảm mức yêu cầu hay không: tệp cấu hình chưa khai địa bàn của đơn vị nên đang tính "
        "mức đầy đủ; "
        "được giảm ở: {areas}",
        "whether the area eases the demand is not known: the workspace file names no area for the unit, so the "
        "full demand "
        "is applied; less is asked in: {areas}",
    ),
    "condition.area.yes": (
        "đơn vị thuộc {areas} nên mức yêu cầu giảm còn {eased} ({by}; {article}); căn cứ xếp địa bàn: "
        "{source}.{only_if}",
        "the unit is in: {areas}, so the demand is eased to {eased} ({by}; {article}); the area rests on: "
        "{source}.{only_if}",
    ),
    "condition.by_list": ("có tên trong danh sách lập trước ngày đó", "named in a list made before that day"),
    "condition.certificate.no": ("“{title}”: hết giá trị từ ngày {ends}", "“{title}”: ran out on {ends}"),
    "condition.certificate.no_held": (
        "“{title}”: danh sách không cho biết là có",
        "“{title}”: the roster does not name it",
    ),
    "condition.certificate.open": (
        "“{title}”: chưa rõ còn giá trị hay không, muộn nhất đến trước ngày {ends}",
        "“{title}”: whether it is still valid is not known; it ends before {ends} at the latest",
    ),
    "condition.certificate.open_without_end": (
        "“{title}”: chưa rõ còn giá trị hay không, vì danh sách không ghi ngày cấp",
        "“{title}”: whether it is still valid is not known, because the roster gives no day",
    ),
    "condition.certificate.yes": (
        "“{title}”: có, còn giá trị đến trước ngày {ends}",
        "“{title}”: held, and valid until before {ends}",
    ),
    "condition.certificate.yes_without_end": (
        "“{title}”: có, không có thời hạn",
        "“{title}”: held, and does not run out",
    ),
    "condition.demand.no": (
        "chưa đạt mức yêu cầu: cần “{wanted}”, danh sách cho biết “{found}”",
        "the demand is not reached: “{wanted}” is asked, the roster says “{found}”",
    ),
    "condition.demand.open": (
        "chưa rõ có đạt hay không: cần “{wanted}”, danh sách không ghi đủ để kết luận",
        "whether the demand is reached is not known: “{wanted}” is asked, the roster does not say enough",
    ),
    "condition.demand.yes": (
        "đạt mức yêu cầu: cần “{wanted}”, danh sách cho biết “{found}”",
        "the demand is reached: “{wanted}” is asked, the roster says “{found}”",
    ),
    "condition.equivalent.no": (
        "“{typed}” không được tính vì không phải cấp trước ngày {before} ({title}; {article}, {document})",
        "“{typed}” does not count, because it was not issued before {before} ({title}; {article}, {document})",
    ),
    "condition.equivalent.open": (
        "chưa rõ “{typed}” có được tính hay không: {title}; cần ngày cấp ({article}, {document})",
        "whether “{typed}” counts is not known: {title}; the day of issue is needed ({article}, {document})",
    ),
    "condition.equivalent.yes": (
        "“{typed}” được tính là đạt: {title} ({article}, {document})",
        "“{typed}” counts: {title} ({article}, {document})",
    ),
    "condition.grace.no": (
        "thời hạn hoàn thiện mà văn bản cho đã hết sau ngày {until} ({article}, {document})",
        "the time that the law gave ended with {until} ({article}, {document})",
    ),
    "condition.grace.yes": (
        "thời hạn hoàn thiện mà văn bản cho chưa hết: đến hết ngày {until} ({article}, {document})",
        "the time that the law gives has not run out: until the end of {until} ({article}, {document})",
    ),
    "condition.grace_only.no": (
        "không thuộc đối tượng được hưởng thời hạn này, chỉ gồm: {scopes}",
        "not among those to whom alone this time is given: {scopes}",
    ),
    "condition.grace_only.no_area": (
        "không thấy thuộc đối tượng được hưởng thời hạn này, chỉ gồm: {scopes}; tệp cấu hình chưa khai địa bàn của "
        "đơn vị nên đang tính như không thuộc địa bàn nào",
        "not seen to be among those to whom alone this time is given: {scopes}; the workspace file names no area for "
        "the unit, so it is judged as having none",
    ),
    "condition.grace_only.open": (
        "chưa rõ có thuộc đối tượng được hưởng thời hạn này hay không, chỉ gồm: {scopes}; danh sách không cho biết",
        "whether the person is among those to whom alone this time is given is not known: {scopes}; the roster does "
        "not say",
    ),
    "condition.grace_only.yes": (
        "thuộc đối tượng được hưởng thời hạn này, chỉ gồm: {scopes}",
        "among those to whom alone this time is given: {scopes}",
    ),
    "condition.hurried.yes": (
        "chức danh khác của người này đòi hỏi ngay, nên thời hạn đó không dùng được",
        "another post of this person asks for it at once, so that time does not help",
    ),
    "condition.in_force.yes": (
        "phiên bản {version} có hiệu lực vào ngày {day}",
        "version {version} is in force on {day}",
    ),
    "condition.manual": (
        "chưa rõ: chỉ người có thẩm quyền xem hồ sơ mới kết luận được",
        "not known: only a competent person who looks at the personal file can decide",
    ),
    "condition.post.yes": (
        "chức danh {positions} thuộc đối tượng áp dụng",
        "the post is among those bound: {positions}",
    ),
    "condition.scope.no": (
        "người này không thuộc đối tượng áp dụng: {scope}",
        "the person is not among those bound: {scope}",
    ),
    "condition.scope.open": (
        "chưa rõ người này có thuộc đối tượng áp dụng hay không: {scope}",
        "whether the person is among those bound is not known: {scope}",
    ),
    "condition.scope.yes": ("người này thuộc đối tượng áp dụng: {scope}", "the person is among those bound: {scope}"),
    "condition.served.no": (
        "không giữ chức vụ, cũng chưa được tuyển dụng trước ngày {before} (danh sách ghi: {since}) nên không "
        "được hưởng "
        "thời hạn hoàn thiện",
        "not in post and not recruited before {before} (the roster says: {since}), so the law gives no time",
    ),
    "condition.served.open": (
        "chưa rõ có giữ chức vụ hoặc được tuyển dụng trước ngày {before} hay không: danh sách không cho biết",
        "whether the person was in post or recruited before {before} is not known: the roster does not say",
    ),
    "condition.served.yes": (
        "giữ chức vụ hoặc được tuyển dụng trước ngày {before} (danh sách ghi: {since}), đúng điều kiện về thời điểm "
        "để được hưởng thời hạn hoàn thiện",
        "in post or recruited before {before} (the roster says: {since}), as the law asks of whom it gives time",
    ),
    "condition.special_law.yes": (
        "luật riêng “{standard}” thay cho yêu cầu “{replaced}” của bộ “{base}” (mức chung: {was})",
        "the special law “{standard}” replaces “{replaced}” of “{base}” (which asks for: {was})",
    ),
    "condition.strictest.yes": (
        "giữ nhiều chức danh ({positions}) nên lấy yêu cầu cao nhất, là của {counts}",
        "holds several posts ({positions}), so the strictest demand counts, that of: {counts}",
    ),
    "condition.waiver.no": (
        "không có văn bản cho miễn yêu cầu này trong tệp các trường hợp được miễn",
        "no waiver in the file of waivers covers this requirement",
    ),
    "condition.waiver.yes": (
        "có văn bản cho miễn yêu cầu này: {document}, đến hết ngày {until}",
        "a waiver covers this requirement: {document}, until the end of {until}",
    ),
    "decided_by.law": ("do văn bản quy định", "by the text itself"),
    "decided_by.province": ("do cấp tỉnh quyết định", "decided by the province"),
    "demand.age.appointment": ("khi giữ chức vụ phải {wanted}", "must be {wanted} when taking the post"),
    "demand.age.today": ("phải {wanted}", "must be {wanted}"),
    "demand.all_of": ("phải đạt mọi điều kiện của “{name}”", "every part of “{name}” must be met"),
    "demand.any_of": ("phải đạt ít nhất một điều kiện của “{name}”", "at least one part of “{name}” must be met"),
    "demand.certificates": ("phải có chứng chỉ còn hạn: {wanted}", "valid certificates must be held: {wanted}"),
    "demand.holds": ("phải có một trong: {wanted}", "must hold one of: {wanted}"),
    "demand.hours": ("mỗi năm phải bồi dưỡng ít nhất {wanted}", "training each year: at least {wanted}"),
    "demand.level": ("{name} phải từ mức “{wanted}” trở lên", "{name} must be at least “{wanted}”"),
    "demand.major": ("ngành đào tạo phải là một trong: {wanted}", "the field of study must be one of: {wanted}"),
    "demand.months_left.appointment": (
        "khi giữ chức vụ phải còn ít nhất {wanted} công tác trước khi nghỉ hưu",
        "when taking the post at least {wanted} must be left before retirement",
    ),
    "demand.months_left.today": (
        "phải còn ít nhất {wanted} công tác trước khi nghỉ hưu",
        "at least {wanted} must be left before retirement",
    ),
    "demand.other": ("phải đạt yêu cầu “{name}”: {wanted}", "“{name}” must be met: {wanted}"),
    "demand.parts": ("các điều kiện thành phần", "its parts"),
    "demand.party_member": ("phải là đảng viên", "must be a Party member"),
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
    "flip.base_ends": (
        "bộ tiêu chuẩn chung “{base}” hết hiệu lực ngày {last}, nên luật riêng “{special}” không còn gì để bổ sung",
        "“{base}” ends on {last}, and the special law “{special}” speaks only beside it",
    ),
    "flip.birthday": ("ngày đó tròn {oldest} tuổi", "that day {oldest} years are completed"),
    "flip.birthday_open": (
        "danh sách không ghi đủ ngày sinh: ngày đó có thể mới {youngest} hoặc đã {oldest} tuổi",
        "the roster does not give the whole birth date: the age may be {youngest} or {oldest} then",
    ),
    "flip.certificate_ends": ("một chứng chỉ hết hạn", "a certificate runs out"),
    "flip.date": ("một mốc thời gian trong quy định đến hạn", "a date of the law is reached"),
    "flip.grace_ends": ("thời hạn hoàn thiện hết sau ngày {until}", "the time that the law gives ends with {until}"),
    "flip.law_begins": ("phiên bản {begins} ({document}) bắt đầu có hiệu lực", "version {begins} ({document}) begins"),
    "flip.law_ends": (
        "phiên bản {ends} hết hiệu lực ngày {last} và văn bản sau không còn yêu cầu này",
        "version {ends} ends on {last} and what follows does not ask this any more",
    ),
    "flip.law_replaced": (
        "phiên bản {begins} ({document}) thay phiên bản {ends}",
        "version {begins} ({document}) takes the place of {ends}",
    ),
    "flip.law_silent": (
        "phiên bản {ends} hết hiệu lực ngày {last}; sau đó: {absence}",
        "version {ends} ends on {last}; after it: {absence}",
    ),
    "flip.new_deadline": (
        "theo phiên bản {begins} ({document}) thì thời hạn mới là {due}",
        "by version {begins} ({document}) the time runs until {due}",
    ),
    "flip.new_demand": ("{why}; yêu cầu mới: “{wanted}”", "{why}; the new demand: “{wanted}”"),
    "flip.none": (
        "Trong 10 năm tới không có ngày nào tự làm thay đổi kết quả này, theo các quy định đã có trong dữ liệu.",
        "No day of the next 10 years changes this by itself, by the law that is encoded.",
    ),
    "flip.on": ("từ {day}: {verdict}, vì {why}", "from {day}: {verdict}, because {why}"),
    "flip.overtaken": (
        "phiên bản {version} tuy chưa bị bãi bỏ nhưng đã có quy định mới hơn ({instruments}); cần xin ý kiến",
        "version {version}, though never repealed, is overtaken by later law ({instruments}); take advice",
    ),
    "flip.retirement": (
        "tháng nghỉ hưu là {month} nên thời gian còn lại bắt đầu ngắn hơn mức yêu cầu",
        "retirement is in {month}, so less time than demanded is left",
    ),
    "flip.silent": ("với chức danh này: {absence}", "for the post: {absence}"),
    "flip.still": ("từ {day}: vẫn là “{verdict}”, nhưng {why}", "from {day}: still “{verdict}”, but {why}"),
    "flip.waiver_begins": ("văn bản {document} bắt đầu cho miễn", "waiver {document} begins"),
    "flip.waiver_ends": ("văn bản cho miễn {document} hết hạn", "waiver {document} has ended"),
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
    "scope.area": ("đơn vị thuộc {names}", "unit in: {names}"),
    "scope.in_post_before": (
        "được tuyển dụng, bầu cử hoặc bổ nhiệm trước ngày {day}",
        "recruited, elected or appointed before {day}",
    ),
    "scope.in_post_from": (
        "được tuyển dụng, bầu cử hoặc bổ nhiệm từ ngày {day}",
        "recruited, elected or appointed from {day} on",
    ),
    "scope.kind": ("nhóm {names}", "group: {names}"),
    "scope.majority": ("không phải người dân tộc thiểu số", "not of an ethnic minority"),
    "scope.minority": ("người dân tộc thiểu số", "of an ethnic minority"),
    "scope.or": ("{one} hoặc {other}", "{one} or {other}"),
    "scope.sex": ("giới tính {names}", "sex: {names}"),
    "scope.unit_level": ("đơn vị {names}", "unit of {names} level"),
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
    "unit_level.commune": ("cấp xã", "commune"),
    "unit_level.district": ("cấp huyện", "district"),
    "unit_level.province": ("cấp tỉnh", "province"),
    "why_not.appointed_after": (
        "Chỉ áp dụng cho người giữ chức vụ khi phiên bản {version} có hiệu lực (đến {last}); người này giữ chức "
        "vụ sau "
        "đó, từ {since} ({cell}).",
        "Binds only who took the post while {version} was in force (until {last}); this person took it later, on "
        "{since} ({cell}).",
    ),
    "why_not.appointed_before": (
        "Chỉ áp dụng cho người giữ chức vụ từ khi phiên bản {version} có hiệu lực ({first}); người này giữ chức vụ "
        "trước đó, từ {since} ({cell}).",
        "Binds only who took the post from {first} on, when {version} began; this person took it before, on "
        "{since} ({cell}).",
    ),
    "why_not.begins_later": (
        "Phiên bản sau đó là {version}, có hiệu lực từ {first}.",
        "The next version is {version}, in force from {first}.",
    ),
    "why_not.ended": (
        "Phiên bản {version} có yêu cầu chức danh này nhưng đã hết hiệu lực ngày {last}; phiên bản sau không "
        "còn yêu cầu.",
        "Version {version} asked it of this post but ended on {last}; what followed does not.",
    ),
    "why_not.ended_before": (
        "Phiên bản gần nhất trước đó là {version}, hết hiệu lực ngày {last}.",
        "The last version before it is {version}, which ended on {last}.",
    ),
    "why_not.facts": (
        "Quy định này không áp dụng cho trường hợp của người này.",
        "The clause does not bind a person of these facts.",
    ),
    "why_not.left_out": (
        "Phiên bản {version} có nội dung này nhưng mặc định không xét, vì chỉ nhớ lại hoặc do cấp tỉnh quyết "
        "định; muốn xét thì thêm --enable {requirement}.",
        "Version {version} has this clause, but it is off by default, because it is only recalled or left to the "
        "province; --enable {requirement} switches it on.",
    ),
    "why_not.not_encoded": (
        "Dữ liệu của chương trình chưa có quy định cho chức danh {post} vào ngày {day}. Như vậy không có nghĩa là "
        "không có quy định: phải tra văn bản.",
        "The program's data has no law for the post {post} on {day}. That does not mean that there is none: the "
        "texts have to be looked up.",
    ),
    "why_not.not_in_force": (
        "Ngày {day} không có văn bản nào đang có hiệu lực quy định tiêu chuẩn của chức danh {post}.",
        "On {day} no text in force sets a standard for the post {post}.",
    ),
    "why_not.not_yet": (
        "Chỉ yêu cầu từ phiên bản {version}, có hiệu lực từ {first}.",
        "Asked only from version {version} on, in force from {first}.",
    ),
    "why_not.other_day_and_posts": (
        "Vào ngày này không chức danh nào bị yêu cầu; ở thời kỳ khác chỉ áp dụng cho: {positions}.",
        "Asked of no post on this day; at other times only of: {positions}.",
    ),
    "why_not.other_posts": (
        "Chỉ áp dụng cho: {positions}.",
        "Binds only: {positions}.",
    ),
    "why_not.out_of_scope": (
        "Quy định này chỉ áp dụng cho: {scope}; danh sách cho biết người này không thuộc đối tượng đó.",
        "The clause binds only: {scope}; the roster says that the person is not among them.",
    ),
    "why_not.overtaken": (
        "Tiêu chuẩn của chức danh {post} chưa bị bãi bỏ nhưng đã có quy định mới hơn; ngày {day} không kết luận được "
        "theo tiêu chuẩn này.",
        "The standard of the post {post} was never repealed, but later law overtook it; on {day} nobody is judged by "
        "it.",
    ),
    "why_not.overtaken_clause": (
        "Phiên bản {version} ({article}, {document}) chưa bị bãi bỏ, nhưng từ ngày {first} đã có quy định mới hơn"
        " ({instruments}) nên không ai được kết luận theo phiên bản này. {note}",
        "Version {version} ({article}, {document}) was never repealed, but since {first} later law "
        "({instruments}) stands against applying it, so nobody is judged by it. {note}",
    ),
    "why_not.post_blank": (
        "Danh sách không ghi chức vụ ({cell}) nên không biết phải theo tiêu chuẩn nào.",
        "The roster gives no post ({cell}), so no standard can be applied.",
    ),
    "why_not.post_not_understood": (
        "Ô {cell} ghi “{typed}”; chương trình chưa hiểu đó là chức danh nào nên chưa áp dụng được tiêu chuẩn nào.",
        "Cell {cell} says “{typed}”; which post that is was not understood, so no standard could be applied.",
    ),
    "why_not.replaced": (
        "Luật riêng ({document}) thay yêu cầu này bằng “{by}”.",
        "A special law ({document}) replaces it by “{by}”.",
    ),
    "why_not.unknown_post": (
        "Không bộ tiêu chuẩn nào trong dữ liệu nói đến chức danh {post}. Phải tra văn bản nếu chức danh này có tiêu "
        "chuẩn riêng.",
        "No standard in the data speaks of the post {post}. If it has standards of its own, the texts have to be "
        "looked up.",
    ),
}
