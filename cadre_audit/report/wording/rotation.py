"""Words of ``rotation``: local and non-local heads, tenure, concurrent posts, units not explained."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.doubtful_units": ("Đơn vị chưa rõ", "Units in doubt"),
    "column.in_post_since": ("Giữ chức vụ từ", "In post since"),
    "column.months_in_post": ("Số tháng giữ chức vụ", "Months in post"),
    "column.months_left": ("Số tháng còn lại đến tuổi nghỉ hưu", "Months left before retirement"),
    "column.named_units": ("Các đơn vị", "Units named"),
    "column.posts_held": ("Chức vụ", "Posts"),
    "column.reached_on": ("Đủ thời gian vào", "Reached on"),
    "column.rotation_measure": ("Nội dung", "Measure"),
    "column.term": ("Quy định", "Rule"),
    "column.term_state": ("Tình hình", "State"),
    "column.units_share": ("Số đơn vị", "Units"),
    "column.up_to": ("Nhiều nhất", "Up to"),
    "count.leaders": ("Cán bộ chủ chốt", "Key cadres"),
    "count.terms_reached": ("Trường hợp đã đủ thời hạn", "Terms that are reached"),
    "count.unexplained": ("Đơn vị chưa giải thích được", "Units not explained"),
    "count.units_not_local": ("Đơn vị có cán bộ ngoài địa phương", "Units with a non-local key cadre"),
    "count.units_not_local_doubtful": ("Đơn vị chưa rõ về địa phương", "Units in doubt of that"),
    "count.units_without_heads": ("Đơn vị không có cán bộ chủ chốt", "Units without key cadres"),
    "error.heads_without_units": (
        "Trong {path} có {n} người giữ chức danh chủ chốt ({posts}) nhưng không rõ đơn vị. Hãy thêm cột Đơn vị.",
        "In {path}, people in key posts ({posts}) of whom no unit is known: {n}. Please add a column of units.",
    ),
    "error.no_heads": (
        "Trong {path} không có ai giữ chức danh chủ chốt: {posts}. Hãy kiểm tra cột chức vụ bằng lệnh inspect, hoặc "
        "khai chức danh khác bằng --rules.",
        "Nobody in {path} holds a key post: {posts}. Check the column of posts with inspect, or name other posts with "
        "--rules.",
    ),
    "error.rotation_invalid": (
        "Tệp quy tắc về chức danh chủ chốt có {count} lỗi.",
        "Faults in the file of key posts: {count}.",
    ),
    "error.rotation_missing": (
        "Không có tệp quy tắc {path}. Hãy kiểm tra đường dẫn.",
        "There is no file of rules {path}. Please check the path.",
    ),
    "help.rotation": (
        "Cho biết cán bộ chủ chốt từng đơn vị: có phải người địa phương không, giữ chức vụ bao lâu, kiêm chức vụ nào.",
        "Tells who leads each unit: local or not, how long in post, which posts one person holds together.",
    ),
    "help.rotation_rules": (
        "Tệp YAML của cơ quan: chức danh chủ chốt, trường hợp đồng thời, thời hạn (mặc định: schemas/rotation.yaml).",
        "The office's own YAML file: key posts, combinations, terms (by default schemas/rotation.yaml).",
    ),
    "local.no": ("không", "no"),
    "local.yes": ("có", "yes"),
    "report.rotation": ("Luân chuyển và bố trí cán bộ chủ chốt", "Rotation and posts of key cadres"),
    "rotation.not_local": ("{post} không phải là người địa phương", "{post} is not local"),
    "rotation.not_local.any": (
        "Có cán bộ chủ chốt không phải là người địa phương",
        "Any key cadre is not local",
    ),
    "rotation_check.appointed_later": (
        "ngày giữ chức vụ sau ngày rà soát",
        "in post only after the day of the report",
    ),
    "rotation_check.local_differs": (
        "các dòng của một người ghi khác nhau về người địa phương",
        "rows of one person differ on being local",
    ),
    "rotation_check.local_unknown": ("chưa ghi có phải là người địa phương hay không", "local or not is not stated"),
    "rotation_check.maybe_one": (
        "cùng tên, chưa đủ ngày sinh để biết có phải một người hay không",
        "one name; too little is told to know whether they are one person",
    ),
    "rotation_check.no_holder": ("danh sách không có ai giữ chức danh này", "no holder is listed"),
    "rotation_check.not_understood": (
        "không thấy ai giữ chức danh này, nhưng có chức vụ chưa hiểu được",
        "no holder is found, but a post of the unit is not understood",
    ),
    "rotation_check.several_holders": ("có nhiều người cùng giữ chức danh này", "several holders are listed"),
    "rotation_check.unit_unknown": ("chưa rõ đơn vị", "the unit is not known"),
    "summary.rotation_absent": (
        "Danh sách không có ai giữ: {posts}; không kết luận gì về các chức danh này",
        "Nobody in the list holds: {posts}; nothing is concluded on these posts",
    ),
    "summary.rotation_explained": (
        "{post} trong các trường hợp đồng thời nêu trên: {sum}, tức {share} đơn vị; không còn đơn vị nào "
        "chưa giải thích được",
        "{post} by these combinations: {sum}, that is {share} units; none is left without an explanation",
    ),
    "summary.rotation_local_unknown": (
        "Cán bộ chủ chốt chưa rõ có phải là người địa phương hay không: {n} (không tính, liệt kê riêng)",
        "Key cadres of whom it is not known whether they are local: {n} (not counted, listed apart)",
    ),
    "summary.rotation_longest": (
        "Giữ chức vụ lâu nhất: {post}, {unit}, từ {day} ({months} tháng)",
        "Longest in post: {post}, {unit}, since {day} ({months} months)",
    ),
    "summary.rotation_no_holder": (
        "Danh sách không ghi ai giữ chức danh {post}: {n} đơn vị, vẫn tính trong tổng số đơn vị",
        "{post}: nobody is listed in {n} units, which stay in the total of units",
    ),
    "summary.rotation_no_holder_named": (
        "Danh sách không ghi ai giữ chức danh {post}: {n} đơn vị ({units}), vẫn tính trong tổng số đơn vị",
        "{post}: nobody is listed in {n} units ({units}), which stay in the total of units",
    ),
    "summary.rotation_no_tenure": (
        "Chưa rõ ngày giữ chức vụ: {share} lượt chức vụ",
        "Day of taking the post not known: {share} posts held",
    ),
    "summary.rotation_other_units": (
        "Đơn vị không có ai giữ chức danh chủ chốt, không tính vào mẫu số: {n} ({units})",
        "Units of which nobody holds a key post, in no denominator: {n} ({units})",
    ),
    "summary.rotation_share": ("{measure}: {share} đơn vị", "{measure}: {share} units"),
    "summary.rotation_share_doubt": (
        "{measure}: từ {share} đến {up_to} đơn vị",
        "{measure}: from {share} to {up_to} units",
    ),
    "summary.rotation_share_doubt_named": (
        "{measure}: từ {share} đến {up_to} đơn vị; chắc chắn: {units}",
        "{measure}: from {share} to {up_to} units; certain: {units}",
    ),
    "summary.rotation_share_named": ("{measure}: {share} đơn vị ({units})", "{measure}: {share} units ({units})"),
    "summary.rotation_term_months_left": (
        "{term}: {enough} người đủ, {short} không đủ, {unknown} chưa rõ. {note}",
        "{term}: enough {enough}, too few {short}, not known {unknown}. {note}",
    ),
    "summary.rotation_term_posting": (
        "{term} (ít nhất {limit} tháng, {document}): {reached} người đã đủ, {not_yet} chưa đủ, {unknown} chưa rõ. "
        "{note}",
        "{term} (at least {limit} months, {document}): reached {reached}, not yet {not_yet}, not known {unknown}. "
        "{note}",
    ),
    "summary.rotation_term_same_post": (
        "{term} ({limit} tháng, {document}): {reached} chức vụ đã tới giới hạn, {unknown} chưa rõ. {note}",
        "{term} ({limit} months, {document}): reached {reached}, not known {unknown}. {note}",
    ),
    "summary.rotation_term_silent": (
        "{term}: chưa mã hóa quy định nào có hiệu lực vào {day}",
        "{term}: no clause is encoded for {day}",
    ),
    "summary.rotation_unexplained": (
        "{post} trong các trường hợp đồng thời nêu trên: {sum}, tức {share} đơn vị; còn {n} đơn vị chưa giải thích "
        "được: {units}",
        "{post} by these combinations: {sum}, that is {share} units; units without an explanation {n}: {units}",
    ),
    "summary.rotation_units": (
        "Đơn vị có cán bộ chủ chốt trong danh sách: {units}; số người: {heads}",
        "Units with key cadres in the list: {units}; people: {heads}",
    ),
    "table.combinations": ("Đồng thời giữ các chức vụ", "Posts held together"),
    "table.heads": ("Cán bộ chủ chốt theo đơn vị", "Key cadres by unit"),
    "table.not_local": ("Không phải là người địa phương", "Not local"),
    "table.rotation.terms": ("Thời hạn giữ chức vụ theo quy định", "Terms of the law"),
    "table.tenure": ("Thời gian giữ chức vụ", "Time in post"),
    "table.unexplained": ("Đơn vị chưa giải thích được", "Units not explained"),
    "term_state.enough": ("đủ", "enough"),
    "term_state.not_yet": ("chưa đủ", "not yet"),
    "term_state.reached": ("đã đủ", "reached"),
    "term_state.short": ("không đủ", "too few"),
    "term_state.unknown": ("chưa rõ", "not known"),
    "unexplained.doubtful": (
        "có thể là Bí thư hoặc Phó Bí thư, nhưng danh sách chưa đủ để kết luận",
        "may be the secretary or a deputy, but the list tells too little",
    ),
    "unexplained.neither": (
        "không phải là Bí thư, cũng không phải là Phó Bí thư",
        "is neither the secretary nor a deputy",
    ),
    "unexplained.no_holder": ("danh sách không có ai giữ chức danh này", "no holder is listed"),
    "unexplained.not_understood": (
        "không thấy ai giữ chức danh này, nhưng có chức vụ chưa hiểu được",
        "no holder is found, but a post of the unit is not understood",
    ),
    "word.local_unknown": ("chưa rõ", "not known"),
}
