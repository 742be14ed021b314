"""Words of `evaluation`: ratings by year, who is not rated, who is to be looked at; ratings read for other verbs."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.course_year": ("Năm đào tạo", "Year of courses"),
    "column.excellent_allowed": ("Số HTXS tối đa", "Excellent at most"),
    "column.excellent_of_base": ("HTXS trên số làm căn cứ", "Excellent of those counted"),
    "column.excellent_state": ("Đối chiếu tỷ lệ trần", "Against the cap"),
    "column.law_provides": ("Pháp luật tại thời điểm đó quy định", "What the law of that time provides"),
    "column.missing_after": ("Chưa có xếp loại sau", "No rating after"),
    "column.missing_before": ("Chưa có xếp loại trước", "No rating before"),
    "column.of_rated": ("Trên số đã xếp loại", "Of the rated"),
    "column.opinion": ("Ý kiến của cấp có thẩm quyền", "Opinion of the competent authority"),
    "column.rated_heads": ("Đã xếp loại", "Rated"),
    "column.rated_share": ("Đã xếp loại", "Rated"),
    "column.rated_year": ("Năm", "Year"),
    "column.rating": ("Mức xếp loại", "Rating"),
    "column.rating_as_written": ("Xếp loại ghi trong danh sách", "Rating as written"),
    "column.rating_or_state": ("Mức xếp loại, tình trạng", "Rating or state"),
    "column.rating_pattern": ("Trường hợp", "Case"),
    "column.serves_since": ("Công tác từ", "Serves since"),
    "column.to_be_known": ("Lưu ý", "To be known"),
    "column.well_after": ("Từ HTT trở lên, sau", "Good or better, after"),
    "column.well_before": ("Từ HTT trở lên, trước", "Good or better, before"),
    "column.well_rated_share": ("Từ HTT trở lên", "Good or better"),
    "column.why_without_rating": ("Lý do chưa có xếp loại", "Why there is no rating"),
    "column.without_rating": ("Chưa có xếp loại", "No rating"),
    "column.years_rated_so": ("Các năm", "Years"),
    "count.for_review": ("Người cần xem xét", "People for review"),
    "count.person_years_began_in_year": ("Lượt người – năm mới vào trong năm", "Person-years begun in the year"),
    "count.person_years_contradicted": (
        "Lượt người – năm xếp loại mâu thuẫn",
        "Person-years with contradicting ratings",
    ),
    "count.person_years_missing": ("Lượt người – năm thiếu xếp loại", "Person-years without a rating"),
    "count.person_years_not_in_service": ("Lượt người – năm chưa tuyển dụng", "Person-years before recruitment"),
    "count.person_years_not_rated": ("Lượt người – năm ghi là không xếp loại", "Person-years stated as not rated"),
    "count.person_years_not_understood": ("Lượt người – năm không hiểu mức xếp loại", "Person-years not understood"),
    "count.person_years_rated": ("Lượt người – năm đã xếp loại", "Person-years rated"),
    "count.person_years_service_not_known": (
        "Lượt người – năm chưa rõ thời gian công tác",
        "Person-years of unknown service",
    ),
    "count.rated_outside": ("Dòng xếp loại không khớp danh sách", "Rows of ratings not matched to the roster"),
    "count.units_above_share": ("Đơn vị – năm vượt tỷ lệ HTXS", "Unit-years above the excellent share"),
    "count.years": ("Số năm", "Years"),
    "error.evaluation_backwards": (
        "Năm đầu {first} sau năm cuối {last}: đổi chỗ --from và --to.",
        "The first year {first} comes after the last year {last}: swap --from and --to.",
    ),
    "error.no_dated_ratings": (
        "Không xếp loại nào cho biết là của năm nào (số xếp loại không rõ năm: {n}). Ghi năm vào tiêu đề cột (Xếp "
        "loại năm "
        "2022), vào cột Năm đánh giá hoặc tiêu đề bảng; hoặc nêu năm bằng --year.",
        "No rating tells which year it is of (ratings without a year: {n}). Write the year into the heading (Xếp "
        "loại năm "
        "2022), a column Năm đánh giá or the title; or name a year with --year.",
    ),
    "error.no_ratings_named": (
        "Chưa có danh sách nào để đọc xếp loại. Nêu danh sách xếp loại bằng --evaluations, hoặc danh sách cán bộ có "
        "cột xếp "
        "loại; hoặc ghi khóa evaluations trong tệp cadre-audit.toml.",
        "There is no list to read ratings from. Name a list of ratings with --evaluations, or a roster with a "
        "column of "
        "ratings; or the key evaluations in cadre-audit.toml.",
    ),
    "excellent_state.above": ("vượt tỷ lệ", "above the cap"),
    "excellent_state.depends": (
        "vượt hay không tùy cách tính số làm căn cứ",
        "depends on whom the share is counted of",
    ),
    "fault.level_of_no_period": (
        "Quy tắc nêu một mức xếp loại mà thời kỳ này không có.",
        "A rule names a level that its period does not know.",
    ),
    "field.evaluation_points": ("Điểm đánh giá", "Evaluation points"),
    "help.evaluation": (
        "Xếp loại chất lượng hằng năm: theo năm, đơn vị, đối tượng; người thiếu xếp loại; người cần cấp có thẩm "
        "quyền xem xét.",
        "Yearly ratings by year, unit and kind; who is not rated; who is to be reviewed by the competent authority.",
    ),
    "help.evaluation_from": ("Năm đầu.", "The first year."),
    "help.evaluation_to": ("Năm cuối.", "The last year."),
    "help.evaluation_training": (
        "Danh sách lượt học: đặt người được đào tạo cạnh người chưa được đào tạo, trước và sau năm học.",
        "Lists of turns: the trained beside the not trained, before and after the year of the course.",
    ),
    "help.evaluation_year": (
        "Năm được đánh giá; mặc định là mọi năm có trong danh sách.",
        "The year that was rated; by default all years told.",
    ),
    "help.evaluations_of_years": (
        "Danh sách xếp loại hằng năm; có thể lặp lại.",
        "List of yearly ratings; may be repeated.",
    ),
    "rating_line.began_in_year": (
        "mới tuyển dụng, nhận chức vụ trong năm, chưa có xếp loại",
        "began in the year, no rating",
    ),
    "rating_line.completed": ("Hoàn thành nhiệm vụ", "Completed"),
    "rating_line.contradicted": ("các danh sách ghi khác nhau", "lists contradict each other"),
    "rating_line.excellent": ("Hoàn thành xuất sắc nhiệm vụ", "Excellent"),
    "rating_line.failed": ("Không hoàn thành nhiệm vụ", "Not completed"),
    "rating_line.good": ("Hoàn thành tốt nhiệm vụ", "Good"),
    "rating_line.good_or_better": ("Từ hoàn thành tốt trở lên", "Good or better"),
    "rating_line.limited": ("Còn hạn chế về năng lực", "Limited capacity"),
    "rating_line.missing": ("đang công tác, thiếu xếp loại", "in service, no rating"),
    "rating_line.not_in_service": ("chưa tuyển dụng", "recruited later"),
    "rating_line.not_rated": ("danh sách ghi là không xếp loại", "the list says: not rated"),
    "rating_line.not_understood": ("nội dung ghi không phải mức xếp loại của năm", "not a level of that year"),
    "rating_line.rated": ("Cộng đã xếp loại", "Rated"),
    "rating_line.service_not_known": (
        "chưa có xếp loại, chưa rõ thời gian công tác",
        "no rating, service not known",
    ),
    "rating_line.total": ("Tổng số, trừ người chưa tuyển dụng", "All but those recruited later"),
    "rating_note.earlier_law": (
        "năm trước thuộc thời kỳ pháp luật trước",
        "the earlier year lies under an earlier law",
    ),
    "rating_note.kind_not_stated": ("chưa ghi đối tượng", "the kind of staff is not stated"),
    "rating_note.leads_not_known": ("chưa rõ có giữ chức vụ lãnh đạo không", "not known whether a leader"),
    "rating_note.no_rule": (
        "chưa có quy định nào được nhập cho riêng trường hợp này",
        "no rule is encoded for this alone",
    ),
    "rating_note.no_rule_of_two_years": (
        "luật hiện hành không nêu điều kiện hai năm liên tiếp",
        "the law now in force names no two consecutive years",
    ),
    "rating_note.other_kind": (
        "quy định chỉ nêu cán bộ, công chức",
        "the rule speaks of cadres and civil servants only",
    ),
    "rating_note.term_not_known": ("chưa rõ ngày giữ chức vụ", "not known since when in the post"),
    "rating_pattern.consecutive": ("hai năm liên tiếp", "two consecutive years"),
    "rating_pattern.in_term": (
        "lãnh đạo, hai năm không liên tiếp trong thời hạn giữ chức vụ",
        "a leader, two separate years of the term",
    ),
    "rating_pattern.one": ("một năm", "one year"),
    "rating_pattern.two_of_three": ("hai năm trong ba năm", "two years of three"),
    "report.evaluation": ("ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG HẰNG NĂM", "YEARLY EVALUATION"),
    "summary.evaluation_differ": (
        "{n} lượt người – năm có các xếp loại khác nhau: liệt kê kèm vị trí, không chọn mức nào",
        "Person-years whose ratings differ: {n}; listed with their places, none of them is chosen",
    ),
    "summary.evaluation_excellent": (
        "Đối chiếu tỷ lệ hoàn thành xuất sắc theo {n} lượt đơn vị – năm: {above} vượt, {depends} tùy cách tính; "
        "danh sách không "
        "cho biết nhóm công việc nên chỉ tính theo đơn vị",
        "Shares of the excellent in {n} unit-years: {above} above the cap, {depends} depending on whom the share is "
        "counted of; "
        "groups of jobs are not told by lists, so that only units are looked at",
    ),
    "summary.evaluation_exempt": ("Khi xem xét cần biết: {text}", "To be known in a review: {text}"),
    "summary.evaluation_law": (
        "Năm {years}: các mức {levels}; căn cứ {source}",
        "{years}: the levels are {levels}; by {source}",
    ),
    "summary.evaluation_no_law": (
        "Năm {years}: chưa nhập quy định về xếp loại, không đọc mức nào",
        "{years}: no law of evaluation is encoded, so that no rating is read",
    ),
    "summary.evaluation_no_roster": (
        "Không có danh sách cán bộ: chỉ xét {n} người có trong danh sách xếp loại, ai không có tên thì không biết",
        "Without a roster only the people of the lists of ratings are looked at ({n}); who is missing from them is "
        "not known",
    ),
    "summary.evaluation_no_training_year": (
        "Không lượt học nào chắc chắn kết thúc trong một năm nên không so sánh trước và sau",
        "No turn certainly ended in one year, so that nothing is compared before and after",
    ),
    "summary.evaluation_nobody_low": (
        "Không ai bị xếp loại ở mức thấp (không hoàn thành nhiệm vụ, còn hạn chế về năng lực) trong các năm này",
        "Nobody was rated low (not completed, limited capacity) in these years",
    ),
    "summary.evaluation_of_roster": (
        "{n} xếp loại ở cột của danh sách cán bộ được tính cho năm {year}: năm gần nhất đã kết thúc vào ngày của "
        "danh sách",
        "Ratings of the roster's own column: {n} count for {year}, the last year that was over on the day of the "
        "roster",
    ),
    "summary.evaluation_outside": (
        "{n} dòng xếp loại là của người không có trong danh sách cán bộ hoặc chưa rõ là ai: liệt kê riêng, không tính",
        "Rows of ratings whose people are not in the roster or not certain: {n}; listed apart and not counted",
    ),
    "summary.evaluation_pattern": (
        "{pattern}: {n} người",
        "{pattern}: {n}",
    ),
    "summary.evaluation_review": (
        "{n} người có năm bị xếp loại thấp: danh sách để cấp có thẩm quyền xem xét, không phải là quyết định",
        "People rated low in some year: {n}; a list for review by the competent authority, not a decision",
    ),
    "summary.evaluation_roster_older": (
        "Danh sách cán bộ lập ngày {day}: ai nghỉ, chuyển đi sau ngày đó mà thiếu xếp loại năm {year} thì không biết",
        "The roster is of {day}: who left since then is not known, and may be told as missing in {year}",
    ),
    "summary.evaluation_service": (
        "{n} người chưa có xếp loại mà danh sách không ghi đủ ngày tuyển dụng, bổ nhiệm: chưa rõ năm đó đã công tác "
        "hay chưa",
        "People without a rating of whom no day of recruitment or appointment tells whether they served in that "
        "year: {n}",
    ),
    "summary.evaluation_training": (
        "Đặt người được đào tạo (lượt học kết thúc năm {years}) cạnh người không có lượt học trong năm: xếp loại "
        "gần nhất của "
        "năm trước đó, và của chính năm đó hoặc năm sau",
        "The trained (turns that ended in {years}) beside people without a turn in the year: the last rating of a "
        "year before, "
        "and the first of that year or later",
    ),
    "summary.evaluation_turns_left_out": (
        "Lượt học không tính: {outside} của người không có trong danh sách, {doubtful} chưa rõ của ai, {undated} "
        "chưa rõ kết "
        "thúc năm nào",
        "Turns left out: {outside} of people in none of the lists, {doubtful} whose person is in doubt, {undated} "
        "without a "
        "certain year",
    ),
    "summary.evaluation_undated": (
        "{n} xếp loại không cho biết của năm nào nên không tính",
        "Ratings that do not tell their year: {n}; not counted",
    ),
    "summary.evaluation_without": (
        "Người thiếu xếp loại ít nhất một năm: {share}",
        "People without a rating in at least one year: {share}",
    ),
    "summary.evaluation_years": ("Năm được đánh giá: {years}", "Years that were rated: {years}"),
    "summary.ratings_differ": (
        "{n} lượt người – năm có các xếp loại khác nhau nên coi là chưa rõ; xem vị trí bằng: cadre-audit evaluation",
        "Person-years whose ratings differ: {n}; taken as not known, and listed with their places by: cadre-audit "
        "evaluation",
    ),
    "summary.ratings_outside": (
        "{n} dòng xếp loại không khớp ai trong danh sách cán bộ, hoặc chưa rõ là ai, nên không tính",
        "Rows of ratings that fit nobody of the roster, or not for certain: {n}; not counted",
    ),
    "summary.ratings_read": (
        "Điều kiện xếp loại của khóa học được xét theo từng năm, từ {files}",
        "What courses ask of ratings is looked at year by year, from {files}",
    ),
    "table.before_and_after": (
        "Từ hoàn thành tốt trở lên: người được đào tạo và người không được đào tạo, trước và sau",
        "Good or better: the trained and the not trained, before and after",
    ),
    "table.contradicted": (
        "Xếp loại khác nhau của cùng một người, một năm",
        "Ratings of one person and year that differ",
    ),
    "table.evaluation.kinds": ("Theo đối tượng", "By kind of staff"),
    "table.evaluation.units": ("Theo đơn vị", "By unit"),
    "table.evaluation.years": ("Từng năm", "By year"),
    "table.evaluation_levels": ("Kết quả xếp loại theo năm", "Ratings by year"),
    "table.excellent_share": (
        "Đơn vị có tỷ lệ hoàn thành xuất sắc cần xem xét",
        "Units whose share of the excellent is to be looked at",
    ),
    "table.kinds_shares": ("Tỷ lệ theo đối tượng", "Shares by kind of staff"),
    "table.outside": (
        "Người có xếp loại mà không khớp danh sách cán bộ",
        "Rated people who are not matched to the roster",
    ),
    "table.review": (
        "Danh sách để cấp có thẩm quyền xem xét",
        "For review by the competent authority",
    ),
    "table.review_list": ("Danh sách trình ký", "List to be signed"),
    "table.units_shares": ("Tỷ lệ theo đơn vị", "Shares by unit"),
    "table.without_rating": ("Người chưa có xếp loại", "People without a rating"),
    "why_not_found.not_found": ("không có trong danh sách cán bộ", "not in the roster"),
}
