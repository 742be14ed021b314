"""Words for what ends a run, and what each exit code means: what is wrong, where, and what to do."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "error.annotate_changed": (
        "Tệp {path} đã bị sửa trong lúc chạy nên không ghi bản sao. Hãy chạy lại.",
        "File {path} was changed during the run, so no copy was written. Please run again.",
    ),
    "error.annotate_ending": (
        "Bản sao của {input} phải là tệp {ending}, hoặc là một thư mục. Hãy đổi tên {path}.",
        "The copy of {input} has to be an {ending} file, or go into a folder. Please rename {path}.",
    ),
    "error.annotate_needs_folder": (
        "{path} là một tệp nhưng có nhiều danh sách. Hãy cho tên một thư mục.",
        "{path} is one file, but there are several rosters. Please name a folder.",
    ),
    "error.annotate_refused": (
        "Không ghi chú được vào bản sao của {path} mà giữ nguyên mọi nội dung (phần {part}). Hãy mở bằng Excel, "
        "lưu lại rồi chạy lại.",
        "A copy of {path} cannot be annotated without losing something (part {part}). Please open it in Excel, "
        "save it again and run again.",
    ),
    "error.annotate_signed": (
        "Tệp {path} có chữ ký số; bản sao có ghi chú sẽ làm mất chữ ký. Hãy lưu một bản chưa ký rồi chạy lại.",
        "File {path} is digitally signed; an annotated copy would break the signature. Please save an unsigned one.",
    ),
    "error.annotate_stdin": (
        "Danh sách đọc từ đầu vào chuẩn (-) không có bản sao để ghi chú. Hãy cho tên tệp.",
        "A roster from standard input (-) has no copy to annotate. Please name a file.",
    ),
    "error.annotate_strict": (
        "Tệp {path} lưu ở dạng “Strict Open XML”. Hãy lưu lại thành Excel Workbook (.xlsx) rồi chạy lại.",
        "File {path} is saved as “Strict Open XML”. Please save it as Excel Workbook (.xlsx) and run again.",
    ),
    "error.binary_workbook": (
        "Tệp {path} là sổ tính nhị phân (.xlsb). Hãy mở bằng Excel và lưu thành .xlsx.",
        "File {path} is a binary workbook (.xlsb). Please open it in Excel and save it as .xlsx.",
    ),
    "error.cell_too_long": (
        "Tệp {path} có một ô dài quá mức gần dòng {row}; đây không phải danh sách. Hãy mở bằng Excel để xem lại.",
        "File {path} has a cell of enormous length near line {row}; this is no roster. Please open it in Excel to see.",
    ),
    "error.choice_expected": ("“{text}” không có; chọn một trong: {allowed}", "“{text}” is not one of: {allowed}"),
    "error.courses_missing": (
        "Không có tệp danh mục khóa học {path}. Hãy kiểm tra lại đường dẫn.",
        "There is no course catalogue {path}. Please check the path.",
    ),
    "error.csv_broken": (
        "Tệp {path} sai dấu ngoặc kép gần dòng {row} ({detail}). Hãy lưu lại thành CSV UTF-8 từ Excel.",
        "File {path} has broken quotes near line {row} ({detail}). Please save it again as CSV UTF-8 from Excel.",
    ),
    "error.day_expected": (
        "“{text}” không phải ngày; ghi như 2022-08-12 hoặc 12/8/2022",
        "“{text}” is not a day; write it as 2022-08-12 or 12/8/2022",
    ),
    "error.defect": (
        "Chương trình gặp lỗi của chính nó ({kind}, bản {version}); kết quả chưa có. Tệp đầu vào không bị thay đổi. "
        "Đề nghị gửi các dòng dưới đây cho người phát triển.",
        "The program broke by a defect of its own ({kind}, version {version}); there is no result. "
        "Inputs are unchanged. Please send the lines below to the developers.",
    ),
    "error.document_type": (
        "Tệp {path} có phần XML lạ mà Excel không bao giờ ghi. Không đọc vì lý do an toàn.",
        "File {path} holds XML that Excel never writes. It was not read, for safety.",
    ),
    "error.file_damaged": (
        "Tệp {path} bị hỏng hoặc chưa tải về đủ. Hãy mở bằng Excel, lưu lại rồi chạy lại.",
        "File {path} is damaged or incomplete. Please open it in Excel, save it again and run again.",
    ),
    "error.file_empty": (
        "Tệp {path} rỗng. Hãy xin lại tệp từ đơn vị gửi.",
        "File {path} is empty. Please ask the sender for it again.",
    ),
    "error.file_encrypted": (
        "Tệp {path} có mật khẩu. Hãy bỏ mật khẩu trong Excel rồi chạy lại.",
        "File {path} has a password. Please take the password off in Excel and run again.",
    ),
    "error.file_format_unknown": (
        "Không nhận ra dạng của tệp {path}. Hãy cho tệp Excel (.xlsx, .xls), .ods hoặc .csv.",
        "The format of file {path} is not known. Please give an Excel file (.xlsx, .xls), .ods or .csv.",
    ),
    "error.file_locked": (
        "Không mở được {path}: tệp đang mở trong chương trình khác hoặc không có quyền đọc. Hãy đóng tệp rồi chạy lại.",
        "Cannot open {path}: it is open in another program, or you may not read it. Please close it and run again.",
    ),
    "error.file_missing": (
        "Không có tệp {path}. Hãy kiểm tra lại tên và thư mục.",
        "There is no file {path}. Please check its name and folder.",
    ),
    "error.file_too_large": (
        "Tệp {path} quá lớn: {size} MiB, giới hạn {limit} MiB. Hãy tách thành nhiều tệp.",
        "File {path} is too large: {size} MiB, the limit is {limit} MiB. Please split it.",
    ),
    "error.file_unreadable": (
        "Không đọc được {path}: {detail}. Hãy chép tệp về máy rồi chạy lại.",
        "Cannot read {path}: {detail}. Please copy the file to this machine and run again.",
    ),
    "error.folder_without_rosters": (
        "Thư mục {path} không có danh sách nào (.xlsx, .xlsm, .xls, .ods, .csv, .tsv, .txt, .html).",
        "Folder {path} holds no roster (.xlsx, .xlsm, .xls, .ods, .csv, .tsv, .txt, .html).",
    ),
    "error.format_needs_file": (
        "Dạng {name} chỉ ghi được ra tệp. Hãy dùng: -o ketqua.{name}",
        "Format {name} needs a file. Use: -o result.{name}",
    ),
    "error.format_unknown": (
        "Không biết ghi “{name}” theo định dạng nào. Dùng một trong các đuôi: {allowed}",
        "No format is known for “{name}”. Use one of these endings: {allowed}",
    ),
    "error.language_unknown": (
        "Không có ngôn ngữ “{name}”. Chọn một trong: {allowed}",
        "There is no language “{name}”. Choose one of: {allowed}",
    ),
    "error.letters_lost": (
        "Tệp {path} đã mất chữ có dấu (dòng {row}: “{text}”), không khôi phục được. "
        "Hãy mở tệp gốc và lưu lại thành .xlsx hoặc “CSV UTF-8”.",
        "File {path} has lost its letters with marks (row {row}: “{text}”). "
        "Please open the original and save it as .xlsx or “CSV UTF-8”.",
    ),
    "error.lock_files_only": (
        "{path} chỉ là tệp khóa do chương trình khác tạo ra, không phải danh sách. Hãy cho tên tệp danh sách.",
        "{path} is only a lock file that another program left. Please name the roster itself.",
    ),
    "error.map_invalid": (
        "Tệp sửa cách đọc có lỗi.",
        "The file of corrections has faults.",
    ),
    "error.map_missing": (
        "Không có tệp {path}. Tạo bằng: cadre-audit inspect TỆP --save-map",
        "There is no file {path}. Make it with: cadre-audit inspect FILE --save-map",
    ),
    "error.memory_too_small": (
        "Máy không đủ bộ nhớ để đọc tệp {path}. Hãy đóng các chương trình khác hoặc tách tệp rồi chạy lại.",
        "This machine has too little memory to read file {path}. Please close other programs or split the file.",
    ),
    "error.no_people": (
        "Không tìm thấy người nào trong {path}. Danh sách phải có cột họ và tên và ít nhất hai cột khác; "
        "xem cách đọc bằng: cadre-audit inspect.",
        "Nobody was found in {path}. A roster needs a column of names and two others at least; see how it "
        "was read with: cadre-audit inspect.",
    ),
    "error.no_roster_named": (
        "Chưa cho tệp danh sách nào. Hãy ghi tên tệp sau lệnh, hoặc khai “rosters” trong cadre-audit.toml.",
        "No roster was given. Name a file after the command, or set “rosters” in cadre-audit.toml.",
    ),
    "error.no_roster_of_year": (
        "Tệp {path} không khai danh sách của năm {year}. Các năm có: {years}. Hãy thêm năm đó hoặc ghi tên "
        "tệp sau lệnh.",
        "{path} names no roster for {year}. Years: {years}. Add that year, or name a file after the command.",
    ),
    "error.no_standard_applies": (
        "Vào ngày {day} không có tiêu chuẩn nào áp dụng cho {people} người trong danh sách ({reasons}). "
        "Hãy chọn ngày khác bằng --as-of, hoặc thêm tiêu chuẩn bằng --standards.",
        "On {day} no standard applies to the {people} people of the roster ({reasons}). Choose another day "
        "with --as-of, or add standards with --standards.",
    ),
    "error.no_standard_in_year": (
        "Trong năm {year} không có tiêu chuẩn nào áp dụng cho {people} người trong danh sách ({reasons}). "
        "Hãy chọn năm khác bằng --year, hoặc thêm tiêu chuẩn bằng --standards.",
        "In {year} no standard applies to the {people} people of the roster ({reasons}). "
        "Choose another year with --year, or add standards with --standards.",
    ),
    "error.not_a_file": (
        "{path} không phải là tệp thường. Hãy cho một tệp .xlsx hoặc .csv.",
        "{path} is not a regular file. Please give an .xlsx or .csv file.",
    ),
    "error.output_failed": (
        "Không ghi được tệp {path}: {reason}. Tệp cũ (nếu có) vẫn nguyên vẹn.",
        "Cannot write {path}: {reason}. The old file, if any, is untouched.",
    ),
    "error.output_folder_missing": (
        "Không có thư mục {folder} để ghi tệp {path}. Hãy tạo thư mục trước.",
        "There is no folder {folder} to write {path} into. Please create it first.",
    ),
    "error.output_is_folder": ("{path} là một thư mục. Hãy cho tên tệp.", "{path} is a folder. Please name a file."),
    "error.output_is_input": (
        "{path} là tệp đầu vào; chương trình không bao giờ ghi đè lên tệp đầu vào. Hãy chọn tên khác.",
        "{path} is an input; inputs are never overwritten. Please choose another name.",
    ),
    "error.output_locked": (
        "Không ghi được {path}: tệp đang mở trong chương trình khác hoặc không có quyền ghi. Hãy đóng tệp "
        "hoặc chọn tên khác.",
        "Cannot write {path}: it is open in another program, or you may not write there. Please close it "
        "or choose another name.",
    ),
    "error.output_not_a_folder": (
        "{path} là một tệp, không phải thư mục. Hãy cho tên thư mục hoặc tên tệp .xlsx.",
        "{path} is a file, not a folder. Please name a folder, or an .xlsx file.",
    ),
    "error.pattern_without_match": (
        "Không có tệp nào khớp với {path}. Hãy kiểm tra lại tên và thư mục.",
        "No file fits {path}. Please check the name and the folder.",
    ),
    "error.requirement_unknown": (
        "Không có yêu cầu “{name}”. Có: {allowed}",
        "There is no requirement “{name}”. There are: {allowed}",
    ),
    "error.schema_unknown": (
        "Không có lược đồ “{name}”. Có: {allowed}",
        "There is no schema “{name}”. There are: {allowed}",
    ),
    "error.standard_unknown": (
        "Không có bộ tiêu chuẩn hoặc chức danh “{name}”. Các bộ tiêu chuẩn: {allowed}",
        "There is no standard or post “{name}”. Standards: {allowed}",
    ),
    "error.standards_invalid": (
        "Dữ liệu tiêu chuẩn có {count} lỗi; chưa rà soát người nào. Hãy sửa các lỗi nêu bên dưới.",
        "Faults in the standards: {count}; nobody was audited. Please correct the faults below.",
    ),
    "error.standards_path_missing": (
        "Không có tệp hoặc thư mục tiêu chuẩn {path}. Hãy kiểm tra lại đường dẫn.",
        "There is no standards file or folder {path}. Please check the path.",
    ),
    "error.template_ending": (
        "Tệp mẫu phải là .xlsx. Hãy đổi tên {path}.",
        "A template is an .xlsx file. Please rename {path}.",
    ),
    "error.template_exists": (
        "Đã có tệp {path}, có thể đã được điền. Hãy chọn tên khác bằng -o.",
        "File {path} exists and may have been filled in. Please choose another name with -o.",
    ),
    "error.template_unknown": (
        "Không có mẫu “{name}”. Chọn một trong: {allowed}.",
        "There is no template “{name}”. Choose one of: {allowed}.",
    ),
    "error.unit_unknown": (
        "Danh sách không có đơn vị “{name}”. Có: {allowed}",
        "The roster has no unit “{name}”. There are: {allowed}",
    ),
    "error.unpacks_too_large": (
        "Tệp {path} giải nén thành {size} MiB, giới hạn {limit} MiB. Hãy lưu lại tệp bằng Excel rồi chạy lại.",
        "File {path} unpacks to {size} MiB, the limit is {limit} MiB. Please save it again with Excel.",
    ),
    "error.unpacks_too_well": (
        "Tệp {path} có phần nén {ratio} lần trở lên, bung ra {size} MB; tệp văn phòng bình thường "
        "không như vậy. Hãy mở và lưu lại bằng Excel.",
        "File {path} has a part of {size} MB packed more than {ratio} times, which no office program does. "
        "Please open it in Excel and save it again.",
    ),
    "error.usage": ("Lệnh viết chưa đúng: {detail}.", "The command is not right: {detail}."),
    "error.usage_bad_value": ("Giá trị không dùng được cho {name}: {detail}.", "Invalid value for {name}: {detail}."),
    "error.usage_extra": ("Thừa tham số: {names}.", "Unexpected arguments: {names}."),
    "error.usage_missing": ("Thiếu {name}.", "Missing {name}."),
    "error.usage_no_option": ("Không có tùy chọn {name}.", "No such option: {name}."),
    "error.waivers_missing": (
        "Không có tệp các trường hợp được miễn {path}. Hãy kiểm tra lại đường dẫn.",
        "There is no file of waivers {path}. Please check the path.",
    ),
    "error.workspace_broken": (
        "Tệp cấu hình {path} sai cú pháp TOML: {detail}. Hãy sửa chỗ đó.",
        "Workspace file {path} is not valid TOML: {detail}. Please correct it there.",
    ),
    "error.workspace_exists": (
        "Đã có {path}; không ghi đè. Hãy sửa tệp đó hoặc chọn thư mục khác.",
        "{path} exists already and is left alone. Edit it, or choose another folder.",
    ),
    "error.workspace_missing": (
        "Không có tệp cấu hình {path}. Hãy kiểm tra lại đường dẫn, hoặc tạo bằng: cadre-audit init.",
        "There is no workspace file {path}. Please check the path, or make one with: cadre-audit init.",
    ),
    "error.workspace_unreadable": (
        "Không đọc được tệp cấu hình {path}: {detail}.",
        "Cannot read workspace file {path}: {detail}.",
    ),
    "exit.bug": ("lỗi của chương trình", "a defect of the program"),
    "exit.found": ("đã chạy xong, có nội dung cần xử lý", "ran, and found what it was asked to watch for"),
    "exit.infeasible": ("không lập được kế hoạch thỏa mãn mọi điều kiện", "no plan satisfies all limits"),
    "exit.input": ("tệp đầu vào không đọc được hoặc không đầy đủ", "an input cannot be read, or not completely"),
    "exit.nothing_audited": ("chưa rà soát được người nào", "nothing was audited"),
    "exit.ok": ("đã chạy xong", "ran, nothing to watch for"),
    "exit.usage": ("lệnh hoặc tham số chưa đúng", "wrong use"),
    "fault.after_coverage": ("{name} kéo dài quá coverage_to {limit}.", "{name} goes on after coverage_to {limit}."),
    "fault.bad_date": (
        "“{name}”: “{found}” không phải ngày dạng NĂM-THÁNG-NGÀY, ví dụ 2023-08-01.",
        "“{name}”: “{found}” is not a day written YYYY-MM-DD, such as 2023-08-01.",
    ),
    "fault.bad_name": (
        "“{name}”: “{found}” chưa đúng dạng quy định.",
        "“{name}”: “{found}” is not in the form it must have.",
    ),
    "fault.before_coverage": (
        "{name} bắt đầu {day}, trước coverage_from {limit}.",
        "{name} starts on {day}, before coverage_from {limit}.",
    ),
    "fault.bound_twice": (
        "{names} đã thuộc {other}:{other_line} trong cùng thời gian; hãy khai “supplements”.",
        "{names} are already bound by {other}:{other_line} in the same days; declare “supplements”.",
    ),
    "fault.certificate_unknown": (
        "Chứng chỉ “{name}” không có trong danh mục certificates của bộ tiêu chuẩn.",
        "The certificate “{name}” is not among the standard's certificates.",
    ),
    "fault.course_twice": ("Hai khóa học trùng mã.", "Two courses have the same id."),
    "fault.did_you_mean": ("Có phải “{near}”?", "Did you mean “{near}”?"),
    "fault.ease_without_value": ("“{name}”: phần giảm nhẹ thiếu {missing}.", "“{name}”: the easing lacks {missing}."),
    "fault.empty_scope": (
        "Phạm vi (scope) phải nêu ít nhất một điều kiện.",
        "A scope must give at least one condition.",
    ),
    "fault.ends_before_it_begins": ("effective_to sớm hơn effective_from.", "effective_to is before effective_from."),
    "fault.equivalence_unknown": (
        "Không có văn bằng, chứng chỉ tương đương nào tên “{name}” cho “{field}”.",
        "No equivalence is called “{name}” for “{field}”.",
    ),
    "fault.grace_ends_early": (
        "“{name}”: hạn chuyển tiếp {day} sớm hơn {limit}.",
        "“{name}”: grace ends on {day}, before {limit}.",
    ),
    "fault.id_twice": (
        "Mã “{name}” đã dùng ở {other}:{other_line}.",
        "Id “{name}” is already used in {other}:{other_line}.",
    ),
    "fault.id_twice_here": ("Hai mục trong tệp có cùng một id.", "Two entries of the file have one id."),
    "fault.key_twice": (
        "Khóa “{name}” ghi hai lần (lần đầu ở dòng {first}).",
        "Key “{name}” is given twice (first on line {first}).",
    ),
    "fault.map_field_unknown": (
        "Không có thông tin nào tên “{name}”; xem các tên ở đầu tệp.",
        "There is no field “{name}”; the names stand at the top of the file.",
    ),
    "fault.map_level_unknown": (
        "Không có mức hoặc chức danh nào tên “{name}”.",
        "There is no level or post “{name}”.",
    ),
    "fault.missing_key": ("Thiếu khóa “{name}”.", "Key “{name}” is missing."),
    "fault.no_bound": ("Yêu cầu tuổi phải có minimum hoặc maximum.", "An age requirement needs minimum or maximum."),
    "fault.not_allowed": (
        "“{name}” không nhận giá trị “{found}”. Được dùng: {allowed}",
        "“{name}” cannot be “{found}”. Allowed: {allowed}",
    ),
    "fault.not_utf8": (
        "Tệp không phải UTF-8. Hãy lưu lại dạng UTF-8.",
        "The file is not UTF-8. Please save it as UTF-8.",
    ),
    "fault.not_valid": (
        "“{name}”: giá trị “{found}” không hợp lệ ({detail}).",
        "“{name}”: “{found}” is not valid ({detail}).",
    ),
    "fault.not_yaml": ("Không đúng cú pháp YAML: {detail}.", "Not valid YAML: {detail}."),
    "fault.out_of_range": (
        "“{name}”: {found} nằm ngoài giới hạn {limit}.",
        "“{name}”: {found} is beyond the limit {limit}.",
    ),
    "fault.overrides_nothing": (
        "Không có yêu cầu “{name}” để thay thế. Có: {allowed}",
        "There is no requirement “{name}” to override. There are: {allowed}",
    ),
    "fault.overtaken_outside": (
        "“{name}”: ngày bắt đầu có quy định mới hơn ({day}) không nằm trong thời gian có hiệu lực.",
        "“{name}”: the day on which it was overtaken ({day}) is not within its days in force.",
    ),
    "fault.part_not_bare": (
        "Phần của all_of, any_of không được có grace, positions, overrides; hãy ghi ở yêu cầu bao ngoài.",
        "A part of all_of or any_of may not have grace, positions or overrides; write them on the whole.",
    ),
    "fault.pool_too_small": (
        "Số chứng chỉ yêu cầu (count) lớn hơn số chứng chỉ trong any_of.",
        "count is larger than the number of certificates in any_of.",
    ),
    "fault.position_not_listed": (
        "Chức danh “{name}” không có trong danh sách của tiêu chuẩn hoặc phiên bản này.",
        "Post “{name}” is not listed by this standard or version.",
    ),
    "fault.prerequisite_nothing": (
        "Có điều kiện trước nêu khóa học không tồn tại.",
        "A prerequisite names a course that does not exist.",
    ),
    "fault.prerequisite_unclear": (
        "Điều kiện trước phải là field và at_least, hoặc course.",
        "A prerequisite is either field and at_least, or course.",
    ),
    "fault.requirement_twice": (
        "Yêu cầu “{name}” đã áp dụng cho “{position}” ở {other}:{other_line}; nếu thay thế, hãy khai “overrides”.",
        "Requirement “{name}” already binds “{position}” at {other}:{other_line}; if it replaces, declare “overrides”.",
    ),
    "fault.rows_out_of_order": (
        "Các dòng tuổi nghỉ hưu phải tăng dần; chỉ dòng cuối không có born_to.",
        "Retirement rows must rise; only the last has no born_to.",
    ),
    "fault.stale": (
        "{name}: đối chiếu lần cuối {checked_on}, cách đây {days} ngày. Hãy đối chiếu lại với văn bản.",
        "{name} was last compared on {checked_on}, {days} days ago. Please compare it with the source again.",
    ),
    "fault.supplements_nothing": ("Không có tiêu chuẩn gốc “{name}”.", "There is no base standard “{name}”."),
    "fault.too_few": (
        "“{name}” phải có ít nhất {least} mục hoặc ký tự.",
        "“{name}” needs at least {least} entries or characters.",
    ),
    "fault.too_large": ("Tệp quá lớn hoặc lồng quá sâu.", "The file is too large or too deep."),
    "fault.unknown_course": ("Không có khóa học “{name}”.", "There is no course “{name}”."),
    "fault.unknown_key": (
        "Không có khóa “{name}”. Được dùng: {allowed}",
        "There is no key “{name}”. Allowed: {allowed}",
    ),
    "fault.unknown_level": (
        "“{field}” không có mức “{name}”. Được dùng: {allowed}",
        "“{field}” has no level “{name}”. Allowed: {allowed}",
    ),
    "fault.unknown_position": ("Không có chức danh “{name}”.", "There is no post “{name}”."),
    "fault.versions_hole": (
        "Giữa {first} ({other}:{other_line}) và {second} không có văn bản nào có hiệu lực từ {from_day} đến {to_day}.",
        "Nothing is in force between {first} ({other}:{other_line}) and {second}, from {from_day} to {to_day}.",
    ),
    "fault.versions_out_of_order": (
        "{second} phải đứng trước {first}: xếp từ cũ đến mới.",
        "{second} belongs before {first}: oldest first.",
    ),
    "fault.versions_overlap": (
        "{first} ({other}:{other_line}) và {second} cùng có hiệu lực từ {from_day} đến {to_day}.",
        "{first} ({other}:{other_line}) and {second} are both in force from {from_day} to {to_day}.",
    ),
    "fault.waives_for_nobody": (
        "Trường hợp được miễn phải nêu full_name, unit hoặc positions.",
        "A waiver must name full_name, unit or positions.",
    ),
    "fault.wrong_type": ("“{name}” phải là {expected}.", "“{name}” must be {expected}."),
}
