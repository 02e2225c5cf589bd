"""Symmetry: which thread instances and heap slots can change places without any other difference.

States that differ only by such a renaming are explored as one (Clarke, Enders, Filkorn, Jha,
Exploiting Symmetry in Temporal Logic Model Checking, 1996). Nothing is declared: a template is
symmetric if its code, that of the other threads and all properties are found to treat its
instances alike, a struct if nothing tells its slots apart. In doubt they are not.
docs/decisions/0009-symmetry.md has the argument.
"""

from __future__ import annotations

from dataclasses import field, replace

from interleave.program.kinds import BY_THREAD, FULL, PER_THREAD
from interleave.program.program import Program, Thread
from interleave.record import record
from interleave.reduction.reduction import Reduction
from interleave.symmetry.heap import distinguished
from interleave.symmetry.properties import treats_alike
from interleave.symmetry.sorts import OWNER, Sorts, stored_locals
from interleave.symmetry.starts import idle_differ, starts_anything


@record
class Template:
    """A symmetric thread template. The first ``instances`` parts of its ``arrays`` belong to its instances,
    a part each. ``firsts`` are the numbers of its first instance, and of the first of their store buffers."""

    name: str
    first: int
    instances: int
    arrays: tuple[str, ...]
    firsts: tuple[int, ...]


@record
class Symmetry:
    """What may be renamed.

    Attributes:
        templates: the symmetric thread templates.
        structs: the structs whose slots are interchangeable, those with a single slot left out.
        indices: the variables whose values are indices of a symmetric template: (name, template).
        locals: the locals that are part of some state and hold an index of a symmetric template,
            or the owner of a mutex: (thread, slot, template), the template empty for an owner.
        reasons: for each template of several instances and each struct of several slots that is
            not symmetric the reason.
    """

    templates: tuple[Template, ...] = ()
    structs: tuple[str, ...] = ()
    indices: tuple[tuple[str, str], ...] = ()
    locals: tuple[tuple[str, int, str], ...] = ()
    reasons: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    def __bool__(self) -> bool:
        return bool(self.templates or self.structs)


def symmetry(program: Program) -> Symmetry:
    """The symmetry of a program; empty if there is none."""
    reasons: dict[str, str] = {}
    candidates = frozenset(t.name for t in program.threads if t.instances > 1 and not t.of)
    while True:
        sorts = Sorts(program, candidates)
        broken = sorts.broken or _starts(program, sorts, candidates) or _judged(program, sorts, candidates)
        if not broken:
            break
        reasons |= broken
        candidates -= broken.keys()
    told_apart = distinguished(program)
    if candidates:
        told_apart = _waited_in(program) | told_apart
    structs = [s.name for s in program.structs if s.capacity > 1]
    reasons |= {name: told_apart[name] for name in structs if name in told_apart}
    templates = tuple(
        Template(t.name, t.first, t.instances, sorts.arrays(t.name), _firsts(program, t))
        for t in program.threads
        if t.name in candidates
    )
    return Symmetry(
        templates,
        tuple(name for name in structs if name not in told_apart),
        tuple(_indices(program, sorts)),
        tuple(_locals(program, sorts)) if templates else (),
        tuple(sorted(reasons.items())),
    )


def _firsts(program: Program, thread: Thread) -> tuple[int, ...]:
    return thread.first, *(buffer.first for buffer in program.threads if buffer.of == thread.name)


def _waited_in(program: Program) -> dict[str, str]:
    """The structs whose objects threads wait in: where a renaming of threads moves what is in them, their
    slots stay."""
    return {
        v.struct: f"threads wait for {v.name}"
        for v in program.variables
        if v.kind in (*PER_THREAD, *BY_THREAD) and v.struct is not None
    }


def _starts(program: Program, sorts: Sorts, candidates: frozenset[str]) -> dict[str, str]:
    found = {}
    for thread in program.threads:
        if thread.name in candidates and starts_anything(program, thread):
            reason = idle_differ(program, sorts, thread)
            if reason:
                found[thread.name] = reason
    return found


def _judged(program: Program, sorts: Sorts, candidates: frozenset[str]) -> dict[str, str]:
    return {
        name: f"{prop.name} tells its instances apart"
        for name in sorted(candidates)
        for prop in program.properties
        if prop.kind != FULL  # there is one for each instance
        if not treats_alike(program, sorts, prop.code, name)
    }


def _indices(program: Program, sorts: Sorts) -> list[tuple[str, str]]:
    found = [(v.name, sorts.sort(("value", v.name))) for v in program.variables]
    return [(name, str(sort[1])) for name, sort in found if sort[0] == "of"]


def _locals(program: Program, sorts: Sorts) -> list[tuple[str, int, str]]:
    found = []
    for thread, slot in stored_locals(program):
        sort = sorts.sort(("local", thread.name, slot))
        if sort == OWNER or sort[0] == "of":
            found.append((thread.name, slot, "" if sort == OWNER else str(sort[1])))
    return found


def without(symmetry: Symmetry, templates: frozenset[str]) -> Symmetry:
    """The symmetry with some templates left as they are."""
    return replace(
        symmetry,
        templates=tuple(t for t in symmetry.templates if t.name not in templates),
        indices=tuple(x for x in symmetry.indices if x[1] not in templates),
        locals=tuple(x for x in symmetry.locals if x[2] not in templates),
    )


def beside(program: Program, symmetry: Symmetry, reduction: Reduction) -> Symmetry:
    """What of a symmetry can be used together with a partial-order reduction.

    Steps are left out of representatives, and that is right in each of them. But an instance may
    go round a cycle in the roles of others, and stand at a folded location as another one. So
    which of its steps are taken alone, and which are folded, has to be the same for all instances
    of a template (Emerson, Jha, Peled, Combining Partial Order and Symmetry Reductions, 1997).
    """
    uneven = set()
    for template in symmetry.templates:
        for first in template.firsts:
            numbers = range(first, first + template.instances)
            alone = {
                frozenset(
                    pc
                    for pc in range(len(program.instances[number][0].code.locations))
                    for bit, group in enumerate(reduction.alone)
                    if number in group.threads and reduction.masks[number][pc] >> bit & 1
                )
                for number in numbers
            }
            if len(alone) > 1 or len({reduction.folded[number] for number in numbers}) > 1:
                uneven.add(template.name)
    return without(symmetry, frozenset(uneven)) if uneven else symmetry
