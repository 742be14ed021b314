"""Checks a data file against its model, and tells every fault of it with its place.

Pydantic's errors are told by their ``type`` and their location; their English text is never read, and what
would have been allowed is taken from the model itself.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from cadre_audit.data_files import YamlDocument
from cadre_audit.errors import Fault, StandardsError

Model = TypeVar("Model", bound=BaseModel)

_EXPECTED = {
    "string_type": "text",
    "int_type": "whole_number",
    "int_parsing": "whole_number",
    "int_from_float": "whole_number",
    "bool_type": "true_or_false",
    "bool_parsing": "true_or_false",
    "tuple_type": "list",
    "model_type": "mapping",
    "dict_type": "mapping",
    "model_attributes_type": "mapping",
    "float_type": "number",
    "float_parsing": "number",
}
_LIMITS = {"greater_than_equal": "ge", "less_than_equal": "le", "greater_than": "gt"}
_EMPTY = {"string_too_short", "too_short"}
_OWN = {
    "ends_before_it_begins",
    "no_bound",
    "level_of_no_period",
    "rows_out_of_order",
    "prerequisite_unclear",
    "prerequisite_nothing",
    "course_twice",
    "part_not_bare",
    "empty_scope",
    "pool_too_small",
    "id_twice_here",
    "posts_twice",
    "waives_for_nobody",
    "class_size_too_small",
    "range_empty",
    "two_lengths",
    "staffs_nothing",
    "blackout_ends_early",
    "seats_of_nothing",
    "limit_twice",
    "part_above_whole",
    "percent_or_number",
    "source_or_set_by",
    "two_due_days",
    "units_of_what",
    "standards_of_succession",
    "kinds_of_units",
    "measure_twice",
    "share_above_one",
}


def checked(document: YamlDocument, model: type[Model]) -> Model:
    """The document as a ``model``.

    Raises:
        StandardsError: with all its faults, in the order of the file.
    """
    try:
        return model.model_validate(document.data)
    except ValidationError as e:
        faults = [_told(error, document, model) for error in e.errors(include_url=False) if not _is_echo(error)]
        raise StandardsError(tuple(sorted(faults, key=lambda f: (f.line, f.column)))) from None


def nearest(name: object, known: Iterable[str]) -> str:
    """The known name that looks most like this one; empty when none does."""
    return next(iter(difflib.get_close_matches(str(name), list(known), 1)), "")


def _is_echo(error: Any) -> bool:
    """Whether a list only counts as too short because its items have faults, which are told themselves."""
    return bool(error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"])


def _told(error: Any, document: YamlDocument, model: type[BaseModel]) -> Fault:
    """One error of Pydantic as a fault of the file."""
    # a wrong kind is reported for the whole part, but the reader looks for the word
    loc = (*error["loc"], "kind") if error["type"] == "union_tag_invalid" else error["loc"]
    loc = loc[:-1] if loc[-1:] == ("[key]",) else loc
    place, _ = document.place_of(loc)
    at_key = error["type"] == "extra_forbidden"
    line, column = (place.key_line, place.key_column) if at_key else (place.line, place.column)
    key, values = _meaning(error, model)
    return Fault(document.path, line, column, key, **values)


def _meaning(error: Any, model: type[BaseModel]) -> tuple[str, dict[str, object]]:
    """Which sentence tells an error, and what the sentence names."""
    kind, loc = error["type"], error["loc"]
    name = next((part for part in reversed(loc) if isinstance(part, str) and part != "[key]"), "")
    if kind == "extra_forbidden":
        allowed = sorted(_keys(model, loc[:-1]))
        return "unknown_key", {"name": name, "allowed": allowed, "near": nearest(name, allowed)}
    if kind in ("missing", "union_tag_not_found"):
        return "missing_key", {"name": name if kind == "missing" else "kind"}
    found = error["input"] if isinstance(error["input"], str | int | float) else ""
    if kind in ("literal_error", "union_tag_invalid"):
        return _not_allowed(error, model, name, found)
    return _bad_value(kind, name, found, error.get("ctx", {}))


def _bad_value(kind: str, name: str, found: object, context: dict[str, object]) -> tuple[str, dict[str, object]]:
    """A value of the wrong type, form or size, or one that a check of the model refuses."""
    if kind in _OWN:
        return kind, {"name": name}
    if kind in _EMPTY:
        return "too_few", {"name": name, "least": context["min_length"]}
    key, more = "not_valid", {"detail": kind}
    if kind in _EXPECTED:
        key, more = "wrong_type", {"expected": _EXPECTED[kind]}
    elif kind.startswith("date_"):
        key, more = "bad_date", {}
    elif kind == "string_pattern_mismatch":
        key, more = "bad_name", {}
    elif kind in _LIMITS:
        key, more = "out_of_range", {"limit": str(context[_LIMITS[kind]])}
    return key, {"name": name, "found": found, **more}


def _not_allowed(error: Any, model: type[BaseModel], name: str, found: object) -> tuple[str, dict[str, object]]:
    """A value, or the kind of a part, that is not one of a closed list."""
    types = _types_at(model, error["loc"])
    if error["type"] == "union_tag_invalid":
        name, found = "kind", error["ctx"]["tag"]
        allowed = [tag for one in types for tag in _kinds(one)]
    else:
        allowed = [str(value) for one in types if get_origin(one) is Literal for value in get_args(one)]
    return "not_allowed", {"name": name, "found": found, "allowed": allowed, "near": nearest(found, allowed)}


def _keys(model: type[BaseModel], loc: tuple[str | int, ...]) -> set[str]:
    """The keys that the part of the model at ``loc`` has."""
    models = (one for one in _types_at(model, loc) if _is_model(one))
    return {field.alias or key for one in models for key, field in one.model_fields.items()}


def _types_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> list[Any]:
    """The plain types that may stand at ``loc``, a location of Pydantic: keys, indexes and the tags of unions."""
    types: list[Any] = [model]
    for part in loc:
        if isinstance(part, int):
            continue
        if tagged := [one for one in types if part in _kinds(one)]:
            types = tagged
            continue
        if mappings := [one for one in types if get_origin(one) is dict]:
            types = [plain for one in mappings for plain in _plain(get_args(one)[1])]
            continue
        fields = [one.model_fields[part] for one in types if _is_model(one) and part in one.model_fields]
        types = [plain for field in fields for plain in _plain(field.annotation)]
    return types


def _plain(annotation: Any) -> Iterator[Any]:
    """The types inside an annotation: lists, optional values and unions opened."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _plain(get_args(annotation)[0])
    elif origin in (Union, UnionType, tuple):
        for part in get_args(annotation):
            if part not in (Ellipsis, NoneType):
                yield from _plain(part)
    else:
        yield annotation


def _kinds(one: Any) -> tuple[Any, ...]:
    """The tag of a member of a union, as the values of its ``kind``."""
    return get_args(one.model_fields["kind"].annotation) if _is_model(one) and "kind" in one.model_fields else ()


def _is_model(one: Any) -> bool:
    return isinstance(one, type) and issubclass(one, BaseModel)
