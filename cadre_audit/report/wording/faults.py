"""Words for what ends a run, and what each exit code means: what is wrong, where, and what to do."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "error.format_unknown": (
        "Không biết ghi “{name}” theo định dạng nào. Dùng một trong các đuôi: {allowed}",
        "No format is known for “{name}”. Use one of these endings: {allowed}",
    ),
    "error.language_unknown": (
        "Không có ngôn ngữ “{name}”. Chọn một trong: {allowed}",
        "There is no language “{name}”. Choose one of: {allowed}",
    ),
    "error.output_failed": (
        "Không ghi được tệp {path}: {reason}. Tệp cũ (nếu có) vẫn nguyên vẹn.",
        "Cannot write {path}: {reason}. The old file, if any, is untouched.",
    ),
    "error.output_folder_missing": (
        "Không có thư mục {folder} để ghi tệp {path}. Hãy tạo thư mục trước.",
        "There is no folder {folder} to write {path} into. Please create it first.",
    ),
    "error.output_is_folder": (
        "{path} là một thư mục. Hãy cho tên tệp.",
        "{path} is a folder. Please name a file.",
    ),
    "error.output_is_input": (
        "{path} là tệp đầu vào; chương trình không bao giờ ghi đè lên tệp đầu vào. Hãy chọn tên khác.",
        "{path} is an input; inputs are never overwritten. Please choose another name.",
    ),
    "error.output_locked": (
        "Không ghi được {path}: tệp đang mở trong chương trình khác hoặc không có quyền ghi. "
        "Hãy đóng tệp hoặc chọn tên khác.",
        "Cannot write {path}: it is open in another program, or you may not write there. "
        "Please close it or choose another name.",
    ),
    "error.standards_invalid": (
        "Dữ liệu tiêu chuẩn có {count} lỗi; chưa rà soát người nào. Hãy sửa các lỗi nêu bên dưới.",
        "The standards have {count} faults; nobody was audited. Please correct the faults below.",
    ),
    "exit.bug": ("lỗi của chương trình", "a defect of the program"),
    "exit.found": ("đã chạy xong, có nội dung cần xử lý", "ran, and found what it was asked to watch for"),
    "exit.infeasible": ("không lập được kế hoạch thỏa mãn mọi điều kiện", "no plan satisfies all limits"),
    "exit.input": ("tệp đầu vào không đọc được hoặc không đầy đủ", "an input cannot be read, or not completely"),
    "exit.nothing_audited": ("chưa rà soát được người nào", "nothing was audited"),
    "exit.ok": ("đã chạy xong", "ran, nothing to watch for"),
    "exit.usage": ("lệnh hoặc tham số chưa đúng", "wrong use"),
}
