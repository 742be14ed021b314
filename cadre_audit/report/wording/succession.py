"""Words of ``succession``: who is out, who stays, who would qualify, shares and limits."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.age": ("Tuổi", "Age"),
    "column.also": ("Lý do khác", "Other reasons"),
    "column.group_of_plan": ("Cơ cấu", "Group"),
    "column.holders": ("Người đang giữ", "Held by"),
    "column.limit_found": ("Số lượng", "Found"),
    "column.limit_most": ("Tối đa", "At most"),
    "column.limit_of_plan": ("Nội dung", "Limit"),
    "column.new_state": ("So với yêu cầu riêng của cơ quan", "Against the office's own rule"),
    "column.not_stated": ("Chưa ghi", "Not stated"),
    "column.out_reason": ("Lý do chính", "Primary reason"),
    "column.plan_status": ("Tình trạng", "State"),
    "column.plans_further": ("Có thể bổ sung", "Would qualify"),
    "column.plans_not_found": ("Không xác định được là ai", "Not found for certain"),
    "column.plans_out": ("Đưa ra", "Out"),
    "column.plans_planned": ("Quy hoạch", "Planned"),
    "column.plans_ready": ("Đủ điều kiện", "Ready"),
    "column.plans_to_train": ("Cần đào tạo", "To be trained"),
    "column.plans_unclear": ("Chưa rõ", "Not known"),
    "column.position_now": ("Chức vụ hiện nay", "Post held"),
    "column.ready_on": ("Sớm nhất đủ điều kiện", "Earliest day"),
    "column.wanted_percent": ("Quy định tối thiểu, %", "Wanted at least, %"),
    "count.further_people": ("Người có thể bổ sung", "Who else would qualify"),
    "count.leading_posts": ("Chức danh lãnh đạo", "Posts of leaders"),
    "count.new_entries": ("Người mới vào quy hoạch", "New in the plan"),
    "count.out": ("Đề nghị xem xét đưa ra", "Out"),
    "count.out_age": ("Đưa ra do tuổi", "Out for age"),
    "count.out_discipline": ("Đưa ra do kỷ luật", "Out for discipline"),
    "count.out_rating": ("Đưa ra do xếp loại", "Out for rating"),
    "count.out_standard": ("Đưa ra do tiêu chuẩn", "Out for standards"),
    "count.over_limit": ("Vượt giới hạn", "Over a limit"),
    "count.plans": ("Lượt quy hoạch", "Plans"),
    "count.plans_holds_it": ("Đang giữ chức danh quy hoạch", "Hold the planned post already"),
    "count.plans_not_in_roster": ("Không xác định được trong danh sách cán bộ", "Not found for certain in the roster"),
    "count.plans_ready": ("Đủ điều kiện", "Ready"),
    "count.plans_to_train": ("Cần đào tạo, bồi dưỡng", "To be trained"),
    "count.plans_unclear": ("Chưa kết luận được", "Not known"),
    "count.posts_without_successor": ("Chức danh chưa có nguồn", "Posts without a ready successor"),
    "error.no_plans_named": (
        "Chưa cho biết danh sách quy hoạch. Hãy ghi tệp, chữ roster, hoặc khóa succession trong tệp cấu hình.",
        "No succession list is named. Give a file, the word roster, or the key succession of the workspace file.",
    ),
    "help.per_post": (
        "Số người bổ sung nêu cho mỗi chức danh, từ 1 đến 50.",
        "How many further people are shown for each post, 1 to 50.",
    ),
    "help.plan_before": (
        "Danh sách quy hoạch lần trước, để biết ai mới; có thể lặp lại.",
        "An earlier list, to tell who is new; may be repeated.",
    ),
    "help.plan_lists": (
        "Danh sách quy hoạch: tệp, thư mục, hoặc chữ roster để dùng cột trong danh sách cán bộ.",
        "Succession lists: files, folders, or the word roster for the roster's own column.",
    ),
    "help.plan_position": (
        "Chức danh cần tìm người bổ sung; không ghi thì là các chức danh chưa có nguồn.",
        "Posts for which further people are looked for; those without a ready successor when not given.",
    ),
    "help.plan_roster": (
        "Danh sách cán bộ có thông tin của người trong quy hoạch; có thể lặp lại.",
        "Rosters that tell of the people in the plans; may be repeated.",
    ),
    "help.plan_young_under": (
        "Tuổi dưới đó được tính là trẻ, thay cho tuổi của quy định.",
        "The age under which somebody counts as young, in place of that of the rule.",
    ),
    "help.review_day": (
        "Ngày rà soát, theo quy định của ngày đó; không ghi thì là hôm nay.",
        "The day of the review, by whose law it is made; today when not given.",
    ),
    "help.standards_now": (
        "Người chưa đạt tiêu chuẩn bị đưa ra cả khi còn thời gian đào tạo.",
        "Who falls short of a standard is out although there is time to be trained.",
    ),
    "help.succession_verb": (
        "Rà soát quy hoạch: đưa ra, bổ sung, cơ cấu, giới hạn, chức danh chưa có nguồn.",
        "Reviews succession plans: who is out, who would qualify, shares, limits, posts without a successor.",
    ),
    "help.term_from": (
        "Ngày đầu nhiệm kỳ được quy hoạch, dùng để tính tuổi.",
        "The first day of the term that is planned for, on which ages are counted.",
    ),
    "new_state.meets": ("đạt", "meets it"),
    "new_state.short": ("chưa đạt", "misses it"),
    "new_state.unknown": ("chưa rõ", "not known"),
    "out_reason.age": ("không đủ tuổi công tác trọn nhiệm kỳ", "age"),
    "out_reason.discipline": ("bị kỷ luật", "discipline"),
    "out_reason.rating": ("xếp loại không hoàn thành nhiệm vụ", "rating"),
    "out_reason.standard": ("không đáp ứng tiêu chuẩn", "standard"),
    "plan_group.band_40_to_50": ("Từ 40 đến 50 tuổi", "40 to 50 years"),
    "plan_group.band_over_50": ("Trên 50 tuổi", "Over 50 years"),
    "plan_group.band_under_40": ("Dưới 40 tuổi", "Under 40 years"),
    "plan_group.ethnic_minority": ("Người dân tộc thiểu số", "Ethnic minority"),
    "plan_group.women": ("Nữ", "Women"),
    "plan_group.young": ("Cán bộ trẻ", "Young"),
    "plan_limit.not_higher_lower": ("chức danh thấp hơn chức vụ đang giữ", "a lower post than the one held"),
    "plan_limit.not_higher_same": ("chức danh đang giữ hoặc tương đương", "the post held, or an equal one"),
    "plan_limit.per_person": ("số chức danh của một người", "posts of one person"),
    "plan_limit.per_post": ("số người của một chức danh", "people of one post"),
    "plan_status.holds_it": ("đang giữ chức danh này", "holds the post already"),
    "plan_status.ready": ("đủ điều kiện theo dữ liệu", "ready by the data"),
    "plan_status.to_train": ("cần đào tạo, bồi dưỡng", "to be trained"),
    "plan_status.unclear": ("chưa rõ", "not known"),
    "report.succession": ("Rà soát quy hoạch cán bộ", "Review of succession plans"),
    "summary.plans": ("Lượt quy hoạch: {n}; số người: {people}", "Plans: {n}; people: {people}"),
    "summary.plans_cannot_tell_higher": (
        "Chưa xác định được chức danh quy hoạch có cao hơn chức vụ đang giữ hay không: {n} lượt",
        "Whether the planned post is a higher one cannot be told of {n} plans",
    ),
    "summary.plans_kept": (
        "Giữ trong quy hoạch: đủ điều kiện {ready}; cần đào tạo, bồi dưỡng {to_train}; chưa đủ dữ liệu {unclear}",
        "Stay: ready {ready}; to be trained {to_train}; not known {unclear}",
    ),
    "summary.plans_limits": ("Nội dung vượt giới hạn của quy định: {n}", "Limits of the rule exceeded: {n}"),
    "summary.plans_list_day_unknown": (
        "Danh sách quy hoạch không ghi ngày lập; không xác định được đã đến kỳ rà soát hằng năm hay chưa",
        "The list names no day of its own; whether the yearly review is due cannot be told",
    ),
    "summary.plans_new": (
        "Người mới vào quy hoạch so với danh sách trước: {n}; chưa có yêu cầu riêng của cơ quan (khóa "
        "new_entries) để đối chiếu",
        "New against the earlier list: {n}; the office has set no rule of its own (key new_entries) to "
        "compare them with",
    ),
    "summary.plans_new_own_rule": (
        "Người mới vào quy hoạch đạt yêu cầu riêng của cơ quan (không phải quy định của pháp luật; văn bản: "
        "{document}): {share}; chưa rõ: {unknown}",
        "New people who meet the office's own rule (not the law's; document: {document}): {share}; not known:"
        " {unknown}",
    ),
    "summary.plans_no_rule": (
        "Ngày {day} chưa đọc được quy định nào về quy hoạch; không xét giới hạn và cơ cấu",
        "No rule on succession plans was read for {day}; limits and shares are not judged",
    ),
    "summary.plans_not_in_roster": (
        "Không xác định được trong danh sách cán bộ: {n} lượt; chưa rà soát",
        "Not found for certain in the roster: {n} plans; not reviewed",
    ),
    "summary.plans_out": (
        "Đề nghị xem xét đưa ra khỏi quy hoạch: {share}; theo lý do chính: tuổi {age}, kỷ luật {discipline}, "
        "tiêu chuẩn {standard}, xếp loại {rating}",
        "Out: {share}; by primary reason: age {age}, discipline {discipline}, standard {standard}, rating {rating}",
    ),
    "summary.plans_out_not_named": (
        "Trong đó lý do chính không được quy định đang có hiệu lực về quy hoạch nêu tên: {n} lượt",
        "Of these the rule in force does not name the primary reason: {n}",
    ),
    "summary.plans_posts": (
        "Chức danh lãnh đạo chưa có nguồn quy hoạch đủ điều kiện: {share}; trong đó đã có người quy hoạch: {planned}",
        "Posts of leaders without a ready successor: {share}; of these with somebody planned: {planned}",
    ),
    "summary.plans_review_due": (
        "Danh sách quy hoạch lập ngày {day}, đã quá một năm; cần rà soát hằng năm (chưa đọc được điều khoản "
        "áp dụng cho ngày này)",
        "The list is of {day}, more than a year ago; the yearly review is due (no clause was read for this day)",
    ),
    "summary.plans_review_due_by_rule": (
        "Danh sách quy hoạch lập ngày {day}, đã quá một năm; phải rà soát hằng năm theo {document}",
        "The list is of {day}, more than a year ago; the yearly review of {document} is due",
    ),
    "summary.plans_rule": (
        "Quy định về quy hoạch áp dụng ngày {day}: {document}",
        "Rule on succession plans on {day}: {document}",
    ),
    "summary.plans_to_decide": (
        "Trong số đủ điều kiện, còn nội dung phải có người quyết định, không tự động coi là đạt: {n} lượt",
        "Of those ready, with something that a person has to decide, which is never taken as met: {n}",
    ),
    "table.succession.in": ("Nguồn có thể bổ sung quy hoạch", "Who else would qualify"),
    "table.succession.kept": ("Giữ trong quy hoạch", "Who stays in the plan"),
    "table.succession.limits": ("Vượt giới hạn của quy định", "Limits of the rule exceeded"),
    "table.succession.new": ("Người mới vào quy hoạch", "New in the plan"),
    "table.succession.not_in_roster": (
        "Không xác định được trong danh sách cán bộ",
        "Not found for certain in the roster",
    ),
    "table.succession.out": ("Đề nghị xem xét đưa ra khỏi quy hoạch", "Out of the plan"),
    "table.succession.posts_without_successor": (
        "Chức danh chưa có nguồn đủ điều kiện",
        "Posts without a ready successor",
    ),
    "table.succession.shares": ("Cơ cấu quy hoạch", "Structure of the plan"),
}
