"""A marked copy: the faults are in the cells, and nothing that the office made is lost or changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from openpyxl import Workbook, load_workbook

from cadre_audit.errors import InputError
from cadre_audit.jobs.model import CheckJob
from cadre_audit.jobs.run import run
from cadre_audit.report.model import Report
from cadre_audit.report.wording import choose, language
from tests.reading.formats import to_tcvn3

from .rich import BLANK, FIRST, GAP, HEADINGS, PEOPLE, USERS_COMMENT, Parts, changed, parts_of, rich_workbook

pytestmark = pytest.mark.filterwarnings("ignore:.*is not supported and will be removed")
TODAY = date(2023, 9, 15)
MAY_CHANGE = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "[Content_Types].xml",
              "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"}  # fmt: skip
ORANGE, PURPLE = "FFF8CBAD", "FFE4DFEC"


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = language()
    choose("en")
    yield
    choose(before)


def marked(roster: Path, out: Path) -> Report:
    """Checks one roster and writes its copy."""
    return run(CheckJob(rosters=(roster,), annotate=out), TODAY)


def as_written(path: Path) -> dict[str, dict[str, object]]:
    """Every value and formula of every sheet but ours."""
    book = load_workbook(path)
    return {
        sheet.title: {cell.coordinate: cell.value for row in sheet for cell in row if cell.value is not None}
        for sheet in book
        if sheet.title != "Audit results"
    }


@pytest.fixture
def original(tmp_path: Path) -> Path:
    """The rich workbook."""
    return rich_workbook(tmp_path / "gốc.xlsx")


@pytest.fixture
def copy(original: Path, tmp_path: Path) -> Path:
    """Its marked copy."""
    out = tmp_path / "bản sao.xlsx"
    marked(original, out)
    return out


def test_the_faulty_cell_is_coloured_and_says_what_is_required_and_by_which_article(copy: Path) -> None:
    """A gap, a blank that leaves it open, and cells of a person who meets all."""
    sheet = load_workbook(copy)["DS 'A' & B"]
    assert sheet[GAP].fill.fgColor.rgb == ORANGE
    said = sheet[GAP].comment.text
    assert "bachelor's degree" in said
    assert "khoản 2 Điều 10" in said
    assert "33/2023/NĐ-CP" in said
    assert sheet[BLANK].comment.text.startswith("Unknown: Professional level")
    assert sheet["B6"].comment is None
    assert sheet["B6"].fill.fgColor.rgb == "FFCCFFCC"


def test_a_restyled_cell_keeps_its_frame_font_and_number_format(copy: Path) -> None:
    """Only the fill is ours."""
    sheet = load_workbook(copy)["DS 'A' & B"]
    assert sheet[GAP].border.left.style == "thin"
    assert (sheet[GAP].font.name, sheet[GAP].font.sz) == (sheet["G6"].font.name, sheet["G6"].font.sz)
    assert sheet["C7"].number_format == "dd/mm/yyyy"


def test_every_part_but_those_with_marks_is_the_same_bytes(original: Path, copy: Path) -> None:
    """Charts, pictures, the other sheet and the strings, in their old order."""
    before, after = parts_of(original), parts_of(copy)
    assert set(before) <= set(after)
    assert {name for name in before if before[name] != after[name]} <= MAY_CHANGE
    assert list(after)[: len(before)] == list(before)


def test_values_formulas_merges_validations_formats_print_setup_and_hidden_sheets_stay(
    original: Path, copy: Path
) -> None:
    """As openpyxl sees them, and the parts that it does not know."""
    assert as_written(copy) == as_written(original)
    before, after = (load_workbook(path)["DS 'A' & B"] for path in (original, copy))
    assert after.merged_cells.ranges == before.merged_cells.ranges
    assert after.column_dimensions["B"].width == before.column_dimensions["B"].width
    assert after.row_dimensions[5].height == 33
    assert after.print_title_rows == "$5:$5"
    assert after.print_area == before.print_area
    assert after.page_setup.orientation == "landscape"
    assert after.freeze_panes == "C6"
    assert [v.sqref for v in after.data_validations.dataValidation] == [
        v.sqref for v in before.data_validations.dataValidation
    ]
    assert load_workbook(copy)["Ẩn"].sheet_state == "hidden"
    own = parts_of(copy)["xl/worksheets/sheet1.xml"]
    # the data bar of Excel 2010, the text box and the picture of the header, which other tools drop
    assert b"x14:dataBar" in own
    assert b"<legacyDrawingHF" in own
    assert b"<drawing " in own


def test_only_styles_and_new_cells_of_the_sheet_differ(original: Path, copy: Path) -> None:
    """Cell styles, cells that were not there, and the tag that names the comments."""
    before, after = (parts_of(path)["xl/worksheets/sheet1.xml"].decode() for path in (original, copy))
    plain = re.sub(r"<(?:\w+:)?legacyDrawing [^>]*/>", "", after)
    plain = re.sub(r'<c r="[A-Z]+\d+" s="\d+"/>', "", plain)
    expected = re.sub(r'<c r="[A-Z]+\d+" s="\d+"/>', "", before)
    assert re.sub(r' s="\d+"', "", plain) == re.sub(r' s="\d+"', "", expected)


def test_all_xml_is_sound_and_all_relations_lead_somewhere(copy: Path) -> None:
    """What Excel would otherwise offer to repair."""
    parts = parts_of(copy)
    for name, data in parts.items():
        if name.endswith((".xml", ".rels", ".vml")):
            ElementTree.fromstring(data)
    relations = ElementTree.fromstring(parts["xl/worksheets/_rels/sheet1.xml.rels"])
    ids = [r.get("Id") for r in relations]
    assert len(ids) == len(set(ids))
    assert all(
        (r.get("Target") or "").removeprefix("..").lstrip("/") in {n.removeprefix("xl/") for n in parts}
        for r in relations
    )
    types = parts["[Content_Types].xml"].decode()
    assert 'Extension="vml"' in types


def test_the_order_of_elements_is_that_of_the_schema(copy: Path) -> None:
    """Also where a conditional format has an extension list of its own."""
    root = ElementTree.fromstring(parts_of(copy)["xl/worksheets/sheet1.xml"])
    tags = [element.tag.rpartition("}")[2] for element in root]
    assert tags.index("drawing") < tags.index("legacyDrawing") < tags.index("legacyDrawingHF") < tags.index("extLst")


def test_the_last_sheet_lists_every_mark_and_leads_to_its_cell(copy: Path) -> None:
    """The links quote the sheet's name."""
    book = load_workbook(copy)
    assert book.sheetnames[-1] == "Audit results"
    sheet = book["Audit results"]
    lines = {row[0].value: [cell.value for cell in row] for row in sheet}
    assert lines[f"DS 'A' & B!{GAP}"][1:3] == ["Lê Văn Bưởi", "Gap"]
    links = [cell.hyperlink.location for row in sheet for cell in row[:1] if cell.hyperlink]
    assert f"'DS ''A'' & B'!{GAP}" in links


