"""Locations in a state: finding, reading and writing them."""

from __future__ import annotations

from interleave.engine.behaviour.writer import Path, Writer, encoded, read_bits
from interleave.engine.fitting import WORD
from interleave.engine.layout import VariableField
from interleave.program.expr import Expr
from interleave.program.instr import Place
from interleave.program.program import Site


class Element:
    """Where an element is: its offset as text, or as a number if it is constant."""

    def __init__(self, field: VariableField, offset: int | str) -> None:
        self.field, self.offset = field, offset
        self.low, self.mask = field.variable.type.low, field.mask

    def read(self, state: str) -> str:
        return read_bits(state, self.offset, self.mask, self.low)

    def coded(self, text: str) -> str:
        return encoded(text, self.low)

    def write(self, w: Writer, path: Path, text: str) -> None:
        """Set the element to a value."""
        if not self.mask:
            return
        coded = self.coded(text)
        state, offset = path.state, self.offset
        if isinstance(offset, int):
            cleared = f"{state} & {w.x.all_but(self.mask << offset)}"
            if coded.isdigit():
                value = int(coded) << offset
                w.new_state(path, f"{cleared} | {value}" if value else cleared)
            else:
                coded = coded if coded.isidentifier() else f"({coded})"
                w.new_state(path, f"{cleared} | {coded} << {offset}" if offset else f"{cleared} | {coded}")
        elif coded == "0":
            w.new_state(path, f"{state} ^ ({state} & {self.mask} << {offset})")
        else:
            coded = coded if coded.isidentifier() or coded.isdigit() else f"({coded})"
            w.new_state(path, f"{state} ^ ({state} & {self.mask} << {offset}) | {coded} << {offset}")


def element(w: Writer, path: Path, place: Place, site: Site, unit: int = 1) -> Element:
    """Find a place, with the violations of finding it: the first of the ``unit`` elements of a part."""
    field = w.x.layout.variables[place.variable]
    variable = field.variable
    offset: int | str = field.offset
    terms: list[str] = []
    if place.ref is not None:
        ref = w.value(path, place.ref)
        assert variable.struct is not None
        struct = w.x.program.struct[variable.struct]
        owner = place.owner(variable.name.count("."))
        w.crash_if(f"{ref} == 0", "null-dereference", f"{place.text}: {owner} is None", site)
        if struct.freed:
            w.crash_if(
                f"{ref} > {struct.capacity}", "use-after-free", f"{place.text}: the object was freed", site
            )
        if ref.isdigit():
            offset = field.offset + max(0, int(ref) - 1) * field.stride  # None has crashed already
        else:
            offset = field.offset - field.stride
            terms.append(f"{ref} * {field.stride}" if field.stride != 1 else ref)
    if place.index is not None:
        index = w.value(path, place.index)
        outside = f"{place.text}: {variable.outside}"
        most, width = variable.length // unit, field.width * unit
        if not (index.isdigit() and int(index) < most):
            w.crash_if(f"not 0 <= {index} < {most}", "index-out-of-range", outside, site)
        if index.isdigit():
            assert isinstance(offset, int)
            offset += field.at(int(index) * unit) - field.offset
        elif field.each:
            terms.append(f"{index} // {field.each} * {WORD} + {index} % {field.each} * {width}")
        else:
            terms.append(f"{index} * {width}" if width != 1 else index)
    if terms:
        offset = w.hold(f"{' + '.join(terms)} + {offset}".replace("+ -", "- "), "o")
    return Element(field, offset)


def touch(w: Writer, at: Element, writes: bool) -> None:
    """Record an access to plain data, where accesses are recorded."""
    variable = at.field.variable
    if w.x.record and variable.kind == "data" and not variable.atomic and not variable.ghost:
        number = w.x.program.variables.index(variable)
        w.put(f"acc.append(({number}, {at.offset}, {writes}))")


def load(w: Writer, path: Path, dst: int, place: Place, site: Site) -> None:
    at = element(w, path, place, site)
    touch(w, at, False)
    w.assign(path, dst, w.hold(at.read(path.state)))


def store(w: Writer, path: Path, place: Place, expr: Expr, proven: bool, site: Site) -> None:
    at = element(w, path, place, site)
    text = w.value(path, expr)
    touch(w, at, True)
    in_range(w, at, text, proven, place.text, site, expr)
    at.write(w, path, text)


def in_range(
    w: Writer, at: Element, text: str, proven: bool, shown: str, site: Site, expr: Expr | None = None
) -> None:
    """The violation ``out-of-range`` unless the value is one of the variable's type. Of the
    expression that it comes from, the bounds may make one of the two comparisons needless."""
    type_ = at.field.variable.type
    if proven or (text.isdigit() and type_.low <= int(text) <= type_.high):
        return
    message = f"{shown} leaves {type_.show(type_.low)}..{type_.show(type_.high)}"
    low, high = w.x.bounds(expr)
    outside = f"not {type_.low} <= {text} <= {type_.high}"
    if low >= type_.low:
        outside = f"{text} > {type_.high}"
    elif high <= type_.high:
        outside = f"{text} < {type_.low}"
    w.crash_if(outside, "out-of-range", message, site)
