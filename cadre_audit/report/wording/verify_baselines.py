"""Words of ``verify`` about data of several people: changes from an earlier list, and claims about everybody."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "claim.baseline_as_percent": (
        "Khớp với danh sách “{name}” nếu hiểu là điểm %: nên viết “điểm phần trăm”.",
        "Agrees with the list of “{name}” as points: write “percentage points”.",
    ),
    "claim.baseline_differs": (
        "So với danh sách “{name}”, mức tăng, giảm là con số khác.",
        "Against the list of “{name}” the change is another one.",
    ),
    "claim.baseline_differs_unsure": (
        "So với danh sách “{name}”, mức tăng, giảm là con số khác. Bài có thể nói về đối tượng khác: cần đối chiếu.",
        "Against the list of “{name}” the change is another one. The draft may mean other people: please compare.",
    ),
    "claim.baseline_loose": (
        "Gần đúng với danh sách “{name}”: chữ số bị cắt bớt, hoặc từ làm tròn chưa sát.",
        "Nearly agrees with the list of “{name}”: digits are cut off, or the word of rounding is far off.",
    ),
    "claim.baseline_not_stated": (
        "Hai danh sách (mốc “{name}”) còn {missing} người chưa rõ: con số trong bài có thể đúng.",
        "The two lists (that of “{name}” and the roster) do not say of {missing} people: the figure may be right.",
    ),
    "claim.baseline_of_others": (
        "Danh sách “{name}” không cùng đối tượng (đơn vị, chức danh khác nhau): không so sánh tỷ lệ.",
        "The list of “{name}” is of other people (units or posts differ): shares are not compared.",
    ),
    "claim.baseline_other": (
        "Bài ghi so với “{told}”, nhưng con số này là mức thay đổi so với “{other}”: sai mốc so sánh.",
        "The draft says against “{told}”, but this is the change from “{other}”: the wrong baseline.",
    ),
    "claim.baseline_points": (
        "Số điểm % khớp với danh sách “{name}”.",
        "The points agree with the list of “{name}”.",
    ),
    "claim.baseline_relative": (
        "Chỉ đúng khi hiểu là phần trăm của mức cũ ({relative}% so với “{name}”), không phải điểm %: cần viết rõ.",
        "Right only as a percentage of what it was ({relative}% against “{name}”), not as points: say which.",
    ),
    "claim.baseline_silent": (
        "Danh sách “{name}” không cho biết nội dung này, hoặc không ghi ngày nên không tính được tuổi.",
        "The list of “{name}” does not tell this, or says no day, so that nobody has an age.",
    ),
    "claim.baseline_unknown": (
        "Không có danh sách nào tên “{told}”. Các mốc đã cho: {known}.",
        "No list is called “{told}”. Baselines given: {known}.",
    ),
    "claim.everybody_met": (
        "Theo danh sách, cả {n} người được nói tới đều đạt.",
        "By the roster all {n} people spoken of do.",
    ),
    "claim.everybody_short": (
        "Theo danh sách, {short} trong {n} người được nói tới không đạt (chưa rõ: {missing}); lệnh check cho biết từng "
        "người còn thiếu trình độ nào so với tiêu chuẩn.",
        "By the roster {short} of the {n} people spoken of do not (not stated: {missing}); check lists who lacks which "
        "level of what the standards ask.",
    ),
    "claim.everybody_short_counted": (
        "Theo danh sách, {short} trong {n} người được nói tới không đạt (chưa rõ: {missing}); lệnh stats --by unit cho "
        "số người theo đơn vị.",
        "By the roster {short} of the {n} people spoken of do not (not stated: {missing}); stats --by unit counts them "
        "by unit.",
    ),
    "claim.everybody_unknown": (
        "Danh sách có {k}/{n} người đạt, {missing} người chưa rõ: chưa kết luận được cho tất cả.",
        "By the roster {k} of {n} people do, {missing} are not told: not enough for all.",
    ),
    "claim.everybody_unsure": (
        "Danh sách có {k}/{n} người đạt, {short} người không đạt, {missing} người chưa rõ; chưa chắc bài nói về đúng "
        "những người này.",
        "By the roster {k} of {n} people do, {short} do not, {missing} are not told; the draft may mean other people.",
    ),
    "error.verify_baseline_alone": (
        "--baseline cần có danh sách hiện nay để so sánh. Hãy thêm --roster.",
        "--baseline needs the list of now to compare with. Please add --roster.",
    ),
    "help.verify_baseline": (
        "Danh sách của mốc trước, kèm tên mốc như bài viết gọi, ví dụ “nhiệm kỳ trước”; hoặc tệp số liệu .yaml; dùng "
        "được nhiều lần.",
        "List of an earlier time under the name by which the report calls it, such as “nhiệm kỳ trước”; or a .yaml file"
        " of figures; may be repeated.",
    ),
    "summary.verify_baseline": (
        "Mốc so sánh “{name}”: danh sách {people} người, số liệu ngày {day}",
        "Baseline “{name}”: a list of {people} people, as of {day}",
    ),
    "summary.verify_baseline_figures": (
        "Mốc so sánh “{name}”: số liệu đã công bố trong {path}",
        "Baseline “{name}”: published figures of {path}",
    ),
    "summary.verify_baseline_no_day": (
        "Mốc so sánh “{name}”: danh sách {people} người, không ghi ngày nên không so sánh tuổi",
        "Baseline “{name}”: a list of {people} people that says no day, so ages are not compared",
    ),
    "summary.verify_young": (
        "Trẻ là dưới {age} tuổi vào ngày của từng danh sách",
        "The young are below {age} on the day of each list",
    ),
}
