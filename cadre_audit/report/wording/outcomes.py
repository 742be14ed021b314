"""Words of outcomes after training, of training hours in a check, and of lists narrowed to units."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.held_before": ("Đã có từ trước", "Held before"),
    "column.level_dated": ("Trình độ ghi ngày sau khi bổ nhiệm", "Level dated after the appointment"),
    "column.level_given": ("Trình độ khóa học trang bị", "Level given"),
    "column.level_not_known": ("Chưa rõ", "Not known"),
    "column.level_not_reached": ("Chưa đạt", "Not reached"),
    "column.level_on": ("Ngày có văn bằng, chứng chỉ", "Degree or certificate of"),
    "column.level_reached": ("Đạt sau đào tạo", "Reached since"),
    "column.level_reached_unsure": ("Đã có, trước đó chưa rõ", "Held after, before not known"),
    "column.level_share": ("Có trình độ này ở danh sách sau", "Hold it in the list after"),
    "column.other_post": ("Có chức vụ khác ở danh sách sau", "Another post in the list after"),
    "column.outcome_group": ("Nhóm", "Group"),
    "column.outcome_state": ("Chức vụ sau đào tạo", "Post after training"),
    "column.perhaps": ("Có thể là", "Perhaps"),
    "column.post_after": ("Chức vụ sau", "Post after"),
    "column.post_before": ("Chức vụ trước", "Post before"),
    "column.rated_better": ("Xếp loại cao hơn", "Rated better"),
    "column.rated_worse": ("Xếp loại thấp hơn", "Rated worse"),
    "column.rating_before": ("Trước \\ Sau", "Before \\ after"),
    "column.rating_completed": ("HTNV", "Completed"),
    "column.rating_excellent": ("HTXS", "Excellent"),
    "column.rating_failed": ("KHT", "Failed"),
    "column.rating_good": ("HTT", "Good"),
    "column.rating_limited": ("Hạn chế", "Limited"),
    "column.rating_not_known": ("Chưa rõ", "Not known"),
    "column.rating_total": ("Cộng", "Total"),
    "column.ratings_missing": ("Thiếu xếp loại", "Rating missing"),
    "column.ratings_unlike": ("Không so sánh được", "Not comparable"),
    "column.spelling_count": ("Số cách ghi", "Spellings"),
    "column.spellings": ("Các cách ghi", "As written"),
    "column.why_not_found": ("Lý do", "Why"),
    "count.appointed_after": ("Được bổ nhiệm chức vụ khác sau đào tạo", "Appointed to another post after training"),
    "count.degrees_looked_at": (
        "Người đăng ký có đủ ngày văn bằng và ngày bổ nhiệm để xem",
        "Registered people whose degree and appointment are dated",
    ),
    "count.degrees_not_looked_at": (
        "Người đăng ký thiếu ngày văn bằng hoặc ngày bổ nhiệm nên chưa xem được",
        "Registered people whose degree or appointment is not dated",
    ),
    "count.not_trained": ("Người không có lượt học trong kỳ", "People without a turn in the period"),
    "count.trained_followed": ("Người được đào tạo đã theo dõi được", "Trained people who were followed up"),
    "count.trained_in_doubt": ("Lượt học chưa rõ của ai", "Turns whose person is in doubt"),
    "count.trained_not_found": (
        "Người được đào tạo không có trong danh sách nào (ít nhất)",
        "Trained people in none of the lists (at least)",
    ),
    "count.trained_not_found_up_to": (
        "Người được đào tạo không có trong danh sách nào (nhiều nhất)",
        "Trained people in none of the lists (at most)",
    ),
    "error.no_evaluations": (
        "Trong {path} không có cột xếp loại hay chức vụ được bổ nhiệm. Tạo mẫu bằng: cadre-audit template evaluations.",
        "{path} has no column of ratings or of posts after training. Make a blank one with: cadre-audit "
        "template evaluations.",
    ),
    "error.outcomes_backwards": (
        "Danh sách sau (--after) lập ngày {after}, sớm hơn danh sách trước (--before) lập ngày {before}. Hãy "
        "đổi chỗ hai danh sách.",
        "The list after (--after) is of {after}, earlier than the list before (--before) of {before}. Please "
        "swap the two.",
    ),
    "error.records_complete_alone": (
        "--records-complete nói về danh sách lượt học, nhưng chưa có danh sách nào. Hãy thêm: --training TỆP.",
        "--records-complete is about lists of turns, and none was given. Please add: --training FILE.",
    ),
    "field.appointed_position": ("Chức vụ được bổ nhiệm sau đào tạo", "Position after training"),
    "field.evaluation_after": ("Xếp loại sau đào tạo", "Rating after training"),
    "field.evaluation_before": ("Xếp loại trước đào tạo", "Rating before training"),
    "field.evaluation_year": ("Năm đánh giá", "Year of evaluation"),
    "flag.degree_after_appointment": (
        "văn bằng, chứng chỉ mà chức danh đòi hỏi chỉ thấy có sau ngày bổ nhiệm",
        "the level that the post demanded is only dated after the appointment",
    ),
    "followed.after": ("danh sách sau", "list after"),
    "followed.before": ("danh sách trước", "list before"),
    "followed.evaluations": ("xếp loại", "evaluations"),
    "help.after": (
        "Danh sách cán bộ sau đào tạo, để biết ai được bổ nhiệm, ai đạt trình độ; dùng nhiều lần được.",
        "Roster from after the training, to tell who was appointed and who reached the level; may be repeated.",
    ),
    "help.before": (
        "Danh sách cán bộ trước đào tạo, để so với --after; dùng nhiều lần được.",
        "Roster from before the training, to compare with --after; may be repeated.",
    ),
    "help.by_spelling": (
        "Để nguyên từng cách ghi tên khóa, không gộp theo danh mục khóa học.",
        "Keep every spelling of a course apart, instead of grouping them by the course catalogue.",
    ),
    "help.check_training": (
        "Danh sách lượt học để tính số tiết bồi dưỡng trong năm; dùng nhiều lần được. Xét cả nghĩa vụ bồi dưỡng.",
        "Lists of turns, from which the hours of training in the year are counted; may be repeated. Duties are "
        "judged too.",
    ),
    "help.evaluations": (
        "Danh sách xếp loại hằng năm hoặc đánh giá sau đào tạo; dùng nhiều lần được.",
        "List of yearly ratings, or of what became of people after training; may be repeated.",
    ),
    "help.records_complete": (
        "Danh sách lượt học (--training) đã đầy đủ: ai có ít tiết hơn yêu cầu, hoặc không có tên, là chưa đạt. Không "
        "có tùy chọn này thì còn là chưa rõ.",
        "The lists of turns are complete (with --training): who has fewer lessons in them than required, or is not in "
        "them, falls short. Without it this is not known.",
    ),
    "outcome_group.not_trained": ("không có lượt học trong kỳ", "no turn in the period"),
    "outcome_group.trained": ("được đào tạo trong kỳ", "trained in the period"),
    "outcome_state.appointed": ("được bổ nhiệm chức vụ khác sau khóa học", "another post, after the course"),
    "outcome_state.changed_before": (
        "đổi chức vụ trước khi khóa học kết thúc",
        "another post, before the course ended",
    ),
    "outcome_state.changed_unclear": (
        "đổi chức vụ, chưa rõ trước hay sau khi khóa học kết thúc",
        "another post, before or after the end of the course is not known",
    ),
    "outcome_state.not_after": ("không có trong danh sách sau", "not in the list after"),
    "outcome_state.not_before": ("không có trong danh sách trước", "not in the list before"),
    "outcome_state.post_not_known": ("chưa rõ chức vụ ở một danh sách", "post not known in one of the lists"),
    "outcome_state.same": ("giữ chức vụ cũ", "the same post"),
    "rating.completed": ("Hoàn thành nhiệm vụ", "completed"),
    "rating.excellent": ("Hoàn thành xuất sắc nhiệm vụ", "excellent"),
    "rating.failed": ("Không hoàn thành nhiệm vụ", "failed"),
    "rating.good": ("Hoàn thành tốt nhiệm vụ", "good"),
    "rating.limited": ("Hoàn thành nhưng còn hạn chế về năng lực", "limited"),
    "rating.not_known": ("chưa rõ", "not known"),
    "rating.total": ("Cộng", "Total"),
    "summary.hours_counted": (
        "Số lượt học trong năm: {turns}; trong đó tính được số tiết: {counted}. Lượt học nào thuộc loại mà quy "
        "định yêu cầu thì phải có người xem",
        "Turns in the year: {turns}; of them with lessons that count: {counted}. Whether a course is of the "
        "sort that the clause means has to be looked at by a person",
    ),
    "summary.hours_double": (
        "Số lượt học ghi trùng (cùng người, cùng khóa, cùng ngày kết thúc), chỉ tính một lần, theo số tiết ít hơn: {n}",
        "Turns that stand twice (one person, course and last day), counted once, by the smaller number of lessons: {n}",
    ),
    "summary.hours_files": ("Danh sách lượt học: {files}", "Lists of turns: {files}"),
    "summary.hours_in_doubt": (
        "Số lượt học chưa rõ của ai trong danh sách, liệt kê riêng, không tính là thiếu cho người liên quan: {n}",
        "Turns whose person in the roster is in doubt, listed apart; nobody who may be meant is told to fall "
        "short: {n}",
    ),
    "summary.hours_may_count": (
        "Số lượt học có thể tính, có thể không (chưa rõ ngày kết thúc, chưa đạt, bỏ học hoặc đang học): {n}",
        "Turns that may count or not (their end is not known; not passed, left or under way): {n}",
    ),
    "summary.hours_no_record": (
        "Số người không có lượt học nào trong năm, số tiết chưa rõ (nếu danh sách lượt học đã đầy đủ, thêm "
        "--records-complete): {n}",
        "People without any turn in the year, whose hours are not known (if the lists are complete, add "
        "--records-complete): {n}",
    ),
    "summary.hours_none_complete": (
        "Số người không có lượt học nào trong năm, tính là 0 tiết vì danh sách lượt học đã đầy đủ: {n}",
        "People without any turn in the year, taken as 0 lessons since the lists are complete: {n}",
    ),
    "summary.hours_not_asked": (
        "Ngày {day} không có quy định nào đang xét yêu cầu số tiết bồi dưỡng trong năm: không dùng danh sách lượt học",
        "On {day} no rule that is judged asks for hours of training in a year: the lists of turns are not used",
    ),
    "summary.hours_not_in_roster": (
        "Số lượt học của người không có trong danh sách cán bộ: {n}",
        "Turns of people who are not in the roster: {n}",
    ),
    "summary.hours_short_so_far": (
        "Số người có lượt học trong năm nhưng số tiết tìm được chưa đủ; còn chưa rõ vì danh sách có thể chưa đầy đủ "
        "(nếu danh sách lượt học đã đầy đủ, thêm --records-complete): {n}",
        "People with turns in the year whose lessons found so far are too few; not known yet, since the lists may not "
        "be complete (if they are, add --records-complete): {n}",
    ),
    "summary.hours_week": (
        "Khóa chỉ ghi số tuần: 1 tuần là {lessons} tiết ({article}, {document}); ngày, giờ, tháng không quy đổi",
        "Where only weeks are told: a week is {lessons} lessons ({article}, {document}); days, hours and "
        "months are not converted",
    ),
    "summary.hours_without_hours": (
        "Số lượt học không ghi số tiết, hoặc ghi bằng đơn vị không quy đổi được (số tiết của người đó chưa rõ): {n}",
        "Turns without lessons, or in a unit that no law converts (the person's hours are then not known): {n}",
    ),
    "summary.hours_year": (
        "Số tiết bồi dưỡng từ ngày 01/01/{year} đến ngày {until}; một lượt học thuộc năm có ngày kết thúc, kể "
        "cả khi bắt đầu từ năm trước",
        "Hours of training from 1 January {year} to {until}; a turn belongs to the year in which it ended, "
        "also when it began in the year before",
    ),
    "summary.outcomes_appointed": (
        "Được bổ nhiệm chức vụ khác sau khi khóa học đầu tiên trong kỳ kết thúc: {share} người so sánh được "
        "chức vụ; không so sánh được: {rest}",
        "Appointed to another post after the end of the first course in the period: {share} of the people "
        "whose posts can be compared; they cannot of: {rest}",
    ),
    "summary.outcomes_files": ("Theo dõi sau đào tạo theo: {lists}", "Followed up by: {lists}"),
    "summary.outcomes_heads": (
        "Sau đào tạo, tính theo người, không theo lượt: {n} người (số lượt trong kỳ: {turns}); học nhiều khóa "
        "vẫn đếm một lần",
        "After training, counted in people and not in turns: {n} people (turns in the period: {turns}); who "
        "took several courses counts once",
    ),
    "summary.outcomes_heads_by_course": (
        "Người học nhiều khóa có ở dòng của từng khóa, nên số người theo khóa không cộng dồn được",
        "Who took several courses stands in the row of each, so heads by course do not add up",
    ),
    "summary.outcomes_in_doubt": (
        "Số lượt học chưa rõ của ai (họ tên trùng nhưng thiếu hoặc lệch ngày sinh, đơn vị), không tính, liệt "
        "kê riêng: {turns}",
        "Turns whose person is in doubt (the name is there, birth or unit is missing or differs), not counted "
        "and listed apart: {turns}",
    ),
    "summary.outcomes_left_out": (
        "Số người không xếp vào nhóm nào vì chưa rõ có phải là một người hay đã được đào tạo: {n}",
        "People in neither group, since it is not clear who they are or whether they were trained: {n}",
    ),
    "summary.outcomes_lists": (
        "Danh sách trước lập ngày {before}, danh sách sau lập ngày {after}",
        "List before: {before}; list after: {after}",
    ),
    "summary.outcomes_no_level": (
        "Số lượt thuộc khóa không trang bị trình độ nào, hoặc chưa hiểu tên khóa: {turns}",
        "Turns on courses that give no level, or whose name is not understood: {turns}",
    ),
    "summary.outcomes_no_proof": (
        "Nhóm không đào tạo chỉ để đối chiếu: khác biệt giữa hai nhóm không chứng minh đào tạo là nguyên nhân, "
        "vì người được cử đi học thường đã được lựa chọn",
        "The people who were not trained are a line to compare with: a difference does not prove that training "
        "was the cause, since those who are sent on courses have often been chosen",
    ),
    "summary.outcomes_no_turns": (
        "Không có danh sách lượt học nên không biết ai được đào tạo: chưa theo dõi được kết quả sau đào tạo",
        "There is no list of turns, so nobody is known to have been trained: outcomes cannot be told",
    ),
    "summary.outcomes_not_found": (
        "Số người được đào tạo không có trong danh sách trước, danh sách sau hay danh sách đánh giá: {heads}",
        "Trained people who stand neither in the lists before and after nor in the evaluations: {heads}",
    ),
    "summary.outcomes_posts_not_compared": (
        "Chưa so sánh được chức vụ: cần cả danh sách trước (--before) và danh sách sau (--after)",
        "Posts cannot be compared: that takes a list before (--before) and a list after (--after)",
    ),
    "summary.outcomes_rated": (
        "Xếp loại, nhóm {group}: cao hơn {better} người có xếp loại cả trước và sau; như cũ {same}; thấp hơn "
        "{worse}; không so sánh được vì khác thang xếp loại {unlike}; chỉ thiếu trước {no_before}, chỉ thiếu "
        "sau {no_after}, thiếu cả hai {neither}",
        "Ratings, {group}: better {better} of those rated before and after; the same {same}; worse {worse}; on "
        "ladders that cannot be compared {unlike}; missing before only {no_before}, after only {no_after}, "
        "both {neither}",
    ),
    "summary.outcomes_rating_years": (
        "Xếp loại trước là của năm gần nhất trước năm {first}; xếp loại sau là lần đầu từ năm {last} trở đi, "
        "vì xếp loại của một năm được đánh giá vào cuối năm",
        "The rating before is that of the last year before {first}; the rating after is the first one of "
        "{last} or later, since a year is rated at its end",
    ),
    "summary.outcomes_ratings_differ": (
        "Số lần một người có hai xếp loại khác nhau trong một năm, coi là chưa rõ: {n}",
        "Times that a person has two different ratings of one year, taken as not known: {n}",
    ),
    "summary.outcomes_ratings_undated": (
        "Số xếp loại không rõ của năm nào nên không dùng: {n}",
        "Ratings left out, since nothing tells of which year they are: {n}",
    ),
    "summary.outcomes_to_lead": (
        "Trong đó từ chức vụ không lãnh đạo lên chức vụ lãnh đạo: {n}",
        "Of them from a post that does not lead to one that does: {n}",
    ),
    "summary.outcomes_unclear": (
        "Số người đổi chức vụ nhưng không rõ trước hay sau khi khóa học kết thúc (không tính): {n}",
        "People with another post of whom it is not known whether it came before or after the end (not counted): {n}",
    ),
    "summary.reconcile_degrees": (
        "Văn bằng có sau khi bổ nhiệm: xem được {share} người đăng ký; {rest} người thiếu ngày văn bằng hoặc "
        "ngày bổ nhiệm nên không nói gì",
        "Degrees after the appointment: {share} of the registered people could be looked at; of {rest} the "
        "degree or the appointment is not dated, and nothing is said",
    ),
    "summary.results_grouped": (
        "Số khóa được ghi bằng nhiều cách và đã gộp theo danh mục khóa học: {courses}",
        "Courses that are written in several ways and were taken together by the catalogue: {courses}",
    ),
    "summary.training_units": ("Chỉ tính đơn vị: {units}", "Only these units: {units}"),
    "summary.training_units_shared": (
        "Số lớp có cả học viên đơn vị khác, nên số học viên của đơn vị đang xem chưa rõ: {classes}",
        "Classes with learners of other units too, so that how many were of these units is not told: {classes}",
    ),
    "summary.training_units_silent": (
        "Số lớp không ghi đơn vị cử học viên, không tính: {classes}",
        "Classes that name no units and are left out: {classes}",
    ),
    "summary.training_units_stated": (
        "Biểu tổng hợp không cho biết đơn vị, không tính; số dòng: {n}",
        "Summary lists tell no unit and are left out; rows: {n}",
    ),
    "table.courses_grouped": ("Các cách ghi được gộp thành một khóa", "Spellings taken together as one course"),
    "table.outcome_levels": ("Trình độ sau đào tạo", "Levels after training"),
    "table.outcome_posts": ("Chức vụ sau đào tạo", "Posts after training"),
    "table.outcome_ratings": ("Xếp loại trước và sau", "Ratings before and after"),
    "table.ratings": ("Xếp loại trước và sau", "Ratings before and after"),
    "table.results.appointed": (
        "Người được bổ nhiệm chức vụ khác sau đào tạo",
        "Appointed to another post after training",
    ),
    "table.results.compared": (
        "Đối chiếu với người không được đào tạo (không phải bằng chứng về nguyên nhân)",
        "Beside people who were not trained (no proof of a cause)",
    ),
    "table.results.doubtful": ("Lượt học chưa rõ của ai", "Turns whose person is in doubt"),
    "table.results.levels": (
        "Người đạt trình độ mà khóa học trang bị",
        "People who reached the level that the course gives",
    ),
    "table.results.posts": (
        "Chức vụ của người được đào tạo (số người)",
        "Posts of the people who were trained (heads)",
    ),
    "table.results.ratings_not_trained": (
        "Xếp loại người không đào tạo: trước (dòng) và sau (cột)",
        "Ratings of the not trained: before (rows) and after (columns)",
    ),
    "table.results.ratings_trained": (
        "Xếp loại người được đào tạo: trước (dòng) và sau (cột)",
        "Ratings of the trained: before (rows) and after (columns)",
    ),
    "table.turns_in_doubt": ("Lượt học chưa rõ của ai", "Turns whose person is in doubt"),
    "why_not_found.other_name": ("số định danh trùng, họ tên khác", "same identity number, another name"),
    "why_not_found.several": ("nhiều người cùng khớp", "several people fit"),
    "why_not_found.too_little": ("ngày sinh, đơn vị chưa đủ để xác định", "birth and unit do not settle it"),
    "word.not_known": ("chưa rõ", "not known"),
}
