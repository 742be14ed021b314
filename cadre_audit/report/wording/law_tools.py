"""Words of the tools of the law: comparing two days, dated cases, and what lint says of local standards."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "aspect.article": ("điều khoản", "article"),
    "aspect.document": ("văn bản", "document"),
    "aspect.eased": ("giảm nhẹ", "easing"),
    "aspect.grace": ("thời hạn hoàn thiện", "grace"),
    "aspect.status": ("tình trạng kiểm chứng", "status"),
    "cause.both": ("quy định và thời gian", "law and time"),
    "cause.data": ("dữ liệu chưa có quy định của một trong hai ngày", "the data lacks the law of one day"),
    "cause.law": ("quy định thay đổi", "change of law"),
    "cause.offset": ("quy định mới giữ nguyên kết quả", "the new law offsets time"),
    "cause.time": ("thời gian (tuổi, thời hạn)", "time (age, deadlines)"),
    "change.added": ("thêm", "added"),
    "change.changed": ("sửa đổi", "changed"),
    "change.lowered": ("hạ mức", "lowered"),
    "change.newly_encoded": ("ngày trước chưa có dữ liệu", "not encoded on the first day"),
    "change.no_longer_encoded": ("ngày sau chưa có dữ liệu", "not encoded on the second day"),
    "change.overtaken": ("đã có quy định mới hơn", "overtaken by later law"),
    "change.raised": ("nâng mức", "raised"),
    "change.removed": ("bỏ", "removed"),
    "column.aspects": ("Nội dung khác nhau", "What differs"),
    "column.case": ("Tình huống", "Case"),
    "column.cause": ("Do", "Because of"),
    "column.change": ("Thay đổi", "Change"),
    "column.day": ("Ngày", "Day"),
    "column.demand_after": ("Sau", "After"),
    "column.demand_before": ("Trước", "Before"),
    "column.eased_after": ("Giảm nhẹ sau", "Eased after"),
    "column.eased_before": ("Giảm nhẹ trước", "Eased before"),
    "column.enabled": ("Mặc định", "By default"),
    "column.expected": ("Kết quả mong đợi", "Expected"),
    "column.found": ("Kết quả rà soát", "Found"),
    "column.from": ("Trước đó", "Before"),
    "column.grace_after": ("Thời hạn sau", "Grace after"),
    "column.grace_before": ("Thời hạn trước", "Grace before"),
    "column.grace_clause": ("Điều khoản cho thời hạn", "Clause of the grace"),
    "column.line": ("Dòng", "Line"),
    "column.missing": ("Còn thiếu", "Missing"),
    "column.overtaken_from": ("Có quy định mới hơn từ", "Overtaken from"),
    "column.required_before": ("Yêu cầu trước đó", "Required before"),
    "column.scope": ("Chỉ áp dụng cho", "Binds only"),
    "column.source_after": ("Căn cứ sau", "Source after"),
    "column.source_before": ("Căn cứ trước", "Source before"),
    "column.to": ("Kết quả mới", "Verdict now"),
    "column.version_after": ("Phiên bản sau", "Version after"),
    "column.version_before": ("Phiên bản trước", "Version before"),
    "column.why": ("Lý do", "Why"),
    "count.added": ("Yêu cầu thêm", "Requirements added"),
    "count.cases": ("Tình huống", "Cases"),
    "count.changed": ("Yêu cầu sửa đổi", "Requirements changed"),
    "count.changed_by_law": ("Người thay đổi do quy định", "People changed by the law"),
    "count.changed_by_time": ("Người thay đổi do thời gian", "People changed by time"),
    "count.failed_cases": ("Tình huống không đúng", "Cases that fail"),
    "count.failures": ("Kết quả không đúng", "Verdicts that fail"),
    "count.lowered": ("Yêu cầu hạ mức", "Requirements lowered"),
    "count.newly_encoded": ("Yêu cầu chưa có dữ liệu ngày trước", "Requirements not encoded on the first day"),
    "count.newly_gap": ("Người mới chưa đạt, không có thời hạn", "People newly short without time"),
    "count.newly_short": ("Người mới chưa đạt", "People newly short"),
    "count.no_longer_encoded": ("Yêu cầu chưa có dữ liệu ngày sau", "Requirements not encoded on the second day"),
    "count.no_longer_short": ("Người không còn chưa đạt", "People no longer short"),
    "count.not_comparable": ("Người chưa so sánh được", "People who cannot be compared"),
    "count.offset": ("Người giữ được kết quả nhờ quy định mới", "People whom the new law offsets"),
    "count.overtaken": ("Yêu cầu đã có quy định mới hơn", "Requirements overtaken"),
    "count.people_changed": ("Người thay đổi kết quả", "People whose verdict changes"),
    "count.raised": ("Yêu cầu nâng mức", "Requirements raised"),
    "count.removed": ("Yêu cầu bỏ", "Requirements removed"),
    "count.uncovered": ("Nội dung chưa có tình huống", "Not covered by a case"),
    "count.verdicts": ("Kết quả đã đối chiếu", "Verdicts checked"),
    "enabled.no": ("tắt; bật bằng --enable", "off; switched on with --enable"),
    "enabled.yes": ("bật", "on"),
    "error.cases_invalid": ("Tệp tình huống có lỗi.", "The files of cases have faults."),
    "error.cases_missing": (
        "Không có tệp hoặc thư mục tình huống {path}. Hãy kiểm tra lại đường dẫn.",
        "There is no file or folder of cases {path}. Please check the path.",
    ),
    "error.cases_none": (
        "Trong {path} không có tệp tình huống .yaml nào. Hãy xếp tệp theo dạng <bộ tiêu chuẩn>/<ngày>/<tên>.yaml.",
        "There is no .yaml file of cases in {path}. Put them into <standard>/<day>/<name>.yaml.",
    ),
    "error.cases_of_your_own": (
        "Tệp cấu hình không dùng bộ tiêu chuẩn kèm theo chương trình (shipped_standards = false) nên các tình huống "
        "kèm theo không áp dụng. Hãy ghi thư mục tình huống của đơn vị: cadre-audit standards test THU-MUC.",
        "The workspace file switches the shipped standards off (shipped_standards = false), so the shipped cases do "
        "not apply. Name a folder of your own cases: cadre-audit standards test FOLDER.",
    ),
    "error.diff_order": (
        "Ngày thứ nhất {before} phải không muộn hơn ngày thứ hai {after}. Hãy đổi chỗ hai ngày.",
        "The first day {before} must not be later than the second {after}. Please swap the days.",
    ),
    "error.nobody_in_posts": (
        "Danh sách không có ai giữ chức danh {posts}. Hãy kiểm tra --post.",
        "Nobody in the roster holds the post {posts}. Please check --post.",
    ),
    "fault.authority_not_said": (
        "“{name}” thay thế quy định ở {other}:{other_line} nhưng tệp không ghi “authority”, nên được coi là văn bản "
        "của trung ương. Văn bản của địa phương thì ghi authority: province hoặc office.",
        "“{name}” replaces what {other}:{other_line} demands, but the file gives no “authority” and so counts as "
        "national law. For a local rule write authority: province or office.",
    ),
    "fault.case_of_no_requirement": (
        "Không có bộ tiêu chuẩn nào có yêu cầu “{name}”.",
        "No standard has a requirement “{name}”.",
    ),
    "fault.case_of_no_standard": (
        "Thư mục “{name}” không phải mã của bộ tiêu chuẩn nào.",
        "The folder “{name}” is the id of no standard.",
    ),
    "fault.case_twice": (
        "Tình huống “{name}” đã có ở {other}:{other_line}.",
        "Case “{name}” is already at {other}:{other_line}.",
    ),
    "fault.case_without_day": (
        "Tệp tình huống phải nằm trong thư mục <bộ tiêu chuẩn>/<ngày>; “{folder}” không phải ngày dạng NĂM-THÁNG-NGÀY.",
        "A case file stands in <standard>/<day>/; “{folder}” is not a day written YYYY-MM-DD.",
    ),
    "fault.certain_outside": (
        "certain_from {day} nằm ngoài thời gian có hiệu lực của {name}.",
        "certain_from {day} lies outside the days on which {name} is in force.",
    ),
    "fault.coverage_ends_early": (
        "coverage_to {day} sớm hơn coverage_from {limit}.",
        "coverage_to {day} is before coverage_from {limit}.",
    ),
    "fault.grace_over_before_force": (
        "“{name}”: thời hạn hoàn thiện đến {day}, trước ngày {version} có hiệu lực ({limit}).",
        "“{name}”: grace ends on {day}, before {version} comes into force ({limit}).",
    ),
    "fault.listed_twice": (
        "“{name}” ghi hai lần, lần đầu ở {other}:{other_line}.",
        "“{name}” is listed twice, first at {other}:{other_line}.",
    ),
    "fault.loosens_floor": (
        "“{name}” yêu cầu thấp hơn {other}:{other_line} ({wanted} so với {floor}). Chỉ được nâng mức; "
        "chỉ được giảm bằng “ease” ở địa bàn mà quy định đó giao cho cấp tỉnh.",
        "“{name}” asks less than {other}:{other_line} ({wanted} against {floor}). It may ask "
        "more; it may ask less only by “ease” in areas where that rule leaves it to the province.",
    ),
    "fault.overridden_twice": (
        "“{name}” của “{position}” đã được {other}:{other_line} thay thế trong cùng thời gian.",
        "“{name}” of “{position}” is already replaced by {other}:{other_line} in the same days.",
    ),
    "fault.posts_twice": (
        "Chỉ ghi position_code hoặc position_codes.",
        "Give either position_code or position_codes.",
    ),
    "fault.replaces_floor": (
        "“{name}” thay quy định ở {other}:{other_line} bằng yêu cầu loại khác, nên không bảo đảm mức "
        "tối thiểu. Hãy giữ cùng loại, hoặc thêm yêu cầu mới không có “overrides”.",
        "“{name}” replaces {other}:{other_line} by a demand of another kind, which does not "
        "keep the floor. Keep the kind, or add a requirement without “overrides”.",
    ),
    "fault.spelling_twice": (
        "“{name}” trùng với “{first}” ở {other}:{other_line}: hoa thường, dấu và dấu câu không phân biệt.",
        "“{name}” is the same as “{first}” at {other}:{other_line}: case, tone marks and punctuation do not count.",
    ),
    "fault.window_empty": (
        "“{name}”: tuổi tối thiểu {low} lớn hơn tuổi tối đa {high}.",
        "“{name}”: the lowest age {low} is above the highest {high}.",
    ),
    "help.cases": (
        "Tệp hoặc thư mục tình huống <bộ tiêu chuẩn>/<ngày>/<tên>.yaml; bỏ trống thì chạy các tình huống kèm chương "
        "trình.",
        "Files or folders of cases, <standard>/<day>/<name>.yaml; the shipped ones when left out.",
    ),
    "help.cases_verbose": (
        "Liệt kê ngày và kết quả chưa có tình huống.",
        "List the days and verdicts that no case covers.",
    ),
    "help.diff_after": ("Ngày thứ hai.", "The second day."),
    "help.diff_before": ("Ngày thứ nhất.", "The first day."),
    "help.diff_rosters": (
        "Tệp danh sách (.xlsx, .csv) hoặc thư mục: ai thay đổi kết quả; bỏ trống thì chỉ so sánh quy định.",
        "Roster files or folders: whose verdicts change; without one only the law is compared.",
    ),
    "help.draft": (
        "Dự thảo tiêu chuẩn, chỉ tính ở ngày thứ hai; dùng nhiều lần được.",
        "A draft standard, law on the second day only; may be repeated.",
    ),
    "help.post": (
        "Chỉ chức danh này (mã hoặc tên); dùng nhiều lần được.",
        "Only this post (code or name); may be repeated.",
    ),
    "help.standards_diff": (
        "So sánh quy định của hai ngày: yêu cầu nào thay đổi, ai thay đổi kết quả, theo điều nào.",
        "Compares the law of two days: what changes, for whom, by which article.",
    ),
    "help.standards_test": (
        "Chạy các tình huống có ngày: quy định cho kết quả như mong đợi không.",
        "Runs dated cases: whether the law judges them as expected.",
    ),
    "report.standards_diff": ("So sánh quy định của hai ngày", "The law of two days compared"),
    "report.standards_test": ("Kiểm tra tình huống", "Dated cases"),
    "standard_change.amended": ("phiên bản mới", "new version"),
    "standard_change.begins": ("bắt đầu có hiệu lực", "begins"),
    "standard_change.ends": ("hết hiệu lực", "ends"),
    "standard_change.newly_encoded": ("ngày trước chưa có dữ liệu", "not encoded on the first day"),
    "standard_change.no_longer_encoded": ("ngày sau chưa có dữ liệu", "not encoded on the second day"),
    "standard_change.overtaken": ("đã có quy định mới hơn", "overtaken by later law"),
    "summary.cases": (
        "Số tệp: {files}; số tình huống: {cases}; số kết quả đã đối chiếu: {verdicts}",
        "Files: {files}; cases: {cases}; verdicts checked: {verdicts}",
    ),
    "summary.cases_failed": (
        "Số tình huống có kết quả khác mong đợi: {share}",
        "Cases that are not judged as expected: {share}",
    ),
    "summary.cases_missing": (
        "Lưu ý: số ngày và kết quả chưa có tình huống: {n}",
        "Warning: days and verdicts that no case covers: {n}",
    ),
    "summary.cases_missing_more": (
        "Lưu ý: số ngày và kết quả chưa có tình huống: {n} (xem bằng --verbose)",
        "Warning: days and verdicts that no case covers: {n} (listed with --verbose)",
    ),
    "summary.cases_passed": ("Mọi kết quả đều đúng như mong đợi.", "Every verdict is as expected."),
    "summary.diff_changed": (
        "Số người thay đổi kết quả: {share}; có thay đổi do quy định: {law}; có thay đổi do thời gian: {time}",
        "People whose verdict changes: {share}; changes by the law: {law}; changes by time: {time}",
    ),
    "summary.diff_law": (
        "Yêu cầu thêm: {added}; bỏ: {removed}; nâng mức: {raised}; hạ mức: {lowered}; sửa đổi khác: {changed}",
        "Requirements added: {added}; removed: {removed}; raised: {raised}; lowered: {lowered}; otherwise changed: "
        "{changed}",
    ),
    "summary.diff_newly_short": (
        "Số người mới chưa đạt do quy định thay đổi: {share}; trong đó không có thời hạn hoàn thiện: {gap}",
        "People who fall short because of the change: {share}; without time to make it up: {gap}",
    ),
    "summary.diff_no_longer_short": (
        "Số người không còn chưa đạt do quy định thay đổi: {share}",
        "People who no longer fall short because of the change: {share}",
    ),
    "summary.diff_not_comparable": (
        "Số người chưa so sánh được vì dữ liệu chưa có quy định của một trong hai ngày: {share}",
        "People who cannot be compared because the data lacks the law of one of the days: {share}",
    ),
    "summary.diff_nothing": (
        "Giữa hai ngày không có yêu cầu nào thay đổi.",
        "No requirement changes between the two days.",
    ),
    "summary.diff_offset": (
        "Số người giữ được kết quả nhờ quy định mới, theo quy định cũ thì đã thay đổi do thời gian: {share}",
        "People whom the new law gives back what time would have changed: {share}",
    ),
    "summary.diff_unencoded": (
        "Số yêu cầu mà dữ liệu chưa có quy định của một trong hai ngày: {n}",
        "Requirements of which the data lacks the law of one of the days: {n}",
    ),
    "table.changes": ("Yêu cầu thay đổi", "Requirements that change"),
    "table.effects": ("Thay đổi kết quả theo căn cứ", "Changed verdicts by article"),
    "table.failures": ("Kết quả không đúng như mong đợi", "Verdicts not as expected"),
    "table.standards_diff.people": ("Người thay đổi kết quả", "People whose verdict changes"),
    "table.standards_diff.standards": ("Bộ tiêu chuẩn thay đổi", "Standards that change"),
    "table.uncovered": ("Chưa có tình huống", "Not covered by a case"),
    "uncovered.day_after": ("ngày sau khi hết hiệu lực", "the day after"),
    "uncovered.day_before": ("ngày trước khi có hiệu lực", "the day before"),
    "uncovered.eased": ("được giảm nhẹ", "eased"),
    "uncovered.first_day": ("ngày có hiệu lực đầu tiên", "first day"),
    "uncovered.gap": ("chưa đạt", "gap"),
    "uncovered.grace": ("còn thời hạn", "in grace"),
    "uncovered.last_day": ("ngày có hiệu lực cuối cùng", "last day"),
    "uncovered.manual": ("cần xem xét", "needs review"),
    "uncovered.met": ("đạt", "met"),
    "uncovered.unknown": ("chưa rõ", "unknown"),
    "word.counted": ("Tuổi và thâm niên", "Age and service"),
    "word.counted_on_both_days": (
        "tính đến từng ngày trong hai ngày",
        "counted on each of the two days",
    ),
    "word.drafts": ("Dự thảo (chỉ tính ở ngày thứ hai)", "Drafts (law on the second day only)"),
    "word.law_compared": ("So sánh quy định", "Law compared"),
    "word.two_days": ("ngày {before} và ngày {after}", "{before} and {after}"),
}