def test_the_copy_reads_as_the_same_people(original: Path, copy: Path) -> None:
    """Our own sheet is no roster."""
    first, again = (run(CheckJob(rosters=(path,)), TODAY) for path in (original, copy))
    assert {**again.counts, "problems": 0} == {**first.counts, "problems": 0}


def test_the_office_has_its_own_comments_and_ours_come_after_them(tmp_path: Path) -> None:
    """One comment on the faulty cell: both texts, one shape."""
    original = rich_workbook(tmp_path / "a.xlsx", own_comment=GAP)
    marked(original, tmp_path / "b.xlsx")
    sheet = load_workbook(tmp_path / "b.xlsx")["DS 'A' & B"]
    assert sheet[GAP].comment.text.startswith(USERS_COMMENT)
    assert "khoản 2 Điều 10" in sheet[GAP].comment.text
    assert sheet[BLANK].comment.text.startswith("Unknown")
    before, after = parts_of(original), parts_of(tmp_path / "b.xlsx")
    drawing = next(name for name in before if "vmlDrawing" in name and b'ObjectType="Note"' in before[name])
    root = ElementTree.fromstring(after[drawing])
    ids = [shape.get("id") for shape in root.iter("{urn:schemas-microsoft-com:vml}shape")]
    assert len(ids) == len(set(ids)) == len(re.findall(b"<comment ", after[next(n for n in after if "comments" in n)]))


def test_a_comment_of_the_office_on_another_cell_is_left_as_it_is(tmp_path: Path) -> None:
    """Same text as before."""
    original = rich_workbook(tmp_path / "a.xlsx", own_comment="B6")
    marked(original, tmp_path / "b.xlsx")
    sheet = load_workbook(tmp_path / "b.xlsx")["DS 'A' & B"]
    assert sheet["B6"].comment.text == USERS_COMMENT


