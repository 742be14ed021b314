"""Words of privacy: pseudonyms, their key file, numbers that are withheld, and who looks at lists of people."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "error.key_alone": (
        "--key chỉ dùng cùng với --redact. Hãy thêm --redact, hoặc bỏ --key.",
        "--key goes with --redact only. Please add --redact, or leave --key out.",
    ),
    "error.key_damaged": (
        "Tệp khóa {path} hỏng hoặc không phải tệp khóa; chưa rà soát người nào và tệp vẫn giữ nguyên. Hãy dùng bản sao "
        "lưu, hoặc chọn tên tệp khác để lập khóa mới.",
        "The key file {path} is damaged or no key file; nobody was audited and the file is as it was. Please use a "
        "backup, or choose another name for a new key.",
    ),
    "error.key_unreadable": (
        "Không đọc được tệp khóa {path}: {reason}. Hãy kiểm tra quyền đọc tệp.",
        "The key file {path} cannot be read: {reason}. Please check who may read it.",
    ),
    "error.redact_with": (
        "--redact không dùng cùng với {flag}: tệp đó ghi tên thật. Hãy chạy hai lần, hoặc bỏ một trong hai.",
        "--redact does not go with {flag}: that file names people. Please run twice, or leave one of them out.",
    ),
    "help.key": (
        "Tệp khóa: bí danh nào là của ai. Chưa có thì lập mới, có rồi thì dùng tiếp; cất riêng, không gửi kèm báo cáo.",
        "Key file: which pseudonym stands for whom. Made where there is none, else continued; keep it apart.",
    ),
    "help.redact": (
        "Thay tên người bằng bí danh, ngày sinh chỉ còn năm, bỏ ghi chú; ở mọi định dạng.",
        "Pseudonyms for names, years for birthdays, no notes; in every format.",
    ),
    "summary.redacted": (
        "Tên người đã thay bằng bí danh ({people} người), ngày sinh chỉ còn năm; vẫn là dữ liệu cá nhân",
        "Pseudonyms stand for names ({people} people), years for birthdays; these remain personal data",
    ),
    "summary.redacted_without_key": (
        "Tên người đã thay bằng bí danh ({people} người), ngày sinh chỉ còn năm; vẫn là dữ liệu cá nhân. Không có tệp "
        "khóa: lần sau bí danh sẽ khác (--key TỆP để giữ)",
        "Pseudonyms stand for names ({people} people), years for birthdays; these remain personal data. There is no "
        "key file: the next run has other pseudonyms (--key FILE keeps them)",
    ),
    "word.for_review": (
        "Để cấp có thẩm quyền xem xét",
        "For review by the competent authority",
    ),
}
