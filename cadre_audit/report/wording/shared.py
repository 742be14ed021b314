"""Words that several commands share: the line of use, standard input, a table given as limits, demands of local law."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "asked.grace": ("thời gian chuyển tiếp", "time to comply"),
    "asked.in_post_before": ("áp dụng cho người giữ chức vụ trước ngày", "for who was in post before"),
    "asked.until": ("đến ngày", "until"),
    "error.limits_no_yaml": (
        "{path} không phải là tệp điều kiện: tệp cho --limits viết bằng YAML (.yaml); cách viết ở docs/plan.md. "
        "Bảng định mức "
        "chi, kinh phí đưa vào bằng --cost-norms, --budgets.",
        "{path} is no file of limits: --limits takes a YAML file (.yaml), described in docs/plan.md. Tables of cost "
        "norms and "
        "of budgets are given with --cost-norms and --budgets.",
    ),
    "help.options_metavar": ("[TÙY CHỌN]", "[OPTIONS]"),
    "help.subcommand_metavar": ("LỆNH [...]", "COMMAND [ARGS]..."),
    "help.usage_line": ("Cách dùng", "Usage"),
    "word.standard_input": ("đầu vào chuẩn", "standard input"),
}