def _prefixed(parts: Parts) -> None:
    """As some Java programs write it: every tag of the sheet with a prefix."""
    xml = parts["xl/worksheets/sheet1.xml"].decode()
    xml = re.sub(r"<(/?)(worksheet|dimension|sheetViews|sheetView|pane|selection|sheetFormatPr|cols|col|sheetData|row|"
                 r"c|v|f|is|t|mergeCells|mergeCell)(?=[\s/>])", r"<\1x:\2", xml)  # fmt: skip
    head = re.match(r"(.*?<x:sheetData>.*?</x:sheetData>)", xml, re.DOTALL)
    assert head
    head_xml = re.sub(r'xmlns="', 'xmlns:x="', head[1], count=1)
    merges = re.search(r"<x:mergeCells.*?</x:mergeCells>", xml)
    assert merges
    parts["xl/worksheets/sheet1.xml"] = f"{head_xml}{merges[0]}</x:worksheet>".encode()


def _without_addresses(parts: Parts) -> None:
    """Rows and cells that do not say where they are; blank cells are written."""
    columns = "ABCDEFGHIJ"
    rows = []
    xml = parts["xl/worksheets/sheet1.xml"].decode()
    found = {(int(m[2]), m[1]): m[0] for m in re.finditer(r'<c r="([A-Z])(\d+)"[^>]*?(?:/>|>.*?</c>)', xml)}
    for row in range(1, 10):
        cells = [found.get((row, column), "<c/>") for column in columns]
        rows.append("<row>" + "".join(re.sub(r' r="[A-Z]+\d+"', "", cell) for cell in cells) + "</row>")
    parts["xl/worksheets/sheet1.xml"] = re.sub(
        r"<sheetData>.*</sheetData>", "<sheetData>" + "".join(rows) + "</sheetData>", xml
    ).encode()


@pytest.mark.parametrize("change", [_prefixed, _without_addresses])
def test_other_programs_write_their_xml_in_other_ways(
    original: Path, tmp_path: Path, change: Callable[[Parts], None]
) -> None:
    """Prefixed tags; rows and cells without addresses."""
    other = changed(original, tmp_path / "khác.xlsx", change)
    marked(other, tmp_path / "b.xlsx")
    ElementTree.fromstring(parts_of(tmp_path / "b.xlsx")["xl/worksheets/sheet1.xml"])
    sheet = load_workbook(tmp_path / "b.xlsx")["DS 'A' & B"]
    assert sheet[GAP].fill.fgColor.rgb == ORANGE
    assert "33/2023/NĐ-CP" in sheet[GAP].comment.text
    assert [cell.value for cell in sheet[FIRST]][1] == PEOPLE[0][1]


def test_macros_stay_and_the_copy_keeps_their_ending(original: Path, tmp_path: Path) -> None:
    """The project of macros is copied as it is."""

    def with_macros(parts: Parts) -> None:
        parts["xl/vbaProject.bin"] = b"\xcc\x61 not really a macro"

    macros = changed(original, tmp_path / "có macro.xlsm", with_macros)
    (tmp_path / "ra").mkdir()
    marked(macros, tmp_path / "ra")
    assert parts_of(tmp_path / "ra" / "có macro.xlsm")["xl/vbaProject.bin"] == b"\xcc\x61 not really a macro"


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda parts: parts.update({"_xmlsignatures/sig1.xml": b"<Signature/>"}), "annotate_signed"),
        (lambda parts: parts.update({"xl/styles.xml": parts["xl/styles.xml"].replace(b"<fonts", b"<!-- a --><fonts")}),
         "annotate_refused"),
        (lambda parts: parts.update({"xl/worksheets/_rels/sheet1.xml.rels": b"<Relationships"}), "annotate_refused"),
    ],
)  # fmt: skip
def test_what_cannot_be_kept_whole_is_refused_and_nothing_is_written(
    original: Path, tmp_path: Path, change: Callable[[Parts], None], key: str
) -> None:
    """A signature, comments in the styles, broken relations."""
    odd = changed(original, tmp_path / "lạ.xlsx", change)
    with pytest.raises(InputError) as e:
        marked(odd, tmp_path / "b.xlsx")
    assert e.value.key == key
    assert not (tmp_path / "b.xlsx").exists()


