"""Words of ranks, training duties, evaluation and retirement: titles of requirements, tables and headings."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "column.born_from": ("Sinh từ tháng", "Born from"),
    "column.born_to": ("Sinh đến tháng", "Born to"),
    "column.months": ("Tháng", "Months"),
    "column.period": ("Giai đoạn", "Period"),
    "column.points_from": ("Từ số điểm", "Points from"),
    "column.rule": ("Quy định", "Rule"),
    "column.years": ("Tuổi", "Years"),
    "count.ages": ("Số mức tuổi", "Ages"),
    "count.laws": ("Số quy định", "Laws"),
    "count.levels": ("Số mức xếp loại", "Levels"),
    "count.periods": ("Số giai đoạn", "Periods"),
    "report.standards_evaluation": ("Mức xếp loại chất lượng hằng năm", "Levels of the yearly evaluation"),
    "report.standards_retirement": ("Tuổi nghỉ hưu", "Retirement ages"),
    "requirement.foreign-language": ("Trình độ ngoại ngữ", "Foreign language"),
    "requirement.leadership-course": ("Bồi dưỡng lãnh đạo, quản lý", "Leadership course"),
    "requirement.rank-course": ("Bồi dưỡng theo tiêu chuẩn ngạch", "Course for the rank"),
    "requirement.title-course": ("Bồi dưỡng theo chức danh", "Course for the title"),
    "requirement.training-hours": ("Thời gian bồi dưỡng trong năm", "Training hours in the year"),
    "summary.evaluation_before": (
        "Chưa có dữ liệu về mức xếp loại ngày {day}; dữ liệu bắt đầu từ Luật Cán bộ, công chức năm 2008 (01/01/2010).",
        "No levels are encoded for {day}; the data begin with the law of 2008 (2010-01-01).",
    ),
    "summary.law_source": (
        "{label} (từ {first} đến {last}): {source}. {note}",
        "{label} ({first} to {last}): {source}. {note}",
    ),
    "summary.retirement_month_end": (
        "Nghỉ hưu vào cuối tháng đủ tuổi. Nghỉ sớm hoặc muộn hơn do cấp có thẩm quyền xét từng người, không có trong "
        "bảng.",
        "People retire at the end of the month in which they reach the age. Earlier or later retirement is decided "
        "case by case and is not in the table.",
    ),
    "table.ages": ("Tuổi nghỉ hưu theo tháng sinh", "Retirement age by month of birth"),
    "table.levels": ("Các mức xếp loại", "Levels"),
    "table.rules": ("Hệ quả và giới hạn", "Consequences and limits"),
    "word.every_period": ("mọi giai đoạn", "every period"),
}
