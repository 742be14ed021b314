"""Words of ``gate``: outcomes, why a demand stands as it does, discipline."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.discipline_document": ("Quyết định kỷ luật", "Decision"),
    "column.discipline_form": ("Hình thức kỷ luật", "Form of discipline"),
    "column.discipline_on": ("Ngày quyết định", "Decided on"),
    "column.discipline_state": ("Tại ngày rà soát", "On the day"),
    "column.discipline_to": ("Hết thời hạn", "Ends on"),
    "column.gate_courses": ("Khóa cần học, theo thứ tự", "Courses that are missing, in order"),
    "column.gate_months_left": ("Còn đến tháng nghỉ hưu (tháng)", "Months to retirement"),
    "column.gate_not_closable": ("Không khắc phục được bằng đào tạo", "No training closes"),
    "column.gate_outcome": ("Kết quả rà soát", "Outcome"),
    "column.gate_to_decide": ("Nội dung phải có người quyết định", "To be decided by a person"),
    "column.gate_unknown": ("Chưa đủ dữ liệu về", "Not known"),
    "column.gate_why": ("Lý do", "Because"),
    "count.blocked_candidates": ("Chưa đủ điều kiện", "Blocked"),
    "count.candidates": ("Nhân sự được rà soát", "Candidates"),
    "count.not_found": ("Không có trong danh sách cán bộ", "Not found in the roster"),
    "count.one_course_away": ("Chỉ còn thiếu một khóa học", "One course away"),
    "count.passes": ("Không còn nội dung vướng mắc", "Nothing against, nothing left to decide"),
    "count.to_decide_candidates": ("Còn phải có người quyết định", "Left to a person to decide"),
    "count.unknown_candidates": ("Chưa kết luận được", "Not known"),
    "discipline.demotion": ("giáng chức", "demotion"),
    "discipline.dismissal": ("buộc thôi việc", "dismissal"),
    "discipline.expulsion": ("khai trừ", "expulsion"),
    "discipline.removal": ("cách chức", "removal"),
    "discipline.reprimand": ("khiển trách", "reprimand"),
    "discipline.salary_cut": ("hạ bậc lương", "lower salary step"),
    "discipline.warning": ("cảnh cáo", "warning"),
    "discipline_state.day_unknown": ("chưa rõ ngày quyết định", "day of the decision not told"),
    "discipline_state.ended": ("đã hết thời hạn", "ended"),
    "discipline_state.in_force": ("đã bị kỷ luật", "disciplined"),
    "discipline_state.later": ("quyết định sau ngày rà soát", "decided later"),
    "discipline_state.not_understood": ("chưa hiểu nội dung", "not understood"),
    "error.gate_no_standard": (
        "Ngày {day}, dữ liệu chưa có quy định nào để rà soát chức danh {post} ({reason}). Hãy chọn ngày khác "
        "bằng --effective, chọn --purpose khác, hoặc bổ sung tiêu chuẩn bằng --standards.",
        "On {day} no law that is encoded speaks of the post {post} ({reason}). Choose another day with "
        "--effective, another --purpose, or add standards with --standards.",
    ),
    "error.gate_post_not_known": (
        "Không biết chức danh “{name}”. Các mã: {allowed}.",
        "No post is called “{name}”. The codes are: {allowed}.",
    ),
    "error.gate_post_several": (
        "“{name}” chỉ nhiều chức danh: {posts}. Mỗi lần rà soát một chức danh; hãy ghi một mã trong số này.",
        "“{name}” names several posts: {posts}. One post is judged at a time; please write one of these codes.",
    ),
    "error.gate_post_unknown": (
        "Không biết chức danh “{name}”. Gần nhất là: {near}. Các mã: {allowed}.",
        "No post is called “{name}”. The nearest is: {near}. The codes are: {allowed}.",
    ),
    "error.no_discipline": (
        "Danh sách kỷ luật {path} không ghi người nào bị kỷ luật. Danh sách phải có cột họ tên và cột hình "
        "thức kỷ luật; lập mẫu bằng lệnh cadre-audit template discipline.",
        "The list of discipline {path} names nobody who was disciplined. It needs a column of names and one "
        "of forms of discipline; cadre-audit template discipline makes a form.",
    ),
    "error.standing_alone": (
        "--standing chỉ dùng cùng --purpose nomination (nhân sự đại hội, bầu cử).",
        "--standing is only for --purpose nomination (congresses and elections).",
    ),
    "field.discipline_document": ("Quyết định kỷ luật", "Disciplinary decision"),
    "field.discipline_on": ("Ngày quyết định kỷ luật", "Disciplined on"),
    "field.discipline_to": ("Kỷ luật đến ngày", "Discipline ends on"),
    "gate.blocked": ("chưa đủ điều kiện", "blocked"),
    "gate.may_be_several": ("chưa kết luận: có thể là nhiều người", "not known: may be several people"),
    "gate.not_in_roster": ("chưa kết luận: không có trong danh sách cán bộ", "not known: not in the roster"),
    "gate.number_of_other_name": (
        "chưa kết luận: số định danh là của người khác tên",
        "not known: the identity number is somebody else's",
    ),
    "gate.passes": ("không thấy nội dung chưa đạt", "nothing stands against"),
    "gate.to_decide": ("chưa kết luận: còn phải quyết định", "not passed yet: a person has to decide"),
    "gate.told_too_little": (
        "chưa kết luận: trùng tên, thiếu ngày sinh hoặc đơn vị",
        "not known: name found, but birth or unit is missing",
    ),
    "gate.unknown": ("chưa kết luận: thiếu dữ liệu", "not known: data is missing"),
    "gate_purpose.appointment": (
        "tiêu chuẩn chức danh và điều kiện bổ nhiệm",
        "standards of the post and conditions of appointment",
    ),
    "gate_purpose.nomination": (
        "tiêu chuẩn chức danh và độ tuổi nhân sự đại hội, bầu cử",
        "standards of the post and age of candidates of congresses and elections",
    ),
    "gate_purpose.post": ("tiêu chuẩn chức danh", "standards of the post"),
    "gate_purpose.succession": (
        "tiêu chuẩn chức danh và điều kiện quy hoạch",
        "standards of the post and conditions of a succession plan",
    ),
    "gate_why.course_not_on_record": (
        "không thấy trong kết quả đào tạo, bồi dưỡng",
        "not among the records of training",
    ),
    "gate_why.course_on_record": ("có trong kết quả đào tạo, bồi dưỡng", "among the records of training"),
    "gate_why.discipline_blank": ("cột kỷ luật để trống", "the column of discipline is blank"),
    "gate_why.discipline_day_unknown": (
        "có kỷ luật nhưng chưa rõ ngày quyết định",
        "disciplined, but the day of the decision is not told",
    ),
    "gate_why.discipline_doubtful": (
        "có thể là người trong danh sách kỷ luật, cần đối chiếu",
        "may be somebody of the list of discipline; compare",
    ),
    "gate_why.discipline_ended": (
        "đã hết thời hạn kỷ luật; quy định đọc được không nêu thời hạn",
        "discipline has ended; the clause that was read names no period",
    ),
    "gate_why.discipline_in_force": ("đã bị kỷ luật", "was disciplined"),
    "gate_why.discipline_lasts": (
        "danh sách kỷ luật ghi chưa hết thời hạn",
        "by the list itself the discipline has not ended",
    ),
    "gate_why.discipline_no_source": ("chưa có danh sách kỷ luật", "no list of discipline was given"),
    "gate_why.discipline_none": ("không có trong danh sách kỷ luật", "not in the list of discipline"),
    "gate_why.discipline_not_understood": (
        "chưa hiểu nội dung cột kỷ luật",
        "the column of discipline is not understood",
    ),
    "gate_why.doubtful": (
        "có thể là người trong danh sách quy hoạch, cần đối chiếu",
        "may be somebody of the succession list; compare",
    ),
    "gate_why.first_or_again": (
        "chưa rõ lần đầu hay tái cử; thêm --standing",
        "first time or again is not told; add --standing",
    ),
    "gate_why.no_clause_of_age": (
        "chưa đọc được quy định về tuổi áp dụng cho ngày này",
        "no clause on age was read for this day",
    ),
    "gate_why.not_encoded": ("tiêu chuẩn chưa có trong dữ liệu", "standard not encoded"),
    "gate_why.not_in_force": ("không có tiêu chuẩn đang có hiệu lực", "no standard in force"),
    "gate_why.not_planned": ("không có trong danh sách quy hoạch", "not in the succession lists"),
    "gate_why.other_post": (
        "được quy hoạch chức danh khác; cần xem có tương đương trở lên không",
        "planned for another post; whether it is an equal or higher one has to be judged",
    ),
    "gate_why.overtaken": (
        "văn bản chưa bị bãi bỏ nhưng đã có quy định mới hơn",
        "never repealed, but overtaken by later law",
    ),
    "gate_why.planned": ("có trong danh sách quy hoạch", "in the succession lists"),
    "gate_why.post_is_lower": (
        "chức vụ thấp hơn chức vụ đang giữ, không tính tuổi bổ nhiệm",
        "a lower post than the one held has no age test",
    ),
    "gate_why.post_is_same": (
        "chức vụ đang giữ hoặc tương đương, không tính tuổi bổ nhiệm; bổ nhiệm lại theo Điều 36",
        "the post held, or an equal one, has no age test; reappointment follows article 36",
    ),
    "gate_why.rating_blank": ("chưa ghi kết quả xếp loại", "no rating is told"),
    "gate_why.rating_contradicts": ("các danh sách ghi xếp loại khác nhau", "the lists tell different ratings"),
    "gate_why.rating_failed": (
        "năm gần nhất không hoàn thành nhiệm vụ",
        "rated as failing the duties in the last year",
    ),
    "gate_why.rating_failed_twice": (
        "hai năm liên tiếp không hoàn thành nhiệm vụ",
        "rated as failing the duties in two consecutive years",
    ),
    "gate_why.rating_low_twice": (
        "hai năm xếp loại thấp; cần xem hệ quả theo quy định",
        "rated low in two years; what the law provides has to be looked at",
    ),
    "gate_why.rating_not_understood": ("chưa hiểu kết quả xếp loại", "the rating is not understood"),
    "gate_why.reviewed": ("đạt tiêu chuẩn và xếp loại", "standards and rating are met"),
    "gate_why.silent_appointment": (
        "dữ liệu chưa có điều kiện bổ nhiệm cho chức danh này; chức danh do bầu thì dùng --purpose nomination",
        "no condition of appointment is encoded for the post; elected posts are judged with --purpose nomination",
    ),
    "gate_why.silent_nomination": (
        "dữ liệu chưa có quy định về độ tuổi đại hội, bầu cử cho chức danh này",
        "no rule on the age of candidates is encoded for the post",
    ),
    "gate_why.silent_succession": (
        "dữ liệu chưa có điều kiện quy hoạch cho chức danh này",
        "no condition of succession plans is encoded for the post",
    ),
    "gate_why.standards_short": ("còn tiêu chuẩn chưa đạt", "a standard is not met"),
    "gate_why.standards_unclear": ("còn tiêu chuẩn chưa rõ", "of a standard it is not known"),
    "gate_why.term_day_unknown": (
        "chưa rõ ngày đầu nhiệm kỳ; thêm --term-from",
        "the first day of the term is not told; add --term-from",
    ),
    "gate_why.time_is_for_holders": (
        "thời hạn hoàn thiện chỉ dành cho người đang giữ chức danh",
        "time to comply is only for who holds the post already",
    ),
    "gate_why.unknown_post": ("chức danh không thuộc bộ tiêu chuẩn nào", "no standard knows the post"),
    "help.discipline": (
        "Danh sách kỷ luật: họ tên, hình thức, ngày, văn bản; có thể lặp lại.",
        "Lists of who was disciplined: name, form, day, document; may be repeated.",
    ),
    "help.gate": (
        "Rà soát điều kiện của nhân sự dự kiến: ai đủ, ai vướng nội dung nào, còn thiếu khóa nào.",
        "Judges candidates for a post: who may take it, who is blocked by what, what is missing.",
    ),
    "help.gate_candidates": ("Danh sách nhân sự dự kiến: tệp hoặc thư mục.", "Lists of candidates: files or folders."),
    "help.gate_effective": (
        "Ngày giữ chức vụ; không ghi thì là hôm nay.",
        "The day on which the post is taken; today when not given.",
    ),
    "help.gate_position": ("Chức danh dự kiến: mã hoặc tên.", "The post: its code or how lists write it."),
    "help.gate_purpose": (
        "Rà soát thêm điều kiện nào ngoài tiêu chuẩn chức danh.",
        "What is judged beside the standards of the post.",
    ),
    "help.gate_records_complete": (
        "Danh sách lượt học đã đầy đủ: ai không có tên trong lớp bồi dưỡng trước khi bổ nhiệm là chưa học.",
        "The lists of turns are complete: who is not in them has not had the course before an appointment.",
    ),
    "help.gate_roster": (
        "Danh sách cán bộ có thông tin của nhân sự; khi đó danh sách dự kiến chỉ cần họ tên, ngày sinh.",
        "Rosters that tell of the candidates, whose lists then need only names and births; may be repeated.",
    ),
    "help.gate_standing": (
        "Nhân sự đại hội, bầu cử: lần đầu (first) hay tái cử (again).",
        "Of a nomination: first time or again.",
    ),
    "help.gate_training": (
        "Danh sách lượt học: ai đã học lớp bồi dưỡng mà chức danh yêu cầu; có thể lặp lại.",
        "Lists of turns, which tell who has had the course that the post asks for; may be repeated.",
    ),
    "help.gate_unit": (
        "Đơn vị của chức danh; không ghi thì là đơn vị đang công tác.",
        "The unit of the post; the unit of each candidate when not given.",
    ),
    "purpose.course-after-appointment": (
        "Người mới được bổ nhiệm phải được bồi dưỡng về lãnh đạo, quản lý.",
        "Who has just been appointed has to be trained as a leader.",
    ),
    "purpose.course-before-appointment": (
        "Người được bổ nhiệm phải được bồi dưỡng về lãnh đạo, quản lý trước khi nhận nhiệm vụ.",
        "Leaders have to be trained before they take a post.",
    ),
    "report.gate": ("Rà soát điều kiện nhân sự dự kiến", "Candidates for a post"),
    "requirement.age-for-term": ("Tuổi để công tác trọn nhiệm kỳ hoặc thời hạn bổ nhiệm", "Age to serve a full term"),
    "requirement.course-after-appointment": ("Bồi dưỡng sau khi bổ nhiệm", "Course after the appointment"),
    "requirement.course-before-appointment": ("Bồi dưỡng trước khi bổ nhiệm", "Course before the appointment"),
    "requirement.discipline-on-record": ("Kỷ luật", "Discipline"),
    "requirement.post-standard": ("Tiêu chuẩn của chức danh", "Standards of the post"),
    "requirement.purpose-conditions": (
        "Điều kiện ngoài tiêu chuẩn chức danh",
        "Conditions beside the standards of the post",
    ),
    "requirement.rating-on-record": ("Kết quả xếp loại", "Rating"),
    "requirement.retires-before-term": ("Nghỉ hưu trước khi nhiệm kỳ bắt đầu", "Retires before the term begins"),
    "summary.gate": (
        "Chức danh dự kiến: {post}; ngày giữ chức vụ: {day}; căn cứ rà soát: {purpose}",
        "Post: {post}, taken on {day}; judged by: {purpose}",
    ),
    "summary.gate_blocked": ("Chưa đủ điều kiện: {share}", "Blocked: {share}"),
    "summary.gate_discipline_listed": (
        "Người không có trong danh sách kỷ luật được coi là không bị kỷ luật; số người được rà soát có trong "
        "danh sách: {n}",
        "Who is not in the list of discipline counts as not disciplined; people of this run in it: {n}",
    ),
    "summary.gate_holders": (
        "Đang giữ chức danh này hoặc chức danh cùng loại: {n} người; rà soát như người mới giữ chức vụ, riêng"
        " tuổi bổ nhiệm thì không tính",
        "Hold this post, or one of its kind, already: {n}; judged like newcomers, but for the age of an appointment",
    ),
    "summary.gate_no_discipline_source": (
        "Chưa có danh sách hoặc cột kỷ luật; thêm --discipline TỆP để rà soát",
        "Neither a list nor a column of discipline was given; --discipline FILE adds one",
    ),
    "summary.gate_no_ratings": (
        "Chưa có kết quả xếp loại hằng năm; thêm --evaluations TỆP để rà soát",
        "No yearly ratings were given; --evaluations FILE adds them",
    ),
    "summary.gate_not_found": (
        "Không xác định được trong danh sách cán bộ: {n}; những người này chưa được rà soát",
        "Not found for certain in the roster: {n}; nothing is said of them",
    ),
    "summary.gate_one_course": ("Chỉ còn thiếu một khóa đào tạo, bồi dưỡng: {n} người", "One course away: {n}"),
    "summary.gate_passes": (
        "Không thấy nội dung chưa đạt, không còn nội dung phải quyết định: {share}",
        "Nothing stands against, and nothing is left to decide: {share}",
    ),
    "summary.gate_ratings": (
        "Xếp loại được xét theo từng năm, đến hết năm {year}, từ {files}",
        "Ratings are looked at year by year, up to {year}, from {files}",
    ),
    "summary.gate_rows_not_taken": (
        "Dòng trong danh sách nhân sự không đọc được thành người: {n}; chưa rà soát, cần xem lại",
        "Rows of the lists of candidates that were not taken as people: {n}; not judged, please look at them",
    ),
    "summary.gate_time_is_for_holders": (
        "Thời hạn mà quy định cho người đang giữ chức danh để hoàn thiện tiêu chuẩn không áp dụng cho người "
        "mới giữ chức vụ",
        "Time that the law gives to holders of a post does not count for who comes to it anew",
    ),
    "summary.gate_to_decide": (
        "Chưa kết luận: không thấy nội dung chưa đạt nhưng còn nội dung phải có người quyết định: {share}",
        "Not passed yet: nothing stands against, but a person has to decide: {share}",
    ),
    "summary.gate_unit": (
        "Chức danh dự kiến: {post}, {unit}; ngày giữ chức vụ: {day}; căn cứ rà soát: {purpose}",
        "Post: {post}, {unit}, taken on {day}; judged by: {purpose}",
    ),
    "summary.gate_unknown": (
        "Chưa kết luận được vì thiếu dữ liệu: {share}",
        "Not known, since data is missing: {share}",
    ),
    "summary.gate_year_only": (
        "Chỉ ghi năm sinh: {n} người; tháng nghỉ hưu tính từ ngày 01 tháng 01 của năm sinh",
        "Only the year of birth is told of {n}; retirement counts from 1 January of that year",
    ),
    "table.gate.candidates": ("Danh sách nhân sự đã rà soát", "Candidates"),
    "table.gate_discipline": ("Kỷ luật của nhân sự được rà soát", "Discipline of the candidates"),
    "table.gate_findings": (
        "Nội dung chưa đạt, chưa rõ hoặc phải có người quyết định",
        "What stands against, is not known or has to be decided",
    ),
    "word.gate_post": ("Chức danh dự kiến: {post}", "Post: {post}"),
    "word.gate_post_of_unit": ("Chức danh dự kiến: {post}, {unit}", "Post: {post}, {unit}"),
}