def test_a_strict_workbook_is_refused(original: Path, tmp_path: Path) -> None:
    """Its names are others; Excel can save it in the common form."""

    def strict(parts: Parts) -> None:
        for name in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"):
            parts[name] = parts[name].replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            )

    odd = changed(original, tmp_path / "strict.xlsx", strict)
    with pytest.raises(InputError) as e:
        marked(odd, tmp_path / "b.xlsx")
    assert e.value.key == "annotate_strict"


def test_a_csv_becomes_a_workbook_with_its_cells_at_their_places(tmp_path: Path) -> None:
    """Row 4 of the text is row 4 of the copy."""
    lines = ["DANH SÁCH (tính đến ngày 15/9/2023)", ";".join(HEADINGS)]
    lines += [";".join(f"{v:%d/%m/%Y}" if hasattr(v, "year") else str(v or "") for v in person) for person in PEOPLE]
    roster = tmp_path / "xã.csv"
    roster.write_text("\n".join(lines), encoding="utf-8")
    marked(roster, tmp_path / "ra.xlsx")
    book = load_workbook(tmp_path / "ra.xlsx")
    sheet = book["Data"]
    assert [cell.value for cell in sheet[3]] == ["1", "Vũ Thị Lụa", "02/03/1988", "Xã An Bình", "VP-TK", "12/12",
                                                 "Đại học", "Luật", "Trung cấp", "B"]  # fmt: skip
    assert sheet["G4"].fill.fgColor.rgb == ORANGE
    assert "33/2023/NĐ-CP" in sheet["G4"].comment.text
    assert book.sheetnames == ["Data", "Audit results"]


def test_formula_like_text_of_a_csv_stays_text(tmp_path: Path) -> None:
    """Nothing of a text file becomes a formula."""
    roster = tmp_path / "xã.csv"
    people = 'Vũ Thị Lụa;1988;=HYPERLINK("http://x");VP-TK;+1;@a'
    roster.write_text("Họ và tên;Năm sinh;Đơn vị;Chức vụ;Trình độ chuyên môn;Tin học\n" + people, encoding="utf-8")
    marked(roster, tmp_path / "ra.xlsx")
    sheet = load_workbook(tmp_path / "ra.xlsx")["Data"]
    assert {cell.data_type for cell in sheet[2]} == {"s"}


def test_many_files_go_into_a_folder_as_they_lie(tmp_path: Path) -> None:
    """Sub-folders stay; files that differ in their endings only keep both."""
    for name, title in (("a/xã 1.xlsx", "XÃ AN BÌNH"), ("b/xã 1.xlsx", "XÃ HÒA LẠC")):
        (tmp_path / "vào" / name).parent.mkdir(parents=True)
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.append([title])
        sheet.append(HEADINGS)
        for person in PEOPLE:
            sheet.append(person)
        book.save(tmp_path / "vào" / name)
    (tmp_path / "vào" / "b" / "xã 1.csv").write_text(
        "Họ và tên;Năm sinh;Chức vụ\nVũ Thị Mơ;1988;VP-TK", encoding="utf-8"
    )
    (tmp_path / "vào" / "b" / "xã 1.tsv").write_text("Họ và tên\tNăm sinh\tChức vụ\nVũ Thị Ổi\t1988\tVP-TK", "utf-8")
    report = marked(tmp_path / "vào", tmp_path / "ra")
    made = {path.relative_to(tmp_path / "ra").as_posix() for path in (tmp_path / "ra").rglob("*.xlsx")}
    assert made == {"a/xã 1.xlsx", "b/xã 1.xlsx", "b/xã 1.tsv.xlsx", "b/xã 1.xlsx.xlsx"}
    assert len(report.written) == len(set(report.written)) == 4


def test_links_lead_to_the_sheet_by_its_name_in_the_file(tmp_path: Path) -> None:
    """A name in an old encoding is shown decoded, but the workbook knows it only as it is."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = to_tcvn3("Xã Mường Phăng")
    sheet.append([to_tcvn3(text) for text in HEADINGS])
    for person in PEOPLE:
        sheet.append([to_tcvn3(value) if isinstance(value, str) else value for value in person])
    book.save(tmp_path / "a.xlsx")
    marked(tmp_path / "a.xlsx", tmp_path / "b.xlsx")
    copy = load_workbook(tmp_path / "b.xlsx")
    cells = [row[0] for row in copy["Audit results"] if row[0].hyperlink]
    assert {str(cell.value).partition("!")[0] for cell in cells} == {"Xã Mường Phăng"}
    assert {cell.hyperlink.location.partition("!")[0] for cell in cells} == {f"'{copy.sheetnames[0]}'"}
