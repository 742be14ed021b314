"""The shipped data files are found, and YAML is read as it looks, with the place of every value."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit import data_files
from cadre_audit.data_files import Place, folder, read_yaml
from cadre_audit.errors import Fault, StandardsError


def written(folder_path: Path, text: str | bytes) -> Path:
    """A YAML file of this text."""
    path = folder_path / "data.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def faults_of(path: Path) -> tuple[Fault, ...]:
    """The faults with which a file is refused."""
    with pytest.raises(StandardsError) as refused:
        read_yaml(path, "law/data.yaml")
    return refused.value.faults


@pytest.mark.parametrize("name", ["schemas", "sample_data"])
def test_folders_of_the_repository(name: str) -> None:
    """In a checkout the folders stand beside the package."""
    assert folder(name) == Path(__file__).resolve().parents[1] / name


def test_the_dated_cases_of_a_checkout() -> None:
    """They stand among the tests, where who changes the law writes them."""
    assert folder("cases") == Path(__file__).resolve().parents[1] / "tests" / "cases"


def test_folders_of_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a wheel the folders stand inside the package, and those come first."""
    (tmp_path / "_data" / "schemas").mkdir(parents=True)
    monkeypatch.setattr(data_files, "files", lambda _: tmp_path)
    assert folder("schemas") == tmp_path / "_data" / "schemas"


def test_a_strangers_folder_is_not_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of the right name without our project file beside it is somebody else's."""
    (tmp_path / "schemas").mkdir()
    (tmp_path / "cadre_audit").mkdir()
    monkeypatch.setattr(data_files, "__file__", str(tmp_path / "cadre_audit" / "data_files.py"))
    with pytest.raises(FileNotFoundError, match="install the program again"):
        folder("schemas")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    assert folder("schemas") == tmp_path / "schemas"
    with pytest.raises(FileNotFoundError):
        folder("sample_data")


SCALARS = [
    ("no", "no"),
    ("yes", "yes"),
    ("on", "on"),
    ("010", "010"),
    ("0x1F", "0x1F"),
    ("12:30", "12:30"),
    ("1_000", "1_000"),
    ("2023-08-01", "2023-08-01"),
    ("2023", 2023),
    ("-5", -5),
    ("0", 0),
    ("1.50", 1.5),
    ("1e3", "1e3"),
    (".5", ".5"),
    ("true", True),
    ("false", False),
    ("True", "True"),
    ("null", None),
    ("~", None),
    ("", None),
    ("Null", "Null"),
    ("12/12", "12/12"),
    ("'7'", "7"),
    ('"no"', "no"),
    ("=", "="),
    ("<<", "<<"),
    ("Đảng ủy", "Đảng ủy"),
]


@pytest.mark.parametrize(("typed", "wanted"), SCALARS)
def test_scalars_are_what_they_look_like(tmp_path: Path, typed: str, wanted: object) -> None:
    """Only true, false, null and plain decimal numbers are no text."""
    value = read_yaml(written(tmp_path, f"a: {typed}\n")).data["a"]
    assert (type(value), value) == (type(wanted), wanted)


def test_keys_are_text(tmp_path: Path) -> None:
    """Keys stay what they look like, numbers too."""
    assert read_yaml(written(tmp_path, "no: 1\n010: 2\n2023: 3\n")).data == {"no": 1, "010": 2, "2023": 3}


def test_places(tmp_path: Path) -> None:
    """Every value knows its line and column, and those of its key."""
    document = read_yaml(written(tmp_path, "# đầu\nversions:\n  - code: abc\n    since:   2023-08-01\n"))
    assert document.path == str(tmp_path / "data.yaml")
    assert document.places["versions", 0, "since"] == Place(4, 14, 4, 5)
    assert document.places["versions", 0] == Place(3, 5, 3, 5)
    assert document.places["versions",] == Place(3, 3, 2, 1)
    assert document.places[()] == Place(2, 1, 2, 1)


