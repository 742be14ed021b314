"""Words for the problems found in the data: a title for each code, and what to do about it.

``problem_hint.<code>`` names what the hint holds, such as the nearest known spelling; ``problem_hint_bare.<code>``
is said when the hint is empty. A code whose advice never names anything has the bare form only.
"""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "problem.age_unlikely": ("Tuổi khó có thể đúng", "Unlikely age"),
    "problem.as_of_differs": ("Các tệp ghi thời điểm khác nhau", "Files give different dates"),
    "problem.cell_error": ("Ô bị lỗi công thức", "Cell holds a formula error"),
    "problem.cell_far_off": ("Ô nằm ngoài bảng", "Cell far outside the table"),
    "problem.certificate_unknown": ("Chưa hiểu chứng chỉ", "Certificate not understood"),
    "problem.count_differs": ("Số người khác với số ghi trong bảng", "Number of people differs from the stated one"),
    "problem.course_blank": ("Chưa ghi khóa đăng ký", "Course left blank"),
    "problem.course_unknown": ("Chưa hiểu khóa đăng ký", "Course not understood"),
    "problem.date_impossible": ("Ngày không có trong lịch", "Date that does not exist"),
    "problem.date_in_future": ("Ngày sau thời điểm rà soát", "Date after the day of the audit"),
    "problem.date_unreadable": ("Không đọc được ngày", "Date not understood"),
    "problem.dates_swapped": (
        "Nghi ngày và tháng bị đảo trong cả cột",
        "Days and months look swapped in the whole column",
    ),
    "problem.decision_ambiguous": ("Ý kiến ứng với nhiều lượt đăng ký", "Decision that fits several registrations"),
    "problem.decision_contradicts": ("Ý kiến mâu thuẫn nhau", "Decisions that contradict each other"),
    "problem.decision_unknown": ("Chưa hiểu ý kiến", "Decision not understood"),
    "problem.decision_unmatched": ("Ý kiến không ứng với lượt đăng ký nào", "Decision without a registration"),
    "problem.encoding_doubtful": ("Có thể còn là chữ theo bảng mã cũ", "Text that may still be in an old encoding"),
    "problem.encoding_repaired": (
        "Chữ theo bảng mã cũ, đã chuyển sang Unicode",
        "Text in an old encoding, turned into Unicode",
    ),
    "problem.ends_before_start": ("Ngày kết thúc trước ngày bắt đầu", "Course that ends before it starts"),
    "problem.file_not_annotated": ("Không ghi được bản sao có ghi chú", "Copy with notes not written"),
    "problem.file_not_read": ("Không đọc được tệp", "File not read"),
    "problem.file_twice": ("Một tệp được đưa vào hai lần", "The same file given twice"),
    "problem.formula_without_value": ("Công thức chưa có kết quả", "Formula without a result"),
    "problem.grace_undecided": (
        "Chưa xác định được có thuộc diện còn thời hạn hay không",
        "Cannot tell whether the grace period applies",
    ),
    "problem.heading_twice": ("Tiêu đề cột bị trùng", "Heading given twice"),
    "problem.heading_unknown": ("Chưa hiểu tiêu đề cột", "Heading not understood"),
    "problem.hidden_parts": ("Có dòng, cột hoặc trang bị ẩn", "Hidden rows, columns or sheets"),
    "problem.kind_contradicts": ("Nhóm đối tượng không khớp với chức danh", "Group contradicts the post"),
    "problem.leading_zero_lost": ("Mất số 0 ở đầu", "Leading zero lost"),
    "problem.learners_blank": ("Lớp chưa ghi số học viên", "Class without a number of learners"),
    "problem.letters_lost": ("Chữ có dấu đã bị mất, thành dấu “?”", "Letters with marks were lost and became “?”"),
    "problem.lock_file": ("Bỏ qua tệp khóa của Excel", "Excel's lock file left out"),
    "problem.ordinal_gap": ("Số thứ tự không liên tục", "Ordinal numbers are not continuous"),
    "problem.part_exceeds_whole": ("Số thành phần lớn hơn tổng số", "Part larger than its whole"),
    "problem.person_in_two_units": ("Một người có tên ở hai đơn vị", "Person listed in two units"),
    "problem.person_twice": ("Một người xuất hiện nhiều lần", "Person listed more than once"),
    "problem.planned_person_doubtful": (
        "Chưa xác định chắc chắn người trong quy hoạch",
        "Planned person who may be several, or too little known",
    ),
    "problem.planned_person_unknown": (
        "Người trong quy hoạch không có trong danh sách cán bộ",
        "Planned person not in the roster",
    ),
    "problem.planned_post_blank": ("Chưa ghi chức danh quy hoạch", "Planned post left blank"),
    "problem.planned_post_unknown": ("Chưa hiểu chức danh quy hoạch", "Planned post not understood"),
    "problem.planned_twice": (
        "Một người được ghi hai lần cho cùng một chức danh quy hoạch",
        "Person planned twice for one post",
    ),
    "problem.position_blank": ("Chưa ghi chức danh", "Post left blank"),
    "problem.position_several": ("Một ô ghi nhiều chức danh", "Several posts in one cell"),
    "problem.position_unknown": ("Chưa hiểu chức danh", "Post not understood"),
    "problem.row_not_taken": ("Dòng không được đưa vào danh sách", "Row not taken"),
    "problem.schooling_as_date": ("Trình độ phổ thông bị đổi thành ngày", "Schooling turned into a date"),
    "problem.sheet_not_a_roster": ("Trang tính không phải danh sách người", "Sheet is not a roster"),
    "problem.sheet_not_training": ("Trang không phải kết quả đào tạo", "Sheet that tells of no training"),
    "problem.total_differs": ("Số ở dòng cộng khác với danh sách", "Total differs from the list"),
    "problem.turn_twice": ("Một lượt học ghi nhiều lần", "Turn listed more than once"),
    "problem.unit_blank": ("Chưa ghi đơn vị", "Unit left blank"),
    "problem.unit_twice": ("Một đơn vị có hai dòng trong biểu", "Unit with two rows in the form"),
    "problem.value_contradicts": ("Hai ô mâu thuẫn nhau", "Two cells contradict each other"),
    "problem.value_unclear": ("Giá trị có thể hiểu theo nhiều cách", "Value with more than one meaning"),
    "problem.value_under_way": ("Đang học, chưa có bằng hoặc chứng chỉ", "Still studying, nothing awarded yet"),
    "problem.value_unknown": ("Chưa hiểu giá trị", "Value not understood"),
    "problem.waiver_ambiguous": (
        "Văn bản cho miễn có thể là của nhiều người trùng tên",
        "Waiver that fits several people of one name",
    ),
    "problem.waiver_expired": ("Văn bản cho miễn đã hết hạn", "Waiver has expired"),
    "problem.waiver_person_unknown": ("Không có người được miễn trong danh sách", "Waived person not in the roster"),
    "problem.waiver_requirement_unknown": ("Không có tiêu chuẩn được miễn", "Waived requirement does not exist"),
    "problem.waiver_unused": ("Văn bản cho miễn không áp dụng cho ai", "Waiver that covers nobody"),
    "problem_hint.age_unlikely": (
        "Tính ra {hint} tuổi; đề nghị kiểm tra lại ngày sinh.",
        "This makes an age of {hint}; please check the birth date.",
    ),
    "problem_hint.as_of_differs": (
        "Tiêu đề muộn nhất ghi ngày {hint}; dùng --as-of để chọn ngày rà soát.",
        "The latest title says {hint}; use --as-of to choose the day of the audit.",
    ),
    "problem_hint.certificate_unknown": (
        "Chưa hiểu “{hint}” là chứng chỉ nào nên không tính; đề nghị ghi lại, hoặc thêm cách ghi này vào tiêu chuẩn.",
        "Which certificate “{hint}” is was not understood, so it does not count; please write it again, or add this "
        "spelling to the standard.",
    ),
    "problem_hint.count_differs": (
        "Đọc được {hint} người; đề nghị đối chiếu để không sót người.",
        "{hint} people were read; please check that nobody is missing.",
    ),
    "problem_hint.course_unknown": (
        "Gần nhất là: {hint}. Chưa tính cho khóa nào; đề nghị ghi tên khóa theo danh mục.",
        "The nearest is: {hint}. It counts for no course; please write the name of the catalogue.",
    ),
    "problem_hint.date_impossible": ("Có thể là {hint}; đề nghị sửa lại.", "Perhaps {hint}; please correct it."),
    "problem_hint.date_unreadable": ("Có thể là {hint}; đề nghị ghi lại.", "Perhaps {hint}; please write it again."),
    "problem_hint.decision_contradicts": (
        "Khác với ý kiến ở {hint}; lượt đăng ký này coi như chưa có ý kiến.",
        "Differs from that at {hint}; the registration counts as not decided.",
    ),
    "problem_hint.decision_unknown": (
        "Gần nhất là: {hint}. Đề nghị ghi: đồng ý, không đồng ý hoặc hoãn, kèm họ tên.",
        "The nearest is: {hint}. Please write approved, refused or deferred, beside a name.",
    ),
    "problem_hint.encoding_repaired": (
        "Bảng mã {hint}; đề nghị xem qua họ tên, nên lưu lại bằng phông Unicode.",
        "Encoding {hint}; please glance over the names, and save with a Unicode font.",
    ),
    "problem_hint.file_not_annotated": ("Nguyên nhân: {hint}", "Reason: {hint}"),
    "problem_hint.file_not_read": ("Nguyên nhân: {hint}", "Reason: {hint}"),
    "problem_hint.file_twice": (
        "Giống hệt {hint}; chỉ tính một lần.",
        "The same bytes as {hint}; counted once.",
    ),
    "problem_hint.formula_without_value": (
        "Số ô trong cột: {hint}; coi như trống. Hãy mở bằng Excel, lưu lại rồi chạy lại.",
        "Cells in the column: {hint}; they count as blank. Please open the file in Excel, save it and run again.",
    ),
    "problem_hint.grace_undecided": (
        "Cần bổ sung: {hint}; tạm tính là chưa đạt.",
        "Please add: {hint}; counted as a gap until then.",
    ),
    "problem_hint.heading_twice": (
        "Đã dùng cột {hint}; đề nghị đổi tên hoặc bỏ cột còn lại.",
        "Column {hint} was used; please rename or remove the other.",
    ),
    "problem_hint.heading_unknown": (
        "Gần nhất là “{hint}”; cột này chưa được sử dụng.",
        "The nearest is “{hint}”; the column was not used.",
    ),
    "problem_hint.kind_contradicts": (
        "Chức danh này thuộc nhóm {hint}; đề nghị kiểm tra lại.",
        "The post belongs to: {hint}; please check.",
    ),
    "problem_hint.leading_zero_lost": (
        "Số ô trong cột: {hint}; đề nghị định dạng cột là Văn bản rồi ghi lại.",
        "Cells in the column: {hint}; please format it as Text and write them again.",
    ),
    "problem_hint.ordinal_gap": (
        "Thiếu hoặc trùng số {hint}; đề nghị kiểm tra xem có sót người không.",
        "Missing or repeated: {hint}; please check that nobody is left out.",
    ),
    "problem_hint.part_exceeds_whole": (
        "Cộng hoặc ghi được {hint} (người của dòng hoặc của cột chứa nó); đề nghị kiểm tra lại hai số.",
        "It comes to {hint} (the people of the row or of the column it belongs to); please check both numbers.",
    ),
    "problem_hint.person_in_two_units": (
        "Cũng có ở {hint}, cùng ngày sinh và ngày tuyển dụng hoặc ngày vào Đảng; đề nghị chỉ để ở một đơn vị.",
        "Also at {hint}, with the same birth and the same day of recruitment or admission; please keep one.",
    ),
    "problem_hint.person_twice": (
        "Cũng có ở {hint}; nếu là hai người khác nhau, đề nghị ghi rõ ngày sinh.",
        "Also at {hint}; if these are two people, please give their birth dates.",
    ),
    "problem_hint.planned_person_doubtful": (
        "Có thể là: {hint}. Chưa tính; đề nghị ghi đủ ngày sinh và đơn vị, kiểm tra lại số định danh nếu có.",
        "Perhaps: {hint}. Not counted; please give birth date and unit, and check the identity number if there is one.",
    ),
    "problem_hint.planned_person_unknown": (
        "Gần giống: {hint}. Chưa tính; đề nghị kiểm tra họ tên, ngày sinh, đơn vị.",
        "The nearest is: {hint}. Not counted; please check name, birth date and unit.",
    ),
    "problem_hint.planned_post_unknown": (
        "Gần nhất là: {hint}. Chưa tính; đề nghị ghi chức danh theo danh mục.",
        "The nearest is: {hint}. Not counted; please write the post as the vocabulary does.",
    ),
    "problem_hint.planned_twice": (
        "Đã tính dòng {hint}; đề nghị bỏ dòng này.",
        "Row {hint} counts; please remove this one.",
    ),
    "problem_hint.position_several": (
        "Được hiểu là {hint}; rà soát theo cả các chức danh này, lấy yêu cầu cao nhất.",
        "Understood as {hint}; judged by all of these posts, the strictest demand of each kind.",
    ),
    "problem_hint.position_unknown": (
        "Gần nhất là “{hint}”; người này chưa được rà soát theo tiêu chuẩn nào.",
        "The nearest is “{hint}”; no standard was applied to this person.",
    ),
    "problem_hint.row_not_taken": ("Lý do: {hint}", "Reason: {hint}"),
    "problem_hint.schooling_as_date": (
        "Được hiểu là {hint}; đề nghị định dạng cột là Văn bản rồi ghi lại.",
        "Understood as {hint}; please format the column as Text and write it again.",
    ),
    "problem_hint.sheet_not_training": (
        "Có {hint} dòng nhưng không có cột khóa cùng với họ tên, số học viên, hoặc số người, số lượt; không "
        "dòng nào được tính.",
        "It has {hint} rows, but no column of courses beside names, learners, heads or turns; none of them counts.",
    ),
    "problem_hint.total_differs": (
        "Đếm được {hint}; đề nghị đối chiếu để không sót người hoặc sửa lại dòng cộng.",
        "{hint} were counted; please check that nobody is missing, or correct the total.",
    ),
    "problem_hint.turn_twice": (
        "Cùng người, cùng khóa, cùng ngày kết thúc với {hint}; hiện vẫn đếm mỗi dòng là một lượt, đề nghị bỏ bớt.",
        "Same person, course and last day as {hint}; each row still counts as a turn, please keep one.",
    ),
    "problem_hint.unit_twice": (
        "Đã có ở {hint}; hiện cộng cả hai dòng, đề nghị kiểm tra để không tính hai lần.",
        "It stands at {hint} too; both rows are added up, please check that nobody is counted twice.",
    ),
    "problem_hint.value_contradicts": (
        "Trái với {hint}; đề nghị kiểm tra hồ sơ.",
        "This contradicts {hint}; please check the file of the person.",
    ),
    "problem_hint.value_under_way": (
        "Hiện tính theo trình độ đã có: {hint}",
        "Counted with the level already held: {hint}",
    ),
    "problem_hint.value_unknown": (
        "Gần nhất là “{hint}”; đề nghị ghi lại, hiện coi như chưa rõ.",
        "The nearest is “{hint}”; please write it again, it counts as unknown.",
    ),
    "problem_hint.waiver_ambiguous": (
        "Có thể là: {hint}. Chưa miễn cho ai; đề nghị ghi thêm năm sinh hoặc đơn vị.",
        "It may be: {hint}. Nobody is waived; please add the year of birth or the unit.",
    ),
    "problem_hint.waiver_expired": (
        "Hết hạn ngày {hint}; không còn được tính.",
        "It expired on {hint} and is no longer counted.",
    ),
    "problem_hint.waiver_person_unknown": (
        "Gần nhất là: {hint}. Chưa miễn cho ai; đề nghị kiểm tra họ tên, năm sinh, đơn vị, chức danh.",
        "The nearest is: {hint}. Nobody is waived; please check the name, year of birth, unit and post.",
    ),
    "problem_hint.waiver_requirement_unknown": (
        "Gần nhất là: {hint}. Chưa miễn cho ai; đề nghị ghi lại.",
        "The nearest is: {hint}. Nobody is waived; please write it again.",
    ),
    "problem_hint.waiver_unused": (
        "Nội dung được miễn: {hint}; đề nghị kiểm tra tên người và nội dung này.",
        "It waives {hint}; please check the name and the requirement.",
    ),
    "problem_hint_bare.age_unlikely": ("Đề nghị kiểm tra lại ngày sinh.", "Please check the birth date."),
    "problem_hint_bare.as_of_differs": (
        "Dùng --as-of để chọn ngày rà soát.",
        "Use --as-of to choose the day of the audit.",
    ),
    "problem_hint_bare.cell_error": (
        "Đề nghị sửa công thức; ô này coi như chưa rõ.",
        "Please correct the formula; the cell counts as unknown.",
    ),
    "problem_hint_bare.cell_far_off": (
        "Không được đọc; đề nghị chuyển vào bảng hoặc xóa đi.",
        "It was not read; please move it into the table or delete it.",
    ),
    "problem_hint_bare.certificate_unknown": (
        "Đề nghị ghi lại; hiện không tính là có chứng chỉ.",
        "Please write it again; it does not count as a certificate.",
    ),
    "problem_hint_bare.count_differs": (
        "Đề nghị đối chiếu để không sót người.",
        "Please check that nobody is missing.",
    ),
    "problem_hint_bare.course_blank": (
        "Không suy đoán; đề nghị đơn vị ghi khóa đăng ký.",
        "Nothing is guessed; please ask the unit which course is meant.",
    ),
    "problem_hint_bare.course_unknown": (
        "Chưa tính cho khóa nào; đề nghị ghi tên khóa theo danh mục.",
        "It counts for no course; please write the name of the catalogue.",
    ),
    "problem_hint_bare.date_impossible": ("Đề nghị sửa lại ngày.", "Please correct the date."),
    "problem_hint_bare.date_in_future": ("Đề nghị kiểm tra lại năm.", "Please check the year."),
    "problem_hint_bare.date_unreadable": (
        "Đề nghị ghi theo dạng ngày/tháng/năm, ví dụ 15/8/1985.",
        "Please write it as day/month/year, such as 15/8/1985.",
    ),
    "problem_hint_bare.dates_swapped": (
        "Máy gõ danh sách có thể dùng kiểu tháng trước ngày sau; đề nghị đối chiếu lại cột này. Chương "
        "trình không tự sửa.",
        "The list may have been typed on a machine that puts the month first; please check this column. "
        "Nothing was changed.",
    ),
    "problem_hint_bare.decision_ambiguous": (
        "Chưa áp dụng; đề nghị ghi thêm đơn vị, ngày sinh và khóa.",
        "Not applied; please add unit, birth date and course.",
    ),
    "problem_hint_bare.decision_contradicts": (
        "Lượt đăng ký này coi như chưa có ý kiến.",
        "The registration counts as not decided.",
    ),
    "problem_hint_bare.decision_unknown": (
        "Đề nghị ghi: đồng ý, không đồng ý hoặc hoãn, kèm họ tên.",
        "Please write approved, refused or deferred, beside a name.",
    ),
    "problem_hint_bare.decision_unmatched": (
        "Chưa áp dụng; đề nghị kiểm tra họ tên, ngày sinh, đơn vị và khóa.",
        "Not applied; please check name, birth date, unit and course.",
    ),
    "problem_hint_bare.encoding_doubtful": (
        "Để nguyên như trong tệp; đề nghị gõ lại bằng phông Unicode.",
        "Left as it stands in the file; please type it again in a Unicode font.",
    ),
    "problem_hint_bare.encoding_repaired": (
        "Đề nghị xem qua họ tên, nên lưu lại bằng phông Unicode.",
        "Please glance over the names, and save with a Unicode font.",
    ),
    "problem_hint_bare.ends_before_start": (
        "Hiện tính theo ngày kết thúc; đề nghị kiểm tra lại hai ngày.",
        "It counts by its end; please check both days.",
    ),
    "problem_hint_bare.file_not_annotated": (
        "Đề nghị mở tệp bằng Excel, lưu lại rồi chạy lại.",
        "Please open the file in Excel, save it again and repeat the run.",
    ),
    "problem_hint_bare.file_not_read": (
        "Đề nghị mở tệp, lưu lại rồi chạy lại.",
        "Please open the file, save it again and repeat the run.",
    ),
    "problem_hint_bare.file_twice": (
        "Giống hệt một tệp khác; chỉ tính một lần.",
        "The same bytes as another file; counted once.",
    ),
    "problem_hint_bare.formula_without_value": (
        "Coi như trống. Hãy mở bằng Excel, lưu lại rồi chạy lại.",
        "It counts as blank. Please open the file in Excel, save it and run again.",
    ),
    "problem_hint_bare.grace_undecided": (
        "Cần bổ sung ngày tuyển dụng hoặc ngày giữ chức vụ; tạm tính là chưa đạt.",
        "Please add the day of recruitment or appointment; counted as a gap until then.",
    ),
    "problem_hint_bare.heading_twice": (
        "Đã dùng cột đầu tiên; đề nghị đổi tên hoặc bỏ cột còn lại.",
        "The first column was used; please rename or remove the other.",
    ),
    "problem_hint_bare.heading_unknown": (
        "Cột này chưa được sử dụng; đề nghị kiểm tra tiêu đề.",
        "The column was not used; please check its heading.",
    ),
    "problem_hint_bare.hidden_parts": (
        "Vẫn được đọc như phần khác; đề nghị kiểm tra xem có nên tính không.",
        "Read like everything else; please check whether they should count.",
    ),
    "problem_hint_bare.kind_contradicts": (
        "Đề nghị kiểm tra lại nhóm và chức danh.",
        "Please check the group and the post.",
    ),
    "problem_hint_bare.leading_zero_lost": (
        "Đề nghị định dạng cột là Văn bản rồi ghi lại.",
        "Please format the column as Text and write it again.",
    ),
    "problem_hint_bare.learners_blank": (
        "Lớp vẫn được tính, học viên thì chưa; đề nghị ghi số học viên.",
        "The class counts, its learners do not; please write how many there were.",
    ),
    "problem_hint_bare.letters_lost": (
        "Không khôi phục được; đề nghị gõ lại, hoặc lưu lại tệp gốc thành .xlsx hay “CSV UTF-8”.",
        "It cannot be brought back; please type it again, or save the original as .xlsx or “CSV UTF-8”.",
    ),
    "problem_hint_bare.lock_file": (
        "Tệp đang được mở trong Excel; nếu đã sửa, hãy lưu và đóng tệp rồi chạy lại.",
        "The file is open in Excel; if it was changed, save and close it, then run again.",
    ),
    "problem_hint_bare.ordinal_gap": (
        "Đề nghị kiểm tra xem có sót người không.",
        "Please check that nobody is left out.",
    ),
    "problem_hint_bare.part_exceeds_whole": ("Đề nghị kiểm tra lại hai số.", "Please check both numbers."),
    "problem_hint_bare.person_in_two_units": (
        "Cùng ngày sinh và ngày tuyển dụng hoặc ngày vào Đảng; đề nghị chỉ để ở một đơn vị.",
        "Same birth and same day of recruitment or admission; please keep one.",
    ),
    "problem_hint_bare.person_twice": (
        "Nếu là hai người khác nhau, đề nghị ghi rõ ngày sinh.",
        "If these are two people, please give their birth dates.",
    ),
    "problem_hint_bare.planned_person_doubtful": (
        "Chưa tính; đề nghị ghi đủ ngày sinh và đơn vị.",
        "Not counted; please give birth date and unit.",
    ),
    "problem_hint_bare.planned_person_unknown": (
        "Chưa tính; đề nghị kiểm tra họ tên, ngày sinh, đơn vị.",
        "Not counted; please check name, birth date and unit.",
    ),
    "problem_hint_bare.planned_post_blank": (
        "Không suy đoán; danh sách phải có cột chức danh quy hoạch, ghi đủ cho từng người.",
        "Nothing is guessed; a list needs a column of planned posts, filled in for every person.",
    ),
    "problem_hint_bare.planned_post_unknown": (
        "Chưa tính; đề nghị ghi chức danh theo danh mục.",
        "Not counted; please write the post as the vocabulary does.",
    ),
    "problem_hint_bare.planned_twice": (
        "Chỉ tính một lần; đề nghị bỏ dòng này.",
        "Counted once; please remove this row.",
    ),
    "problem_hint_bare.position_blank": (
        "Đề nghị ghi chức danh; người này chưa được rà soát theo tiêu chuẩn nào.",
        "Please give the post; no standard was applied to this person.",
    ),
    "problem_hint_bare.position_several": (
        "Rà soát theo tất cả các chức danh này, lấy yêu cầu cao nhất.",
        "Judged by all of these posts, the strictest demand of each kind.",
    ),
    "problem_hint_bare.position_unknown": (
        "Đề nghị kiểm tra chức danh; người này chưa được rà soát theo tiêu chuẩn nào.",
        "Please check the post; no standard was applied to this person.",
    ),
    "problem_hint_bare.row_not_taken": (
        "Đề nghị kiểm tra xem dòng này có phải là một người không.",
        "Please check whether this row is a person.",
    ),
    "problem_hint_bare.schooling_as_date": (
        "Đề nghị định dạng cột là Văn bản rồi ghi lại, ví dụ 12/12.",
        "Please format the column as Text and write it again, such as 12/12.",
    ),
    "problem_hint_bare.sheet_not_a_roster": (
        "Không tìm thấy dòng tiêu đề của danh sách; trang này không được đọc.",
        "No heading row of a roster was found; the sheet was not read.",
    ),
    "problem_hint_bare.sheet_not_training": (
        "Không dòng nào của trang này được tính.",
        "None of its rows counts.",
    ),
    "problem_hint_bare.total_differs": (
        "Đề nghị đối chiếu để không sót người hoặc sửa lại dòng cộng.",
        "Please check that nobody is missing, or correct the total.",
    ),
    "problem_hint_bare.turn_twice": (
        "Hiện vẫn đếm mỗi dòng là một lượt; đề nghị bỏ bớt.",
        "Each row still counts as a turn; please keep one.",
    ),
    "problem_hint_bare.unit_blank": (
        "Đề nghị ghi tên đơn vị; người này được xếp riêng.",
        "Please give the unit; the person is listed apart.",
    ),
    "problem_hint_bare.unit_twice": (
        "Hiện cộng cả hai dòng; đề nghị kiểm tra để không tính hai lần.",
        "Both rows are added up; please check that nobody is counted twice.",
    ),
    "problem_hint_bare.value_contradicts": ("Đề nghị kiểm tra hồ sơ.", "Please check the file of the person."),
    "problem_hint_bare.value_unclear": (
        "Đề nghị ghi rõ; hiện coi như chưa rõ.",
        "Please write it out; it counts as unknown.",
    ),
    "problem_hint_bare.value_under_way": (
        "Chỉ tính khi đã có bằng hoặc chứng chỉ.",
        "It counts only when the degree or certificate is awarded.",
    ),
    "problem_hint_bare.value_unknown": (
        "Đề nghị ghi lại; hiện coi như chưa rõ.",
        "Please write it again; it counts as unknown.",
    ),
    "problem_hint_bare.waiver_ambiguous": (
        "Chưa miễn cho ai; đề nghị ghi thêm năm sinh hoặc đơn vị.",
        "Nobody is waived; please add the year of birth or the unit.",
    ),
    "problem_hint_bare.waiver_expired": ("Không còn được tính.", "It is no longer counted."),
    "problem_hint_bare.waiver_person_unknown": (
        "Chưa miễn cho ai; đề nghị kiểm tra họ tên, năm sinh, đơn vị, chức danh.",
        "Nobody is waived; please check the name, year of birth, unit and post.",
    ),
    "problem_hint_bare.waiver_requirement_unknown": (
        "Chưa miễn cho ai; xem tên các tiêu chuẩn bằng cadre-audit standards show.",
        "Nobody is waived; for the names of requirements see cadre-audit standards show.",
    ),
    "problem_hint_bare.waiver_unused": (
        "Đề nghị kiểm tra tên người và nội dung được miễn.",
        "Please check the name and the requirement it waives.",
    ),
}
