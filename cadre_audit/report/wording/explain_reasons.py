"""Words of the reasons that `explain` gives: conditions, why something is not required, when a verdict changes.

A mark of its truth stands before a condition, so a condition reads as a plain statement of fact.
"""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
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
    "condition.training_complete.open": (
        "chưa có gì cho biết danh sách lượt học đã đầy đủ, nên số tiết tìm được còn ít cũng chưa kết luận là thiếu",
        "nothing says that the lists of turns are complete, so too few lessons found are not yet a shortfall",
    ),
    "condition.training_complete.yes": (
        "danh sách lượt học được xác nhận là đã đầy đủ",
        "the lists of turns are said to be complete",
    ),
    "condition.training_records.open": (
        "danh sách lượt học năm {year} (đến ngày {until}) không có lượt nào của người này, nên chưa rõ số tiết",
        "the lists of turns of {year} (until {until}) hold no turn of this person, so the lessons are not known",
    ),
    "condition.training_records.yes": (
        "danh sách lượt học năm {year} (đến ngày {until}): {n} lượt học, tính được {lessons} tiết; một lượt học "
        "thuộc năm kết thúc",
        "lists of turns of {year} (until {until}): turns {n}, lessons that count {lessons}; a turn belongs to "
        "the year in which it ended",
    ),
    "condition.training_turn.open": (
        "{course}, kết thúc {ends} ({file}, dòng {row}): chưa rõ số tiết hoặc chưa rõ có tính hay không",
        "{course}, ended {ends} ({file}, row {row}): its lessons, or whether they count, are not known",
    ),
    "condition.training_turn.yes": (
        "{course}, kết thúc {ends}: {lessons} tiết ({file}, dòng {row})",
        "{course}, ended {ends}: {lessons} lessons ({file}, row {row})",
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
    "flip.new_year": (
        "số tiết được tính theo từng năm, hết năm là hết hạn bồi dưỡng của năm đó",
        "hours count year by year, and the time for those of a year ends with it",
    ),
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
