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
    "error.min_cell_by": (
        "--min-cell chỉ đi với một --by: nhiều bảng hai chiều chồng nhau có thể làm lộ số nhỏ. Hãy lập từng bảng riêng "
        "và chỉ công bố một bảng.",
        "--min-cell goes with one --by only: several crossed tables laid over each other can tell small numbers. "
        "Please make them one by one, and publish one.",
    ),
    "error.min_cell_form": (
        "--min-cell không đi với --form: biểu mẫu chính thức nộp cấp trên phải đủ số. Hãy bỏ một trong hai.",
        "--min-cell does not go with --form: an official form needs all its numbers. Please leave one of them out.",
    ),
    "error.min_cell_overlaps": (
        "--min-cell không đi với {names}: bảng này chia nhỏ con số của bảng khác (dân tộc, loại cán bộ, trình độ) nên "
        "làm lộ số đã giấu. Hãy chọn bảng khác.",
        "--min-cell does not go with {names}: the table divides the numbers of another one (ethnic groups, kinds of "
        "staff, levels), and the two together tell what is withheld. Please choose another table.",
    ),
    "error.min_cell_too_few": (
        "Chỉ có dưới {least} người nên không được nêu con số nào. Hãy bỏ --min-cell, hoặc chọn phạm vi rộng hơn.",
        "There are fewer than {least} people, so no number may be shown. Please leave out --min-cell, or ask for more.",
    ),
    "error.redact_with": (
        "--redact không dùng cùng với {flag}: tệp đó ghi tên thật. Hãy chạy hai lần, hoặc bỏ một trong hai.",
        "--redact does not go with {flag}: that file names people. Please run twice, or leave one of them out.",
    ),
    "help.key": (
        "Tệp khóa: bí danh nào là của ai. Chưa có thì lập mới, có rồi thì dùng tiếp; cất riêng, không gửi kèm báo cáo.",
        "Key file: which pseudonym stands for whom. Made where there is none, else continued; keep it apart.",
    ),
    "help.min_cell": (
        "Giấu các ô dưới N người và các ô cần giấu thêm để tổng không làm lộ; nên dùng 5.",
        "Withhold cells below N people, and others so that totals do not tell them; 5 is usual.",
    ),
    "help.redact": (
        "Thay tên người bằng bí danh, ngày sinh chỉ còn năm, bỏ ghi chú; ở mọi định dạng.",
        "Pseudonyms for names, years for birthdays, no notes; in every format.",
    ),
    "summary.min_cell": (
        "Ô có từ 1 đến {most} người được giấu ({mark}), cùng các ô khác để tổng không làm lộ",
        "Cells of 1 to {most} people are withheld ({mark}), and others so that no total tells them",
    ),
    "summary.min_cell_left_out": (
        "Không lập khi có --min-cell, vì chồng lên bảng khác: {names}",
        "Left out with --min-cell, because they overlap with other tables: {names}",
    ),
    "summary.min_cell_problems": (
        "Vấn đề dữ liệu theo từng dòng không nêu khi có --min-cell",
        "Data problems of single rows are not told with --min-cell",
    ),
    "summary.redacted": (
        "Tên người đã thay bằng bí danh ({people} người), ngày sinh chỉ còn năm; vẫn là dữ liệu cá nhân",
        "Pseudonyms stand for names ({people} people), years for birthdays; these remain personal data",
    ),
    "summary.redacted_quotations": (
        "Câu văn của báo cáo được giấu, chỉ còn con số và vị trí: người nêu trong bài không có trong danh sách nào để "
        "thay tên",
        "Sentences of the report are withheld but for figures and places: no list tells the names in them",
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
    "word.withheld": ("…", "…"),
}
