"""Words of money: cost norms, budgets, what classes cost, and what is overspent."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.amount": ("Mức chi (đồng)", "Amount (đồng)"),
    "column.available": ("Kinh phí được giao", "Available"),
    "column.budget_document": ("Văn bản", "Document"),
    "column.budget_year": ("Năm", "Year"),
    "column.class_cost": ("Chi theo lớp", "Class cost"),
    "column.cost_kind": ("Loại chi", "Kind of cost"),
    "column.cost_why": ("Vì sao chưa rõ", "Why not known"),
    "column.fund": ("Nguồn kinh phí", "Fund"),
    "column.heads_cost": ("Chi theo học viên", "Learners' cost"),
    "column.learners_not_counted": ("Số học viên chưa tính được", "Learners not counted"),
    "column.left": ("Còn lại", "Left"),
    "column.norm_from": ("Từ ngày", "From"),
    "column.norm_to": ("Đến ngày", "To"),
    "column.not_counted": ("Số lớp chưa tính được", "Classes not counted"),
    "column.support": ("Hỗ trợ người không hưởng lương", "Support, no salary"),
    "conflict.budget_lacks": ("{about}, còn thiếu ít nhất {n}", "{about}, which lacks at least {n}"),
    "cost_kind.class_day": ("mỗi lớp một ngày", "per class-day"),
    "cost_kind.head_day": ("mỗi học viên một ngày", "per head-day"),
    "cost_kind.per_class": ("mỗi lớp", "per class"),
    "cost_kind.per_head": ("mỗi học viên", "per head"),
    "cost_kind.support_head": ("hỗ trợ mỗi người không hưởng lương", "support per head"),
    "cost_kind.support_head_day": ("hỗ trợ mỗi người không hưởng lương một ngày", "support per head-day"),
    "cost_why.no_day": ("chưa rõ ngày mở, mà định mức trong năm thay đổi", "no day, and norms change in the year"),
    "cost_why.no_days": ("chưa rõ số ngày học", "number of days not known"),
    "cost_why.no_norm": ("chưa có định mức", "no norm"),
    "error.csv_budget_without_money": (
        "--csv-budget chỉ dùng khi có định mức chi hoặc kinh phí: hãy thêm --cost-norms, --budgets, hoặc ghi trong tệp "
        "điều kiện --limits.",
        "--csv-budget needs cost norms or budgets: please add --cost-norms or --budgets, or name them in the file of "
        "--limits.",
    ),
    "error.decisions_over_budget": (
        "Các đăng ký được duyệt vượt kinh phí nên chưa coi đăng ký nào là được duyệt. Hãy bớt đăng ký được duyệt hoặc "
        "bổ sung kinh phí: {budgets}",
        "The approved registrations cost more than there is, so none is handed out as approved. Please approve fewer "
        "or raise the budget: {budgets}",
    ),
    "error.file_expected": (
        "{path} là thư mục. Hãy ghi tên một tệp.",
        "{path} is a folder. Please name a file.",
    ),
    "error.money_invalid": (
        "Bảng định mức chi hoặc bảng kinh phí có {count} lỗi; chưa tính khoản nào. Hãy sửa các lỗi nêu bên dưới.",
        "Faults in the tables of cost norms or budgets: {count}; nothing was counted. Please correct the faults below.",
    ),
    "error.money_missing": (
        "Không có tệp {path}. Hãy kiểm tra đường dẫn.",
        "There is no file {path}. Please check the path.",
    ),
    "error.money_without_decisions": (
        "Chỉ tính kinh phí cho các đăng ký được duyệt: hãy dùng --cost-norms và --budgets cùng với --decisions.",
        "Only approved registrations cost money: please give --cost-norms and --budgets together with --decisions.",
    ),
    "error.plan_over_budget": (
        "Kế hoạch vượt kinh phí nên không đưa ra. Hãy bổ sung kinh phí hoặc bớt nhu cầu: {budgets}",
        "The plan costs more than there is, so it is not handed out. Please raise the budget or plan fewer needs: "
        "{budgets}",
    ),
    "fault.amount_negative": (
        "Số tiền “{found}” là số âm. Hãy ghi số dương.",
        "The amount “{found}” is negative. Please write it without a sign.",
    ),
    "fault.amount_unclear": (
        "Số tiền “{found}” có thể hiểu theo nhiều cách. Hãy ghi đủ số đồng, ví dụ 1.500.000, và ghi đơn vị tính ở tiêu "
        "đề cột nếu không phải đồng.",
        "The amount “{found}” can be read in several ways. Please write all of it in đồng, such as 1,500,000, and name "
        "any other unit in the heading.",
    ),
    "fault.amount_unreadable": (
        "Không đọc được số tiền “{found}”. Hãy ghi số, ví dụ 1.500.000.",
        "The amount “{found}” is not understood. Please write a number such as 1,500,000.",
    ),
    "fault.budget_twice": (
        "Cùng năm, nguồn và đơn vị đã có kinh phí ở {first}. Hãy gộp lại thành một dòng.",
        "The same year, fund and unit has a budget at {first} already. Please make one row of both.",
    ),
    "fault.budget_year_unreadable": (
        "Không đọc được năm “{found}”. Hãy ghi năm, ví dụ 2027.",
        "The year “{found}” is not understood. Please write a year such as 2027.",
    ),
    "fault.cost_kind_unknown": (
        "Chưa hiểu loại chi “{name}”. Hãy chọn một trong các loại của biểu mẫu: cadre-audit template cost-norms.",
        "The kind of cost “{name}” is not understood. Please choose one of the form: cadre-audit template cost-norms.",
    ),
    "fault.money_headings_missing": ("Bảng phải có các cột: {names}.", "The table needs these columns: {names}."),
    "fault.money_not_read": ("Không đọc được tệp: {detail}.", "The file cannot be read: {detail}."),
    "fault.money_table_empty": ("Bảng không có dòng nào.", "The table has no rows."),
    "fault.money_unit_unclear": (
        "Chưa rõ đơn vị tiền của cột “{found}”. Hãy ghi một đơn vị: đồng, nghìn đồng hoặc triệu đồng.",
        "The unit of money of the column “{found}” is not clear. Please name one: đồng, nghìn đồng or triệu đồng.",
    ),
    "fault.norm_twice": (
        "Định mức này và định mức ở {first} cùng áp dụng cho một khóa, một loại chi và có ngày trùng nhau. "
        "Hãy sửa ngày áp dụng.",
        "This norm and the one at {first} are for one course and kind of cost on the same day. Please correct their "
        "days.",
    ),
    "fault.norm_two_funds": (
        "Định mức này và định mức ở {first} chi cho cùng một lớp nhưng ghi hai nguồn kinh phí. Hãy ghi một nguồn, hoặc "
        "ghi nguồn (fund) của khóa trong tệp điều kiện.",
        "This norm and the one at {first} pay for the same class from two funds. Please name one, or name the fund of "
        "the course in the file of limits.",
    ),
    "fault.plan_salary_unreadable": (
        "Chưa hiểu “{found}” ở cột hưởng lương. Hãy ghi có hoặc không.",
        "“{found}” in the column of salaries is not understood. Please write yes or no.",
    ),
    "help.budgets": (
        "Bảng kinh phí từng năm, theo nguồn và đơn vị nếu có.",
        "A table of budgets by year, and by fund and unit where there are any.",
    ),
    "help.cost_norms": (
        "Bảng định mức chi có ngày áp dụng.",
        "A table of dated cost norms.",
    ),
    "help.csv_budget": (
        "Tệp CSV ghi kinh phí theo lớp thay cho danh sách.",
        "CSV has the costs by class in place of its list.",
    ),
    "limit_from.budget_table": ("bảng kinh phí", "table of budgets"),
    "money_heading.amount": ("Số tiền", "Amount"),
    "money_heading.course": ("Khóa đào tạo, bồi dưỡng", "Course"),
    "money_heading.document": ("Văn bản", "Document"),
    "money_heading.effective_from": ("Từ ngày", "From"),
    "money_heading.effective_to": ("Đến ngày", "To"),
    "money_heading.fund": ("Nguồn kinh phí", "Fund"),
    "money_heading.kind": ("Loại chi", "Kind of cost"),
    "money_heading.unit": ("Đơn vị", "Unit"),
    "money_heading.year": ("Năm", "Year"),
    "summary.budget_cost": (
        "Kinh phí mở lớp theo định mức: {cost} đồng",
        "Cost of the classes by the norms: {cost} đồng",
    ),
    "summary.budget_fewest_classes": (
        "Số lớp tính theo sĩ số của khóa là số lớp ít nhất, nên kinh phí thực tế có thể cao hơn",
        "Classes are the fewest that hold the people approved, so the real cost may be higher",
    ),
    "summary.budget_fund_unused": (
        "Nguồn kinh phí không định mức nào ghi, nên chưa chi khoản nào: {n}",
        "Funds that no norm names, so that nothing is paid from them: {n}",
    ),
    "summary.budget_not_counted": (
        "Lớp chưa tính được kinh phí, không nằm trong các tổng: {n}",
        "Classes whose cost is not known, in none of the sums: {n}",
    ),
    "summary.budget_nothing_counted": (
        "Chưa tính được kinh phí của lớp nào",
        "The cost of no class is known",
    ),
    "summary.budget_of_units": (
        "Chỉ tính các đơn vị đã chọn: phần còn lại của kinh phí chưa trừ các đơn vị khác",
        "Only the units asked for are counted: what is left does not allow for the others",
    ),
    "summary.budget_salary_unknown": (
        "Chưa rõ có hưởng lương hay không, nên chưa tính hỗ trợ: {n} lượt người, có danh sách",
        "Not known whether they have a salary, so no support is counted: {n}, listed",
    ),
    "summary.budget_support": (
        "Hỗ trợ người không hưởng lương: {cost} đồng cho {n} lượt người",
        "Support for people without salary: {cost} đồng for {n} places",
    ),
    "summary.budget_support_not_known": (
        "Người không hưởng lương chưa tính được mức hỗ trợ: {n}",
        "People without salary whose support is not known: {n}",
    ),
    "summary.budget_without_course": (
        "Đăng ký được duyệt chưa rõ khóa nên chưa tính kinh phí: {n}",
        "Approved registrations whose course is not known, so not counted: {n}",
    ),
    "summary.budget_without_document": (
        "Định mức đã dùng mà không ghi văn bản: {n}",
        "Norms used for which no document was given: {n}",
    ),
    "summary.budget_without_fund": (
        "Kinh phí chưa rõ nguồn, chưa trừ vào nguồn nào: {n} đồng",
        "Cost without a known fund, taken from none: {n} đồng",
    ),
    "table.budget_sheet": ("Dự toán kinh phí theo lớp", "Budget by class"),
    "table.budget_unit_sheet": ("Dự toán kinh phí theo đơn vị", "Budget by unit"),
    "table.class_costs": ("Kinh phí theo lớp (đồng)", "Costs by class (đồng)"),
    "table.cost_norms": ("Định mức chi đã áp dụng", "Cost norms that applied"),
    "table.fund_costs": ("Kinh phí theo nguồn (đồng)", "Costs by fund (đồng)"),
    "table.salary_unknown": ("Người chưa rõ có hưởng lương hay không", "People who may have no salary"),
    "table.unit_budgets": ("Kinh phí giao cho đơn vị (đồng)", "Budgets of units (đồng)"),
    "table.unit_costs": ("Kinh phí theo đơn vị (đồng)", "Costs by unit (đồng)"),
    "table.year_costs": ("Kinh phí theo năm (đồng)", "Costs by year (đồng)"),
    "word.all_courses": ("tất cả các khóa", "all courses"),
    "word.all_funds": ("mọi nguồn", "all funds"),
    "word.budget_fund": ("nguồn {fund}", "fund {fund}"),
    "word.budget_unit": ("đơn vị {unit}", "unit {unit}"),
    "word.budget_year": ("kinh phí năm {year}", "the budget of {year}"),
    "word.classes_of_day": ("{course}, từ {day}: {n} lớp", "{course} from {day}, classes: {n}"),
    "word.classes_of_year": ("{course}, năm {year}: {n} lớp", "{course} in {year}, classes: {n}"),
    "word.cost_not_known": ("chưa rõ", "not known"),
    "word.fund_blank": ("(chưa rõ nguồn)", "(no fund known)"),
    "word.money": ("{n} đồng", "{n} đồng"),
    "word.no_budget": ("chưa giao", "no budget given"),
    "word.no_common_budget": ("không giao chung", "none for all funds"),
    "word.no_document": ("không ghi văn bản", "no document given"),
    "word.no_own_budget": ("không giao riêng", "none of its own"),
    "word.overspent": (
        "{about} cần {spent}, được giao {amount}, vượt {by}",
        "{about} needs {spent} and has {amount}, overspent by {by}",
    ),
    "word.sum_year": ("Cộng năm {year}", "Sum of {year}"),
    "word.unit_of_money": ("Đơn vị tính: đồng", "Unit of money: đồng"),
}
