"""Words of ``compare``: who joined, left and moved, shares in points, and what points are made of."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "as_of_from.other": ("theo ngày của danh sách kia", "that of the other list"),
    "column.changed_field": ("Nội dung", "Field"),
    "column.compare_after": ("Sau", "After"),
    "column.compare_apart": ("Khác phạm vi", "Another population"),
    "column.compare_aspect": ("Khác nhau về", "Differ in"),
    "column.compare_before": ("Trước", "Before"),
    "column.compare_by_law": ("Do quy định", "By the law"),
    "column.compare_change": ("Thay đổi", "Change"),
    "column.compare_changed": ("Đổi", "Changed"),
    "column.compare_corrected": ("Đính chính", "Mended"),
    "column.compare_from": ("Từ", "From"),
    "column.compare_gap": ("Kết quả", "Gap"),
    "column.compare_gaps_after": ("Thiếu sau", "Short after"),
    "column.compare_gaps_before": ("Thiếu trước", "Short before"),
    "column.compare_gaps_closed": ("Đã đạt", "Closed"),
    "column.compare_gaps_closed_by_law": ("do quy định", "by the law"),
    "column.compare_gaps_joined": ("Người vào", "Came"),
    "column.compare_gaps_left": ("Người ra", "Went"),
    "column.compare_gaps_no_longer_clear": ("Nay chưa rõ", "Not clear now"),
    "column.compare_gaps_now_clear": ("Trước chưa rõ", "Not clear before"),
    "column.compare_gaps_opened": ("Mới thiếu", "Opened"),
    "column.compare_gaps_opened_by_law": ("do quy định", "by the law"),
    "column.compare_improved": ("Cao hơn", "Higher"),
    "column.compare_no_longer_told": ("Nay không khai", "No longer told"),
    "column.compare_not_stated": ("Không khai", "Not told"),
    "column.compare_only": ("Chỉ có ở danh sách", "Only in the list"),
    "column.compare_part": ("Phần của thay đổi", "Part of the change"),
    "column.compare_people": ("Số người", "People"),
    "column.compare_perhaps_unit": ("Đơn vị của người đó", "Unit of that person"),
    "column.compare_points": ("Thay đổi (điểm %)", "Change (points)"),
    "column.compare_population": ("Phạm vi so sánh", "Population"),
    "column.compare_relative": ("Đọc theo tỷ lệ tương đối", "Read as a ratio"),
    "column.compare_running": ("Sau bước này", "After this step"),
    "column.compare_same": ("Như cũ", "Same"),
    "column.compare_stayed": ("Có ở danh sách kia", "Of them in the other list"),
    "column.compare_to": ("Thành", "To"),
    "column.compare_told": ("Nay mới khai", "Newly told"),
    "column.compare_value": ("Nội dung", "What"),
    "column.compare_with": ("So với", "Against"),
    "column.compare_worsened": ("Thấp hơn", "Lower"),
    "column.measure": ("Chỉ tiêu", "Measure"),
    "column.moved_what": ("Thay đổi", "Changed"),
    "column.side": ("Danh sách", "List"),
    "column.unit_before": ("Đơn vị trước", "Unit before"),
    "compare_apart.no": ("không", "no"),
    "compare_apart.yes": ("có", "yes"),
    "compare_aspect.kind": ("nhóm đối tượng", "kind of staff"),
    "compare_aspect.position": ("chức vụ, chức danh", "post"),
    "compare_aspect.unit": ("đơn vị", "unit"),
    "compare_by_law.no": ("không", "no"),
    "compare_by_law.yes": ("có", "yes"),
    "compare_change.changed": ("đổi khác", "changed"),
    "compare_change.corrected": ("ghi khác trước (cần xem lại)", "told otherwise than before (to be looked at)"),
    "compare_change.improved": ("cao hơn", "higher"),
    "compare_change.no_longer_told": ("nay không khai", "no longer told"),
    "compare_change.told": ("nay mới khai", "newly told"),
    "compare_change.worsened": ("thấp hơn", "lower"),
    "compare_form.staff": ("danh sách người đang giữ chức vụ", "people in post"),
    "compare_form.succession": ("danh sách quy hoạch", "people planned for posts"),
    "compare_gap.closed": ("trước thiếu, nay đạt", "short before, not now"),
    "compare_gap.opened": ("trước đạt, nay thiếu", "not short before, short now"),
    "compare_measure.sex.female": ("Nữ", "Women"),
    "compare_measure.sex.male": ("Nam", "Men"),
    "compare_measure.standards.met": ("Đạt tiêu chuẩn chức danh", "Meet the standards of their posts"),
    "compare_measure.standards.not_clear": (
        "Chưa xác định được đạt hay không (chưa rõ, cần người xem, chưa có tiêu chuẩn)",
        "Not clear whether they meet the standards (unknown, to be judged, no standard)",
    ),
    "compare_measure.standards.short": ("Còn thiếu ít nhất một tiêu chuẩn", "Short of at least one standard"),
    "compare_measure.young": ("Trẻ (dưới {age} tuổi)", "Young (under {age} years)"),
    "compare_part.doubtful_after": ("Người chưa rõ, danh sách sau", "In doubt, list after"),
    "compare_part.doubtful_before": ("Người chưa rõ, danh sách trước", "In doubt, list before"),
    "compare_part.joined": ("Người mới vào", "People who joined"),
    "compare_part.law": ("Quy định thay đổi", "The law changed"),
    "compare_part.left": ("Người ra khỏi danh sách", "People who left"),
    "compare_part.moved_in": ("Chuyển vào phạm vi so sánh", "Moved into the population"),
    "compare_part.moved_out": ("Chuyển ra khỏi phạm vi so sánh", "Moved out of the population"),
    "compare_part.not_encoded": (
        "Chương trình chưa có quy định của một trong hai ngày",
        "Law that the program has of one of the days only",
    ),
    "compare_part.other": ("Thông tin khác của người ở lại", "Other entries of those who stayed"),
    "compare_part.replaced": ("Thay toàn bộ người (không ai ở lại)", "Everybody replaced (nobody stayed)"),
    "compare_part.time": ("Thời gian (tuổi, thời hạn)", "Time (ages, time limits)"),
    "compare_part.trained": ("Trình độ của người ở lại thay đổi", "Levels of those who stayed"),
    "compare_side.after": ("sau", "after"),
    "compare_side.before": ("trước", "before"),
    "count.after": ("Người ở danh sách sau", "People after"),
    "count.before": ("Người ở danh sách trước", "People before"),
    "count.doubtful_after": ("Chưa rõ, danh sách sau", "In doubt, list after"),
    "count.doubtful_before": ("Chưa rõ, danh sách trước", "In doubt, list before"),
    "count.gaps_closed": ("Số nội dung trước thiếu nay đạt", "Gaps closed"),
    "count.gaps_opened": ("Số nội dung trước đạt nay thiếu", "Gaps opened"),
    "count.improved": ("Người có trình độ cao hơn", "People with a higher level"),
    "count.joined": ("Vào", "Joined"),
    "count.left": ("Ra", "Left"),
    "count.moved": ("Đổi đơn vị hoặc chức vụ", "Moved to another unit or post"),
    "count.moved_in": ("Chuyển vào phạm vi", "Moved into the population"),
    "count.moved_out": ("Chuyển ra khỏi phạm vi", "Moved out of the population"),
    "count.posts_not_told": ("Không so sánh được chức vụ", "Posts that cannot be compared"),
    "count.stayed": ("Ở cả hai danh sách", "In both lists"),
    "count.worsened": ("Người có trình độ thấp hơn", "People with a lower level"),
    "error.baseline_form": (
        '“{text}” chưa đúng: --baseline cần một tên và một tệp, ví dụ --baseline "nhiệm kỳ trước=danh-sach-2015.xlsx".',
        '“{text}” is not right: --baseline takes a name and a file, such as --baseline "previous term=list-2015.xlsx".',
    ),
    "error.baseline_other": (
        "Số liệu trong {path} là của “{name}”, không phải của “{asked}”: không so sánh với mốc khác mốc đã ghi. Hãy "
        "ghi đúng tên mốc hoặc dùng tệp của mốc cần so sánh.",
        "The figures of {path} are those of “{name}” and not of “{asked}”: shares are not held against another "
        "baseline than the one named. Name it rightly, or give the file of the baseline that is meant.",
    ),
    "error.baseline_twice": (
        "Tên mốc so sánh “{name}” dùng cho hai danh sách. Hãy đặt cho mỗi mốc một tên riêng.",
        "The baseline “{name}” stands for two lists. Give each a name of its own.",
    ),
    "error.baseline_unknown": (
        "Chỉ tiêu {measure} được yêu cầu so với “{name}”, nhưng không có mốc nào tên như vậy. Các mốc có: {allowed}.",
        "{measure} is to be held against “{name}”, and no baseline is called so. There are: {allowed}.",
    ),
    "error.compare_backwards": (
        "Danh sách sau lập ngày {after}, sớm hơn danh sách trước lập ngày {before}. Hãy đổi chỗ hai danh sách.",
        "The list after is of {after}, earlier than the list before, of {before}. Please swap the two.",
    ),
    "error.compare_forms": (
        "Không so sánh tỷ lệ của hai phạm vi khác nhau: “{before}” là {form_before}, “{after}” là {form_after}. Hãy "
        "dùng hai danh sách cùng loại.",
        "Shares of different populations are not compared: “{before}” lists {form_before}, “{after}” lists "
        "{form_after}. Give two lists of one sort.",
    ),
    "error.compare_kinds": (
        "Không so sánh tỷ lệ của hai phạm vi khác nhau: chỉ một trong hai danh sách “{before}” và “{after}” có "
        "{kinds}. Hãy chọn nhóm chung bằng --kind, hoặc thêm --common.",
        "Shares of different populations are not compared: only one of the lists “{before}” and “{after}” has "
        "{kinds}. Choose the kinds that both have by --kind, or add --common.",
    ),
    "error.compare_lists_missing": (
        "Lệnh compare cần một danh sách trước và một danh sách sau (số danh sách đã cho: {n}), ví dụ: cadre-audit "
        "compare trước.xlsx sau.xlsx. Mỗi bên nhiều tệp thì dùng --before và --after; một danh sách ở hai ngày thì "
        "thêm --as-of-before và --as-of-after.",
        "compare takes a list before and a list after (lists given: {n}), such as: cadre-audit compare before.xlsx "
        "after.xlsx. For several files on a side use --before and --after; for one list on two days add "
        "--as-of-before and --as-of-after.",
    ),
    "error.compare_lists_twice": (
        "Danh sách được cho cả theo thứ tự và bằng --before, --after. Hãy chỉ dùng một cách.",
        "Lists are given both one after the other and by --before and --after. Use one of the two ways.",
    ),
    "error.compare_nobody_chosen": (
        "Trong {path} không có ai thuộc phạm vi đã chọn (--kind, --position, --unit). Hãy xem lại phạm vi.",
        "{path} has nobody of the population asked for (--kind, --position, --unit). Please look at what was asked.",
    ),
    "error.compare_not_told": (
        "Không so sánh được chỉ tiêu {measure}: “{name}” không ghi nội dung này của người nào.",
        "{measure} cannot be compared: “{name}” tells it of nobody.",
    ),
    "error.compare_nothing_common": (
        "“{before}” và “{after}” không có nhóm đối tượng, đơn vị, chức vụ nào chung nên không có gì để so sánh với "
        "--common.",
        "“{before}” and “{after}” share no kind of staff, unit or post, so that --common leaves nothing to compare.",
    ),
    "error.compare_populations": (
        "Không so sánh tỷ lệ của hai phạm vi khác nhau: chỉ một trong hai danh sách “{before}” và “{after}” có "
        "{values}. Hãy thêm --common để chỉ so sánh phần chung, hoặc --same-population nếu hai danh sách vẫn cùng "
        "phạm vi.",
        "Shares of different populations are not compared: only one of the lists “{before}” and “{after}” has "
        "{values}. Add --common to compare what both have, or --same-population if the lists are of one population "
        "all the same.",
    ),
    "error.figures_invalid": ("Tệp số liệu của mốc so sánh có {count} lỗi.", "Faults in the file of figures: {count}."),
    "error.figures_missing": ("Không có tệp số liệu {path}.", "There is no file of figures {path}."),
    "error.figures_of_the_whole": (
        "Số liệu trong {path} là của toàn bộ danh sách, không tách theo đơn vị hay chức vụ: hãy bỏ --unit và "
        "--position.",
        "The figures of {path} are of a whole and cannot be told by unit or post: leave out --unit and --position.",
    ),
    "error.figures_without": (
        "Tệp số liệu {path} không có chỉ tiêu {measure}.",
        "The figures of {path} do not have {measure}.",
    ),
    "error.measure_form": (
        '“{text}” chưa đúng: --measure cần mã chỉ tiêu, có thể kèm tên mốc, ví dụ --measure "sex.female=nhiệm kỳ '
        'trước".',
        "“{text}” is not right: --measure takes a measure and perhaps the name of its baseline, such as --measure "
        '"sex.female=previous term".',
    ),
    "error.measure_unknown": (
        "Không có chỉ tiêu “{name}”. Các chỉ tiêu thường dùng: {allowed}.",
        "There is no measure “{name}”. Measures often asked for: {allowed}.",
    ),
    "fault.measure_twice": ("một chỉ tiêu được ghi hai lần.", "a measure is given twice."),
    "fault.share_above_one": ("k lớn hơn n.", "k is above n."),
    "help.compare": (
        "So sánh hai danh sách, hoặc một danh sách ở hai ngày: ai vào, ra, chuyển, thay đổi; tỷ lệ tăng, giảm bao "
        "nhiêu điểm %.",
        "Holds two lists, or one on two days, side by side: who joined, left, moved, changed; shares in points.",
    ),
    "help.compare_after": ("Danh sách sau; có thể lặp lại.", "List after; may be repeated."),
    "help.compare_as_of_after": (
        "Ngày tính tuổi và áp dụng quy định cho danh sách sau; mặc định là ngày trong tiêu đề, nếu không có thì hôm "
        "nay.",
        "Day of the list after, for ages and the law; by default that of its title, else today.",
    ),
    "help.compare_as_of_before": (
        "Ngày tính tuổi và áp dụng quy định cho danh sách trước; mặc định là ngày trong tiêu đề.",
        "Day of the list before, for ages and the law; by default that of its title.",
    ),
    "help.compare_baseline": (
        "Mốc so sánh có tên: danh sách, hoặc tệp số liệu .yaml; lặp lại để so sánh với nhiều mốc, mỗi chỉ tiêu ghi "
        "rõ mốc của mình.",
        "A baseline with a name: a list, or a .yaml file of figures; repeat it for several, each share is printed "
        "with its own.",
    ),
    "help.compare_before": ("Danh sách trước; có thể lặp lại.", "List before; may be repeated."),
    "help.compare_common": (
        "Chỉ so sánh nhóm đối tượng, đơn vị, chức vụ mà cả hai danh sách đều có.",
        "Compare only the kinds of staff, units and posts that both lists have.",
    ),
    "help.compare_kind": ("Chỉ so sánh nhóm này, ở cả hai danh sách.", "Only this kind of staff, on both sides."),
    "help.compare_lists": (
        "Danh sách trước rồi danh sách sau; một danh sách với hai ngày.",
        "The list before, then the list after; one list with two days.",
    ),
    "help.compare_measure": (
        "Chỉ so sánh chỉ tiêu này, ví dụ sex.female; thêm =TÊN để so với đúng mốc đó; có thể lặp lại.",
        "Only this share, such as sex.female; add =NAME to hold it against that baseline; may be repeated.",
    ),
    "help.compare_name_after": ("Tên gọi của danh sách sau.", "What the list after is called."),
    "help.compare_name_before": (
        "Tên gọi của danh sách trước, ví dụ “nhiệm kỳ trước”.",
        "What the list before is called, such as “previous term”.",
    ),
    "help.compare_position": (
        "Chỉ so sánh người giữ chức vụ này, ở cả hai danh sách.",
        "Only people in this post, on both sides.",
    ),
    "help.compare_same_population": (
        "Hai danh sách vẫn cùng phạm vi dù có đơn vị hoặc chức vụ chỉ một bên có (khuyết người, đổi tên).",
        "The lists are of one population although a unit or post stands in one of them only (vacant, renamed).",
    ),
    "help.compare_young_under": ("Dưới tuổi này là trẻ.", "Who is younger than this is young."),
    "moved_population.moved_in": ("chuyển vào", "moved in"),
    "moved_population.moved_out": ("chuyển ra", "moved out"),
    "moved_what.position": ("chức vụ", "post"),
    "moved_what.unit": ("đơn vị", "unit"),
    "points.fall": ("giảm {n} % so với {of}", "{n} % less than {of}"),
    "points.none": ("không đổi so với {of}", "the same as {of}"),
    "points.rise": ("tăng {n} % so với {of}", "{n} % more than {of}"),
    "points.value": ("{n} điểm %", "{n} pp"),
    "report.compare": ("So sánh hai danh sách", "Two lists compared"),
    "summary.compare_after_today": (
        "“{name}” không ghi lập ngày nào nên tuổi và quy định tính theo hôm nay; nếu danh sách là của ngày khác thì "
        "thêm --as-of-after NGÀY",
        "“{name}” does not say of which day it is: ages and the law are those of today; if it is of another day add "
        "--as-of-after DATE",
    ),
    "summary.compare_common": (
        "Chỉ so sánh nhóm đối tượng, đơn vị, chức vụ mà cả hai danh sách đều có (--common); số dòng để ngoài: danh "
        "sách trước {before}, danh sách sau {after}",
        "Only kinds of staff, units and posts that both lists have are compared (--common); rows left out: {before} "
        "before, {after} after",
    ),
    "summary.compare_doubtful": (
        "Chưa rõ có phải cùng một người hay không, liệt kê riêng, không tính là vào hay ra: danh sách trước "
        "{before}, danh sách sau {after}",
        "Not clear whether they are somebody of the other list, listed apart and counted neither as joined nor as "
        "left: {before} before, {after} after",
    ),
    "summary.compare_figures": (
        "Mốc “{name}” là số liệu đã công bố trong {path}, không có danh sách người: không so sánh được từng người",
        "“{name}” are published figures of {path} without a list of people: only shares can be compared",
    ),
    "summary.compare_gaps": (
        "Tiêu chuẩn, tính theo từng nội dung của người ở cả hai danh sách: trước thiếu nay đạt {closed}; trước đạt "
        "nay thiếu {opened}",
        "Standards, counted by requirement of those who stayed: gaps closed {closed}; gaps opened {opened}",
    ),
    "summary.compare_levels": (
        "Người có trình độ cao hơn ở ít nhất một mặt: {improved}; thấp hơn: {worsened} (thấp hơn thường là do ghi "
        "sai, cần xem lại)",
        "People with a higher level of something: {improved}; with a lower one: {worsened} (often a slip, to be "
        "looked at)",
    ),
    "summary.compare_moved": ("Đổi đơn vị hoặc chức vụ: {n} người", "Moved to another unit or post: {n}"),
    "summary.compare_moved_across": (
        "Chuyển vào phạm vi so sánh: {into} người; chuyển ra: {out} người (không tính là vào hay ra)",
        "Moved into the population that is compared: {into}; out of it: {out} (neither joined nor left)",
    ),
    "summary.compare_no_day": (
        "“{name}” không ghi lập ngày nào: không so sánh tuổi; ghi ngày ở tiêu đề danh sách hoặc bằng --as-of-before",
        "“{name}” does not say of which day it is: ages are not compared; tell the day in its title or by "
        "--as-of-before",
    ),
    "summary.compare_no_people": (
        "Có nhiều mốc hoặc mốc không có danh sách người: chỉ so sánh tỷ lệ; để biết ai vào, ra, hãy so sánh với một "
        "danh sách",
        "There are several baselines, or one without a list of people: only shares are compared; compare with one "
        "list to see who joined and left",
    ),
    "summary.compare_no_standard": (
        "Không có tiêu chuẩn nào áp dụng cho người trong các danh sách này ở cả hai ngày: không so sánh việc đạt "
        "tiêu chuẩn",
        "No standard binds people of these lists on both days: whether they meet standards is not compared",
    ),
    "summary.compare_not_comparable": (
        "Hai danh sách “{before}” và “{after}” khác nhau về đơn vị hoặc chức vụ (xem bảng): không so sánh tỷ lệ; "
        "thêm --common để so sánh phần chung, hoặc --same-population nếu vẫn cùng phạm vi",
        "“{before}” and “{after}” differ in units or posts (see the table): no shares are compared; add --common to "
        "compare what both have, or --same-population if they are of one population all the same",
    ),
    "summary.compare_not_told": (
        "“{name}” không ghi của người nào: {fields}; không so sánh tỷ lệ về các nội dung này",
        "“{name}” tells of nobody: {fields}; shares of these are not compared",
    ),
    "summary.compare_people": (
        "Trước {before} người, sau {after} người; ở cả hai {stayed}; vào {joined}; ra {left}",
        "Before {before} people, after {after}; in both {stayed}; joined {joined}; left {left}",
    ),
    "summary.compare_points": (
        "Thay đổi của tỷ lệ tính bằng điểm %, là hiệu của hai tỷ lệ; “tăng, giảm … % so với” là tỷ lệ tương đối, "
        "không phải điểm %",
        "Changes of shares are in percentage points, the difference of two shares; “… % more than” is a ratio and no "
        "points",
    ),
    "summary.compare_posts_not_told": (
        "Không so sánh được chức vụ vì một trong hai danh sách để trống hoặc ghi chưa hiểu: {n} người",
        "Posts that cannot be compared, since one of the lists leaves them blank or is not understood: {n}",
    ),
    "summary.compare_same_names": (
        "Cùng họ tên ở cả bảng người vào và bảng người ra: {n}; nếu là một người thì ngày sinh hoặc số định danh ở một "
        "danh sách ghi sai, cần kiểm tra",
        "Names among both those who joined and those who left: {n}; if that is one person, one of the lists has a "
        "wrong birth or identity number: please check",
    ),
    "summary.compare_sides": (
        "So với “{before}”: {people_before} người, ngày {day_before} ({from_before}); sau là “{after}”: "
        "{people_after} người, ngày {day_after} ({from_after})",
        "Against “{before}”: {people_before} people, {day_before} ({from_before}); after is “{after}”: "
        "{people_after} people, {day_after} ({from_after})",
    ),
    "summary.compare_taken_as_one": (
        "“{before}” và “{after}” khác nhau về đơn vị hoặc chức vụ (xem bảng) nhưng được so sánh như cùng phạm vi "
        "theo yêu cầu",
        "“{before}” and “{after}” differ in units or posts (see the table) and are compared as one population, as "
        "asked",
    ),
    "table.compare.changed": ("Người ở lại có thay đổi", "What changed of those who stayed"),
    "table.compare.changes": ("Thay đổi của người ở lại (số người)", "Changes of those who stayed (heads)"),
    "table.compare.differences": ("Phạm vi chỉ một danh sách có", "What only one of the lists has"),
    "table.compare.doubtful": ("Chưa rõ có phải cùng một người", "Not clear whether they are one person"),
    "table.compare.gaps": ("Tiêu chuẩn nay đạt hoặc mới thiếu", "Gaps closed and opened"),
    "table.compare.joined": ("Người vào", "Who joined"),
    "table.compare.left": ("Người ra", "Who left"),
    "table.compare.measures": ("Mọi chỉ tiêu, trước và sau", "All measures, before and after"),
    "table.compare.measures_shown": ("Tỷ lệ trước và sau, theo mốc so sánh", "Shares before and after, by baseline"),
    "table.compare.moved": ("Người đổi đơn vị hoặc chức vụ", "Who moved"),
    "table.compare.requirements": (
        "Nội dung còn thiếu, trước và sau (số người)",
        "Gaps by requirement, before and after (heads)",
    ),
    "table.compare.split": ("Thay đổi của tỷ lệ do đâu", "What the change of a share is made of"),
    "word.and": ("và", "and"),
    "word.no_unit": ("(không ghi đơn vị)", "(no unit)"),
}
