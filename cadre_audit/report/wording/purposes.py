"""What each requirement is for: this program's own words, not those of a text of law."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "purpose.civil-status-training": (
        "Người làm hộ tịch cấp những giấy tờ theo người dân suốt đời, nên phải được bồi dưỡng đúng nghiệp vụ hộ tịch.",
        "Civil-status officers issue the papers that follow people all their lives, so they must be trained for it.",
    ),
    "purpose.congress-age": (
        "Nhân sự đại hội phải còn đủ tuổi để làm việc trong nhiệm kỳ.",
        "Candidates of a congress have to be young enough to serve in the term.",
    ),
    "purpose.entry-age": (
        "Người được tuyển dụng lần đầu cần còn đủ thời gian để làm việc lâu dài.",
        "Who is recruited for the first time should be able to serve for long.",
    ),
    "purpose.first-age": (
        "Người giữ chức vụ lần đầu cần còn đủ thời gian để công tác lâu dài ở chức vụ.",
        "Who takes the post for the first time should be able to serve in it for long.",
    ),
    "purpose.first-age-men": (
        "Người lần đầu giữ chức vụ cần còn đủ thời gian công tác.",
        "Who takes the post for the first time needs enough time to serve.",
    ),
    "purpose.first-age-women": (
        "Người lần đầu giữ chức vụ cần còn đủ thời gian công tác.",
        "Who takes the post for the first time needs enough time to serve.",
    ),
    "purpose.fitting-major": (
        "Công việc của chức danh đòi hỏi được đào tạo đúng ngành.",
        "The work of the post needs training in the right field.",
    ),
    "purpose.foreign-language": (
        "Công việc của ngạch có lúc phải dùng ngoại ngữ hoặc tiếng dân tộc thiểu số.",
        "The work of the rank sometimes needs a foreign or an ethnic minority language.",
    ),
    "purpose.general-education": (
        "Học vấn phổ thông là nền để đọc hiểu văn bản và học tiếp chuyên môn.",
        "General education is the ground on which texts are understood and a profession is learnt.",
    ),
    "purpose.in-succession-plan": (
        "Người được bổ nhiệm phải được chuẩn bị trước, qua quy hoạch.",
        "Who is appointed has to have been prepared for it by the succession plan.",
    ),
    "purpose.it": (
        "Công việc hằng ngày của xã làm trên máy tính, nên phải dùng được ở mức cơ bản.",
        "The daily work of a commune is done on computers, so basic skills are needed.",
    ),
    "purpose.leadership-course": (
        "Người giữ chức vụ lãnh đạo, quản lý phải được bồi dưỡng về lãnh đạo, quản lý.",
        "Who leads has to be trained in leadership and management.",
    ),
    "purpose.legal-training": (
        "Người chứng thực và đăng ký hộ tịch áp dụng pháp luật hằng ngày nên phải được đào tạo về luật.",
        "Who certifies and registers applies the law every day and therefore has to be trained in it.",
    ),
    "purpose.meets-standards": (
        "Quy hoạch chỉ giữ người còn đáp ứng tiêu chuẩn.",
        "A succession plan keeps only people who still meet the standards.",
    ),
    "purpose.military-training": (
        "Người chỉ huy quân sự ở xã phải được đào tạo đúng ngành quân sự cơ sở.",
        "The commune's military commander has to be trained in grassroots military affairs.",
    ),
    "purpose.min-age": (
        "Chỉ người đã thành niên mới được giao công vụ và tự chịu trách nhiệm.",
        "Only adults may be given public duties and answer for them.",
    ),
    "purpose.months-left": (
        "Người giữ chức vụ lần đầu cần còn đủ thời gian công tác để làm trọn nhiệm kỳ trước khi nghỉ hưu.",
        "Who takes the post for the first time should be able to serve a whole term before retirement.",
    ),
    "purpose.months-left-first": (
        "Người lần đầu tham gia cấp ủy phải làm việc được trọn một nhiệm kỳ.",
        "Who joins a Party committee for the first time has to be able to serve a full term.",
    ),
    "purpose.months-left-government": (
        "Người tái cử chức danh Hội đồng nhân dân, Ủy ban nhân dân phải còn làm việc được phần lớn nhiệm kỳ.",
        "Who stands again for a post of the council or committee has to be able to serve most of the term.",
    ),
    "purpose.months-left-government-first": (
        "Người lần đầu giữ chức danh Hội đồng nhân dân, Ủy ban nhân dân phải làm việc được trọn một nhiệm kỳ.",
        "Who takes a post of the council or committee for the first time has to be able to serve a full term.",
    ),
    "purpose.months-left-organisation": (
        "Người tái cử ở Mặt trận Tổ quốc hoặc tổ chức chính trị - xã hội phải còn làm việc được phần lớn nhiệm kỳ.",
        "Who stands again in the Front or a socio-political organisation has to be able to serve most of the term.",
    ),
    "purpose.months-left-organisation-first": (
        "Người lần đầu tham gia lãnh đạo Mặt trận Tổ quốc hoặc tổ chức chính trị - xã hội phải làm việc được "
        "trọn một nhiệm kỳ.",
        "Who leads the Front or a socio-political organisation for the first time has to be able to serve a full term.",
    ),
    "purpose.months-left-reelection": (
        "Người tái cử cấp ủy phải còn làm việc được phần lớn nhiệm kỳ.",
        "Who stands again for a Party committee has to be able to serve most of the term.",
    ),
    "purpose.months-left-term": (
        "Người được bổ nhiệm hoặc quy hoạch phải làm việc được trọn thời hạn hoặc nhiệm kỳ.",
        "Who is appointed or planned for has to be able to serve the full term.",
    ),
    "purpose.no-discipline": (
        "Người được quy hoạch phải giữ kỷ luật.",
        "Who is planned for has to be free of discipline.",
    ),
    "purpose.political-theory": (
        "Người giữ chức vụ phải nắm đường lối, chủ trương mà mình tổ chức thực hiện.",
        "Who holds the post has to know the policies that they put into practice.",
    ),
    "purpose.professional-level": (
        "Bảo đảm người giữ chức danh có đủ trình độ chuyên môn cho công việc được giao.",
        "Makes sure that whoever holds the post has the professional level that the work asks for.",
    ),
    "purpose.rank-course": (
        "Người giữ ngạch phải được bồi dưỡng quản lý nhà nước theo ngạch.",
        "Who holds a rank has to be trained in state management for it.",
    ),
    "purpose.reserve-officer": (
        "Chỉ huy trưởng quân sự ở xã chỉ huy dân quân nên phải là sĩ quan dự bị.",
        "The commune's military commander leads the militia and therefore has to be a reserve officer.",
    ),
    "purpose.serving-age": (
        "Cán bộ Đoàn phải gần tuổi với thanh niên mà mình phụ trách.",
        "Youth Union cadres should be near in age to the young people they lead.",
    ),
    "purpose.specialised-law": (
        "Có chức danh theo pháp luật chuyên ngành; tiêu chuẩn nằm ở văn bản đó và phải xem từng người.",
        "Some posts follow a law of their own; what it asks has to be looked at person by person.",
    ),
    "purpose.state-management": (
        "Công việc của ngạch đòi hỏi hiểu biết về quản lý nhà nước.",
        "The work of the rank needs knowledge of state management.",
    ),
    "purpose.title-course": (
        "Cán bộ, công chức cấp xã phải được bồi dưỡng nghiệp vụ theo chức danh.",
        "Commune cadres and civil servants have to be trained for their titles.",
    ),
    "purpose.training-hours": (
        "Kiến thức phải được cập nhật hằng năm.",
        "Knowledge has to be kept up to date every year.",
    ),
}
