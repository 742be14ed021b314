"""Words of ``verify``: verdicts on the figures of a report, and why."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "as_of_from.draft": ("theo ngày ghi trên bài", "from the day on the draft"),
    "claim.adds_up": ("Cộng đúng.", "Adds up."),
    "claim.attained": ("Đã đạt mục tiêu.", "The goal is attained."),
    "claim.attained_early": (
        "Đã đạt mục tiêu của năm {due}, sớm {early} năm; chênh lệch tính bằng điểm %.",
        "The goal of {due} is attained, {early} years early; the difference is in points.",
    ),
    "claim.base_at_least": (
        "Các tỷ lệ {list} không ghi mẫu số. Nếu cùng một mẫu số thì mẫu số nhỏ nhất là {n}: nên ghi số người.",
        "The percentages {list} have no denominator. If it is one for all, it is at least {n}: give the numbers of"
        " people.",
    ),
    "claim.base_between": (
        "Không ghi mẫu số. Để có tỷ lệ này, mẫu số phải từ {least} đến {most}.",
        "The denominator is not printed. For this percentage it has to be between {least} and {most}.",
    ),
    "claim.base_derived": (
        "Không ghi mẫu số. Chỉ mẫu số {n} cho tỷ lệ này: suy ra, bài không viết.",
        "The denominator is not printed. Only {n} gives this percentage: derived, the draft does not say so.",
    ),
    "claim.baselines_differ": (
        "Các mức tăng, giảm so với mốc khác nhau ({baselines}): không được so sánh với nhau.",
        "The changes are against different baselines ({baselines}): they cannot be compared.",
    ),
    "claim.change_differs": (
        "Mức tăng, giảm không khớp với số trước và số sau.",
        "The change does not fit the figures before and after.",
    ),
    "claim.change_fits": (
        "Mức tăng, giảm đúng với số trước và số sau.",
        "The change fits the figures before and after.",
    ),
    "claim.classes_added": (
        "Bài không ghi tổng: cộng lại là {classes} lớp, {learners} {unit}. Một người học nhiều lớp được tính nhiều"
        " lần: "
        "đây là lượt, không phải số người.",
        "The draft states no total: {classes} classes, {learners} {unit} together. Who attended several classes counts "
        "several times: these are turns, not heads.",
    ),
    "claim.column_differs": (
        "Dòng tổng không bằng tổng các dòng trong cột.",
        "The row of totals is not the sum of the rows of the column.",
    ),
    "claim.data_agrees": (
        "Khớp với danh sách: {k}/{n}.",
        "Agrees with the roster: {k}/{n}.",
    ),
    "claim.data_differs": (
        "Danh sách cho con số khác: {k}/{n} (chưa rõ: {missing}).",
        "The roster gives another figure: {k}/{n} (not stated: {missing}).",
    ),
    "claim.data_differs_unsure": (
        "Danh sách cho {k}/{n}. Bài có thể nói về đối tượng khác: cần đối chiếu.",
        "The roster gives {k}/{n}. The draft may mean other people: please compare.",
    ),
    "claim.data_loose": (
        "Danh sách cho {k}/{n}: từ làm tròn (gần, hơn, trên, khoảng) chưa sát.",
        "The roster gives {k}/{n}: the word of rounding is far off.",
    ),
    "claim.data_not_stated": (
        "Danh sách cho {k}/{n}, còn {missing} người chưa rõ: con số trong bài có thể đúng.",
        "The roster gives {k}/{n}, and does not say of {missing} people: the figure may be right.",
    ),
    "claim.difference_differs": ("Số còn lại không khớp.", "What is left does not fit."),
    "claim.exceptions_named": (
        "Nói 100% nhưng cùng đoạn có người chưa đạt: cần xem lại.",
        "It says all of them, and the same paragraph counts some who are not: please look again.",
    ),
    "claim.if_disjoint": (
        "{n} nhóm đối tượng: cộng lại chỉ đúng là {total} người nếu không ai thuộc hai nhóm.",
        "{n} groups: together {total} people only if nobody is in two of them.",
    ),
    "claim.impossible_share": (
        "Không số người nào cho tỷ lệ này; gần nhất ứng với mẫu số {n}.",
        "No whole number of people gives this percentage; the nearest is of {n}.",
    ),
    "claim.ladder_left_out": (
        "Danh sách trình độ này thiếu {rest} người so với danh sách kia ({total} so với {whole}): cần ghi rõ là chưa "
        "có trình độ hay chưa thống kê.",
        "This list of levels has {rest} people fewer than the other one ({total} of {whole}): say whether they have no "
        "level or were not counted.",
    ),
    "claim.large_classes": (
        "Lớp đông khác thường: bình quân chung là {mean} người một lớp. Cần xem lại số liệu.",
        "Unusually large classes: the mean of all is {mean} a class. Please look at the figures again.",
    ),
    "claim.learners_are_turns": (
        "Số {unit} của các lớp là lượt người, chỉ bằng số người nếu không ai học hai lớp; con số cuối là bình quân"
        " một lớp.",
        "Numbers of {unit} of classes are turns, and heads only if nobody attended two; the last number is the "
        "mean of a class.",
    ),
    "claim.lists_agree": ("Khớp với danh sách đào tạo.", "Agrees with the lists of training."),
    "claim.lists_differ": ("Danh sách đào tạo cho {k}. {source}", "The lists of training give {k}. {source}"),
    "claim.lists_differ_unsure": (
        "Danh sách đào tạo cho {k}; chưa chắc cùng lớp, cùng thời gian. {source}",
        "The lists of training give {k}; perhaps of another course or time. {source}",
    ),
    "claim.may_overlap": (
        "Các phần cộng lại nhiều hơn tổng {rest}: chỉ đúng nếu có người hoặc đơn vị được tính ở hai phần.",
        "The parts are {rest} more than the whole: right only if some are counted in two of them.",
    ),
    "claim.mean_differs": ("Số bình quân không khớp.", "The mean does not fit."),
    "claim.mean_fits": ("Số bình quân đúng.", "The mean is right."),
    "claim.merged_levels": (
        "Hai trình độ gộp một số: không đối chiếu được với từng trình độ.",
        "Two levels share one figure: it cannot be compared with either.",
    ),
    "claim.more_than_all": ("Nhiều hơn cả tổng số.", "More than all of them."),
    "claim.more_than_half": (
        "Nói “đa số”, “hầu hết”, “phần lớn”: phải quá nửa, cần số liệu.",
        "It says “most”: more than half, figures are needed.",
    ),
    "claim.more_than_whole": (
        "Các phần không thể trùng nhau mà cộng lại nhiều hơn tổng số.",
        "The parts cannot overlap, and are more than the whole.",
    ),
    "claim.no_common_base": (
        "Không mẫu số nào dưới {most} cho tất cả các tỷ lệ: có thể mẫu số khác nhau.",
        "No denominator below {most} gives all percentages: they may be of different ones.",
    ),
    "claim.no_end": (
        "“Đến nay” không có ngày kết thúc: cần ghi ngày chốt số liệu.",
        "“Until now” has no end: give the day of the figures.",
    ),
    "claim.no_such_day": ("Không có ngày này trong lịch.", "No calendar has this day."),
    "claim.no_whole": ("Bài không ghi tổng số; cộng lại là {total}.", "The draft states no whole; together {total}."),
    "claim.not_a_hundred": (
        "Hai tỷ lệ phải cộng thành 100%.",
        "The two percentages have to make a hundred together.",
    ),
    "claim.not_attained": ("Chưa đạt mục tiêu.", "The goal is not attained."),
    "claim.not_the_whole": (
        "Các phần cộng lại được {total}, không bằng {whole}.",
        "The parts are {total} together, not {whole}.",
    ),
    "claim.nothing_to_compare": (
        "Không có gì trong bài hoặc dữ liệu để đối chiếu.",
        "Nothing in the draft or the data to compare it with.",
    ),
    "claim.other_base": (
        "Các tỷ lệ khác trong danh sách ứng với mẫu số {n}; tỷ lệ này thì không.",
        "The other percentages of the list are of {n}; this one is not.",
    ),
    "claim.other_weekday": ("Ngày này là {weekday}.", "That day was a {weekday}."),
    "claim.part_exceeds": ("Phần nhiều hơn cả tổng.", "The part is more than the whole."),
    "claim.period_backwards": ("Khoảng thời gian kết thúc trước khi bắt đầu.", "The period ends before it begins."),
    "claim.points_as_percent": (
        "Đúng nếu là điểm %: nên viết “điểm phần trăm”, viết “%” dễ hiểu nhầm.",
        "Right as points: write “percentage points”, since “%” may be misread.",
    ),
    "claim.points_base": ("So với {baseline}: suy ra mức trước đó.", "Against {baseline}: what it was is derived."),
    "claim.points_fit": ("Số điểm % đúng.", "The points are right."),
    "claim.points_or_percent": (
        "Điểm % hay phần trăm? So với {baseline}, hai cách hiểu cho hai mức trước đó khác nhau.",
        "Points or percent? Against {baseline}, the two readings give two different figures before.",
    ),
    "claim.remainder": (
        "Còn {rest} chưa liệt kê: nên ghi rõ là gì.",
        "{rest} are not listed: say what they are.",
    ),
    "claim.row_differs": (
        "Các cột cộng lại không bằng cột tổng.",
        "The columns do not add up to the column of totals.",
    ),
    "claim.share_cut": (
        "Tỷ lệ bị cắt bớt chữ số, không phải làm tròn.",
        "Digits are cut off rather than rounded.",
    ),
    "claim.share_differs": ("Tỷ lệ không khớp với mẫu số {n}.", "The percentage does not fit {n}."),
    "claim.share_fits": ("Tỷ lệ đúng với mẫu số {n}.", "The percentage is right of {n}."),
    "claim.share_loose": (
        "Từ làm tròn (gần, hơn, trên, khoảng) chưa sát với số tính được.",
        "The word of rounding is far from what comes out.",
    ),
    "claim.share_unsure": (
        "Không khớp nếu mẫu số là {n}; bài có thể tính trên số khác.",
        "Does not fit if it is of {n}; the draft may mean another number.",
    ),
    "claim.shares_of_sum": (
        "Các tỷ lệ đều đúng với tổng {n} cộng từ các phần.",
        "All percentages are right of the sum {n} of the parts.",
    ),
    "claim.suitable_all": (
        "Ngành đào tạo của cả {n} người phù hợp theo quy định.",
        "The fields of study of all {n} people fit as the law asks.",
    ),
    "claim.suitable_short": (
        "Theo ngành mà luật quy định cho chức danh: {k} người phù hợp, {short} người chưa phù hợp (lệnh check liệt "
        "kê), {missing} người chưa rõ; {not_asked} người luật không quy định ngành. Nói “100%” thì phải xem lại.",
        "By the fields of study that the law asks of posts: {k} fit, {short} do not (check lists them), {missing} are "
        "not told; of {not_asked} no field is asked. A claim of all of them has to be looked at again.",
    ),
    "claim.suitable_unknown": (
        "Theo danh sách: {k} người phù hợp, {short} người chưa phù hợp, {missing} người chưa rõ, {not_asked} người"
        " luật "
        "không quy định ngành: chưa kết luận được cho tất cả.",
        "By the roster: {k} fit, {short} do not, {missing} are not told, of {not_asked} the law asks no field of "
        "study: "
        "not enough for all.",
    ),
    "claim.table_nested": (
        "Bảng có dòng con nên không cộng được chắc chắn.",
        "The table has rows below rows, so the sum is not certain.",
    ),
    "claim.to_be_tested": (
        "Nói về tất cả mọi người: chỉ đúng khi từng người đều đạt, cần danh sách để kiểm.",
        "Says it of everybody: true only if it is of each, a roster is needed to test it.",
    ),
    "claim.total_near": (
        "Các số trước đó cộng lại được {total}, gần bằng {whole}: cần xem có sai sót không.",
        "The numbers before it are {total} together, nearly {whole}: please look for a slip.",
    ),
    "claim.turns_and_people": (
        "Lượt người và số người là hai đơn vị khác nhau: không cộng, không so sánh.",
        "Turns and people are two units of count: do not add or compare them.",
    ),
    "claim.turns_as_people": (
        "Cùng con số là học viên của các lớp (lượt) và là số người: chỉ đúng nếu không ai học hai lớp.",
        "The same number is learners of classes (turns) and people: right only if nobody attended two.",
    ),
    "claim.turns_only": (
        "Đây là lượt, không phải số người: một người có thể có nhiều lượt.",
        "These are turns, not people: one person may have several.",
    ),
    "claim.two_figures": ("Cùng một nội dung có hai số khác nhau.", "One thing has two different figures."),
    "claim.two_ladders": (
        "“{word}” dùng cho cả chuyên môn và lý luận chính trị: nên ghi rõ trình độ nào.",
        "“{word}” is used both of professional level and of political theory: say which.",
    ),
    "claim.units_too_many": (
        "Cộng lại là {total}, nhiều hơn {n} đơn vị: {rest} đơn vị được tính hai lần hoặc số liệu sai.",
        "{total} together, more than {n} units: {rest} are counted twice, or the figures are wrong.",
    ),
    "claim.units_unexplained": (
        "Cộng lại là {total} trong {n} đơn vị: còn {rest} đơn vị chưa nói tới.",
        "{total} of {n} units together: {rest} are not spoken of.",
    ),
    "claim_kind.classes": ("lớp", "classes"),
    "claim_kind.counts": ("đơn vị tính", "unit of count"),
    "claim_kind.data": ("đối chiếu dữ liệu", "data"),
    "claim_kind.date": ("ngày tháng", "date"),
    "claim_kind.everybody": ("tất cả", "everybody"),
    "claim_kind.figure": ("con số", "figure"),
    "claim_kind.groups": ("nhóm", "groups"),
    "claim_kind.ladder": ("trình độ", "level"),
    "claim_kind.most": ("đa số", "most"),
    "claim_kind.same": ("số trùng nội dung", "two figures"),
    "claim_kind.share": ("tỷ lệ", "share"),
    "claim_kind.sum": ("phép cộng", "sum"),
    "claim_kind.table": ("bảng", "table"),
    "claim_kind.target": ("mục tiêu", "goal"),
    "claim_kind.trend": ("tăng, giảm", "change"),
    "claim_kind.units": ("đơn vị", "units"),
    "claim_kind.window": ("thời gian", "period"),
    "claim_unit.classes": ("lớp", "classes"),
    "claim_unit.documents": ("văn bản, việc", "documents"),
    "claim_unit.learners": ("học viên", "learners"),
    "claim_unit.people": ("người", "people"),
    "claim_unit.posts": ("vị trí", "posts"),
    "claim_unit.turns": ("lượt", "turns"),
    "claim_unit.units": ("đơn vị", "units"),
    "claim_verdict.cannot_tell": ("chưa kiểm được", "cannot tell"),
    "claim_verdict.false": ("sai", "false"),
    "claim_verdict.true": ("đúng", "true"),
    "column.claim_kind": ("Loại", "Kind"),
    "column.claim_place": ("Vị trí", "Place"),
    "column.claim_sum": ("Phép tính", "Arithmetic"),
    "column.claim_text": ("Trong bài", "In the draft"),
    "column.claim_told": ("Nhận xét", "Remark"),
    "column.claim_verdict": ("Kết luận", "Verdict"),
    "count.claims": ("Nội dung đã xem", "Claims"),
    "count.claims_cannot_tell": ("Chưa kiểm được", "Cannot tell"),
    "count.claims_false": ("Sai", "False"),
    "count.claims_to_note": ("Trong đó cần lưu ý", "To note among them"),
    "count.claims_true": ("Đúng", "True"),
    "count.figures": ("Con số", "Figures"),
    "error.draft_empty": (
        "Tệp {path} không có chữ nào để kiểm tra.",
        "{path} holds no text to look at.",
    ),
    "error.draft_format": (
        "Không đọc được {path} như một bài viết. Hãy cho tệp .docx, .txt hoặc .md; danh sách thì dùng --roster hoặc "
        "--training.",
        "{path} cannot be read as a draft. Please give a .docx, .txt or .md file; lists go to --roster or --training.",
    ),
    "error.draft_old_word": (
        "{path} ở định dạng Word cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi chạy lại.",
        "{path} is in the old format of Word (.doc). Please save it as .docx and run again.",
    ),
    "help.verify": (
        "Kiểm tra các con số trong một báo cáo, bài viết.",
        "Fact-check the figures of a report.",
    ),
    "help.verify_all": ("Liệt kê cả những nội dung đúng.", "List what is true too."),
    "help.verify_draft": (
        "Báo cáo, bài viết: .docx, .txt, .md; - là đầu vào chuẩn.",
        "The report: .docx, .txt, .md; - is standard input.",
    ),
    "help.verify_roster": (
        "Danh sách cán bộ mà bài viết nói tới; dùng được nhiều lần.",
        "Roster of the people that the report is about; may be repeated.",
    ),
    "help.verify_training": (
        "Danh sách lớp, lượt học mà bài viết nói tới; dùng được nhiều lần.",
        "Lists of training that the report tells of; may be repeated.",
    ),
    "report.verify": ("Kiểm tra số liệu của báo cáo", "Fact-check of a report"),
    "summary.verify_encoding": (
        "Bài dùng bảng mã {encoding}, đã chuyển sang Unicode",
        "The draft is in the encoding {encoding}, read as Unicode",
    ),
    "summary.verify_figures": (
        "Tìm thấy {figures} con số, xem {claims} nội dung",
        "{figures} figures found, {claims} claims looked at",
    ),
    "summary.verify_no_figures": ("Bài không có con số nào để kiểm tra", "The draft holds no figure to look at"),
    "summary.verify_none_false": (
        "Không có nội dung nào chắc chắn sai; nội dung chưa kiểm được không phải là đúng",
        "Nothing is certainly false; what cannot be told is not thereby true",
    ),
    "summary.verify_roster": (
        "Đối chiếu với danh sách {people} người, số liệu ngày {day} ({day_from})",
        "Held against a roster of {people} people, as of {day} ({day_from})",
    ),
    "summary.verify_training": ("Đối chiếu với danh sách đào tạo: {files}", "Held against lists of training: {files}"),
    "summary.verify_traps": (
        "Phần “cần lưu ý” không phải là sai: đó là chỗ người đọc dễ hiểu nhầm",
        "What is “to note” is not false: it is where a reader may be misled",
    ),
    "table.claims": ("Tất cả nội dung", "All claims"),
    "table.claims_cannot_tell": ("Chưa kiểm được", "Cannot tell"),
    "table.claims_false": ("Sai", "False"),
    "table.claims_to_note": ("Cần lưu ý", "To note"),
    "table.claims_true": ("Đúng", "True"),
    "weekday.0": ("thứ Hai", "Monday"),
    "weekday.1": ("thứ Ba", "Tuesday"),
    "weekday.2": ("thứ Tư", "Wednesday"),
    "weekday.3": ("thứ Năm", "Thursday"),
    "weekday.4": ("thứ Sáu", "Friday"),
    "weekday.5": ("thứ Bảy", "Saturday"),
    "weekday.6": ("Chủ nhật", "Sunday"),
    "word.draft_cell": ("Bảng {table}, dòng {row}, cột {column}", "Table {table}, row {row}, column {column}"),
    "word.draft_line": ("Dòng {line}", "Line {line}"),
    "word.draft_paragraph": ("Đoạn {paragraph}", "Paragraph {paragraph}"),
    "word.no_baseline": ("mốc không ghi", "no baseline that is named"),
    "word.points": ("điểm %", "pp"),
}