def test_place_of_the_deepest_part_known(tmp_path: Path) -> None:
    """Tags of unions and parts that the file lacks are left out of a location."""
    document = read_yaml(written(tmp_path, "a:\n  - b: 1\n"))
    assert document.place_of(("a", "tag", 0, "b")) == (Place(2, 8, 2, 5), ("a", 0, "b"))
    assert document.place_of(("a", 0, "missing")) == (Place(2, 5, 2, 5), ("a", 0))
    assert document.place_of(("z",)) == (Place(1, 1, 1, 1), ())


@pytest.mark.parametrize("text", ["", "# không có gì\n"])
def test_files_without_content(tmp_path: Path, text: str) -> None:
    """A file without a document is None, and any place in it is its beginning."""
    document = read_yaml(written(tmp_path, text))
    assert document.data is None
    assert document.place_of(("a",))[0].line == 1


def test_byte_order_mark_and_line_ends(tmp_path: Path) -> None:
    """A mark and line ends of another system change nothing."""
    assert read_yaml(written(tmp_path, b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")).data == {"a": 1, "b": 2}


def test_keys_given_twice(tmp_path: Path) -> None:
    """Every key given twice is told, with both places; nothing is overwritten in silence."""
    text = "a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\na: 4\n'a': 5\n"
    assert faults_of(written(tmp_path, text)) == (
        Fault("law/data.yaml", 5, 3, "key_twice", name="c", first=3),
        Fault("law/data.yaml", 6, 1, "key_twice", name="a", first=1),
        Fault("law/data.yaml", 7, 1, "key_twice", name="a", first=1),
    )


NOT_YAML = [
    ("tab", "a:\n\tb: 1\n", 2),
    ("open bracket", "a: [1, 2\nb: 3\n", 2),
    ("open quote", 'a: "b\n', 2),
    ("two documents", "a: 1\n---\nb: 2\n", 2),
    ("unknown alias", "a: *nobody\n", 1),
    ("bad indent", "a: 1\n  b: 2\n", 2),
    ("control sign", "a: \x07\n", 1),
]


@pytest.mark.parametrize(("name", "text", "line"), NOT_YAML)
def test_what_is_no_yaml(tmp_path: Path, name: str, text: str, line: int) -> None:
    """The fault has the line at which YAML ends."""
    (fault,) = faults_of(written(tmp_path, text))
    assert (fault.key, fault.line, fault.path) == ("not_yaml", line, "law/data.yaml"), name


def test_old_encodings(tmp_path: Path) -> None:
    """A file that is not UTF-8 is told as such."""
    (fault,) = faults_of(written(tmp_path, "a: Đảng".encode("utf-16")))
    assert (fault.key, fault.line) == ("not_utf8", 0)


@pytest.mark.parametrize("text", ["a: &a [*a]\n", "[" * 60 + "]" * 60, "a: " + "{a: " * 60 + "1" + "}" * 60])
def test_too_deep(tmp_path: Path, text: str) -> None:
    """Nesting ends at forty levels, and a value that holds itself is found by it."""
    (fault,) = faults_of(written(tmp_path, text))
    assert fault.key == "too_large"


def test_too_large(tmp_path: Path) -> None:
    """Aliases of aliases grow to billions of values: counting stops them."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    (fault,) = faults_of(written(tmp_path, "\n".join(lines)))
    assert fault.key == "too_large"


@pytest.mark.parametrize("text", ["a: !foo b", "a: !!int x", "a: " + "9" * 5000])
def test_values_that_yaml_cannot_make_are_faults(text: str, tmp_path: Path) -> None:
    """A tag nobody knows, a number that is none, a number too long: told with their place, never a defect."""
    path = tmp_path / "law.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StandardsError) as found:
        read_yaml(path)
    assert [(fault.key, fault.line, fault.column) for fault in found.value.faults] == [("not_yaml", 1, 4)]
