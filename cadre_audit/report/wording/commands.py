"""Words of the command line: help texts of commands and flags, and its own messages."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "help.all": ("Liệt kê cả nội dung đạt và không yêu cầu.", "List what is met and not required too."),
    "help.all_rows": ("In cả danh sách người và các dòng khác.", "Print the people and the other rows too."),
    "help.annotate": (
        "Ghi bản sao của từng tệp, tô màu và ghi chú các ô có vấn đề: tên tệp .xlsx (một danh sách) hoặc thư mục.",
        "Write a copy of each file with the faulty cells coloured and commented: an .xlsx file (one roster), or a "
        "folder.",
    ),
    "help.app": (
        "Rà soát cán bộ, công chức theo tiêu chuẩn chức danh từng thời kỳ và lập nhu cầu đào tạo, bồi dưỡng. "
        "Chạy trên máy, không dùng mạng; không sửa tệp đầu vào.",
        "Audits staff against dated position standards and lists training needs. Works offline; inputs are "
        "never changed.",
    ),
    "help.arguments": ("Tham số", "Arguments"),
    "help.as_of": (
        "Rà soát theo tiêu chuẩn có hiệu lực vào ngày này (2022-08-12 hoặc 12/8/2022). Mặc định: ngày ghi "
        "ở tiêu đề danh sách, không có thì hôm nay.",
        "Audit by the law of this day (2022-08-12 or 12/8/2022). Default: the day in the roster's title, else today.",
    ),
    "help.blank_means": (
        "Ô trống ở cột trình độ: chưa rõ (unknown) hay không có (none).",
        "A blank cell of a level column: unknown, or none.",
    ),
    "help.check": (
        "Rà soát danh sách: ai chưa đạt tiêu chuẩn nào, theo văn bản nào.",
        "Audits rosters: who falls short of what, by which law.",
    ),
    "help.class_size": ("Số người một lớp.", "People in a class."),
    "help.commands": ("Lệnh", "Commands"),
    "help.config": ("Tệp cấu hình thay cho cadre-audit.toml.", "Workspace file in place of cadre-audit.toml."),
    "help.default": ("[mặc định: {}]", "[default: {}]"),
    "help.enable": (
        "Bật một tiêu chí (hoặc cả một bộ tiêu chuẩn) vốn tắt: chỉ nhớ lại, hoặc do cấp tỉnh quyết định.",
        "Switch on a requirement, or a whole standard, that is off: only recalled, or left to the province.",
    ),
    "help.environment": ("[biến môi trường: {}]", "[env var: {}]"),
    "help.fail_on": (
        "Mã thoát là 1 khi có: chưa đạt (gap), thêm chưa rõ (unknown), thêm cần xem xét (manual).",
        "Exit with 1 when there is: a gap; also unknown; also manual.",
    ),
    "help.format": ("Dạng in ra màn hình.", "Format of what is printed."),
    "help.help": ("Hiện hướng dẫn này rồi thoát.", "Show this message and exit."),
    "help.ignore": (
        "Bỏ qua các yêu cầu này (mã, cách nhau dấu phẩy).",
        "Leave out these requirements (ids, parted by commas).",
    ),
    "help.init": (
        "Tạo thư mục làm việc: tệp cadre-audit.toml và các thư mục con.",
        "Makes a workspace: cadre-audit.toml and its folders.",
    ),
    "help.init_folder": ("Thư mục để tạo; mặc định là thư mục hiện tại.", "Where to make it; this folder by default."),
    "help.inspect": (
        "Cho biết tệp đã được đọc thế nào: cột, dòng, giá trị chưa hiểu.",
        "Shows how a file was read: columns, rows, values not understood.",
    ),
    "help.jobs": ("Số luồng đọc tệp; 0 là tự chọn.", "Threads that read files; 0 chooses."),
    "help.lang": ("Ngôn ngữ của kết quả và hướng dẫn.", "Language of results and help."),
    "help.lint_files": (
        "Tệp hoặc thư mục tiêu chuẩn cần kiểm tra thêm.",
        "Further standards files or folders to check.",
    ),
    "help.log_file": ("Ghi nhật ký chạy (không có tên người).", "Write a log of the run (never names of people)."),
    "help.map": (
        "Tệp sửa cách đọc biểu mẫu của đơn vị, thay cho reading-map.yaml.",
        "The office's corrections of how its forms are read, in place of reading-map.yaml.",
    ),
    "help.needs": (
        "Lập nhu cầu đào tạo, bồi dưỡng của một năm: khóa, người, số lớp.",
        "Lists a year's training needs: courses, people, classes.",
    ),
    "help.no_progress": ("Không hiện thanh tiến trình.", "No progress bar."),
    "help.options": ("Tùy chọn", "Options"),
    "help.output": (
        "Ghi ra tệp theo đuôi (.xlsx .csv .json .jsonl .txt); dùng nhiều lần được.",
        "Write to a file by its ending (.xlsx .csv .json .jsonl .txt); may be repeated.",
    ),
    "help.purpose": (
        "Rà soát để làm gì: post (giữ chức danh, mặc định), duty (nghĩa vụ bồi dưỡng), nomination (tái cử, ứng cử), "
        "succession (quy hoạch), appointment (bổ nhiệm); có thể lặp lại.",
        "What people are judged for: post (holding the post, the default), duty (training duties), nomination, "
        "succession, appointment; may be repeated.",
    ),
    "help.quiet": (
        "Chỉ in tóm tắt và bảng số liệu, không có danh sách người.",
        "Print summary and figures only, no lists of people.",
    ),
    "help.required": ("[bắt buộc]", "[required]"),
    "help.rosters": (
        "Tệp danh sách (.xlsx, .csv) hoặc thư mục; bỏ trống thì lấy theo cadre-audit.toml.",
        "Roster files (.xlsx, .csv) or folders; taken from cadre-audit.toml when left out.",
    ),
    "help.save_map": (
        "Ghi những gì chưa hiểu ra reading-map.yaml để điền; lần sau mọi lệnh đọc theo.",
        "Write what was not understood to reading-map.yaml; filled in, every command reads by it.",
    ),
    "help.schema": (
        "In lược đồ JSON của kết quả một lệnh rồi thoát (check, needs, inspect, explain…).",
        "Print the JSON Schema of a command's output and exit (check, needs, inspect, explain…).",
    ),
    "help.schema_name": (
        "Tên lược đồ: standard, courses, check, needs, inspect.",
        "Which schema: standard, courses, check, needs, inspect.",
    ),
    "help.select": (
        "Chỉ rà soát các yêu cầu này (mã, cách nhau dấu phẩy).",
        "Only these requirements (ids, parted by commas).",
    ),
    "help.standard_or_post": (
        "Mã bộ tiêu chuẩn; mã hoặc tên chức danh, ngạch; hoặc evaluation (xếp loại), retirement (tuổi nghỉ hưu).",
        "Id of a standard; code or name of a post or rank; or evaluation, retirement.",
    ),
    "help.standards": ("Xem và kiểm tra các tiêu chuẩn đang dùng.", "Shows and checks the standards themselves."),
    "help.standards_files": (
        "Tệp hoặc thư mục tiêu chuẩn thêm của địa phương; dùng nhiều lần được.",
        "Further standards files or folders; may be repeated.",
    ),
    "help.standards_lint": (
        "Kiểm tra tệp tiêu chuẩn: lỗi, khoảng hở, chồng lấn, mã không có.",
        "Checks standards files: faults, holes, overlaps, unknown codes.",
    ),
    "help.standards_list": ("Liệt kê các bộ tiêu chuẩn và từng phiên bản.", "Lists the standards and their versions."),
    "help.standards_schema": (
        "In lược đồ JSON của tệp tiêu chuẩn hoặc của kết quả.",
        "Prints the JSON Schema of a data file or an output.",
    ),
    "help.standards_show": (
        "Nội dung một bộ tiêu chuẩn, hoặc yêu cầu với một chức danh vào một ngày.",
        "Shows a standard, or what binds a post on a day.",
    ),
    "help.template": (
        "Tạo tệp Excel mẫu trống có danh sách chọn; điền xong đọc lại được ngay.",
        "Makes a blank workbook with drop-downs that reads back perfectly.",
    ),
    "help.template_as_of": (
        "Ngày lập danh sách, ghi dưới tiêu đề.",
        "The day of the list, written below its title.",
    ),
    "help.template_kind": (
        "Loại mẫu: danh sách, đăng ký, lượt học, lớp, biểu tổng hợp, quy hoạch, miễn, ý kiến của lãnh đạo, "
        "định mức chi, kinh phí.",
        "Which form: staff roster, registrations, training records, classes, summary, succession, waivers, decisions, "
        "cost norms, budgets.",
    ),
    "help.template_output": (
        "Tên tệp .xlsx; không ghi đè tệp đã có.",
        "Name of the .xlsx file; one that exists is not replaced.",
    ),
    "help.template_rows": (
        "Số dòng chuẩn bị sẵn.",
        "How many rows are prepared.",
    ),
    "help.template_unit": (
        "Tên đơn vị, ghi ở tiêu đề.",
        "Name of the unit, written in the title.",
    ),
    "help.try": ("Xem hướng dẫn: {command}", "For help: {command}"),
    "help.unit": ("Chỉ lấy đơn vị này; dùng nhiều lần được.", "Only this unit; may be repeated."),
    "help.verbose": ("Nói thêm đã đọc tệp nào, theo văn bản nào.", "Also tell which files and standards were used."),
    "help.version": ("In phiên bản rồi thoát.", "Show the version and exit."),
    "help.waivers": (
        "Tệp các trường hợp được miễn (YAML, Excel, CSV).",
        "File of waivers (YAML, Excel, CSV).",
    ),
    "help.year": (
        "Năm lập nhu cầu; mặc định là năm ghi ở tiêu đề danh sách, không có thì năm nay.",
        "The year; by default that of the day in the roster's title, else this year.",
    ),
    "said.fault": ("lỗi", "fault"),
    "said.files_not_annotated": ("không ghi được bản sao: {files}", "no copy written: {files}"),
    "said.files_not_read": ("không đọc được: {files}", "not read: {files}"),
    "said.linted": ("Số lỗi: {faults}; số lưu ý: {warnings}", "Faults: {faults}; warnings: {warnings}"),
    "said.made": ("Đã tạo {path}", "Made: {path}"),
    "said.reading": ("Đang đọc", "Reading"),
    "said.warning": ("lưu ý", "warning"),
    "said.workspace_ready": (
        "Thư mục làm việc đã sẵn sàng. Hãy chép danh sách vào thư mục rosters, sửa {path} rồi chạy: cadre-audit check",
        "The workspace is ready. Put rosters into the folder rosters, edit {path}, then run: cadre-audit check",
    ),
    "said.written": ("Đã ghi {path}", "Written: {path}"),
}
