"""Python source for each instruction, as part of a step's function."""

from __future__ import annotations

from interleave.engine.emit import Path, Writer, is_ref
from interleave.engine.layout import VariableField
from interleave.program.expr import Const, Expr
from interleave.program.instr import (
    Acquire,
    Assign,
    Assume,
    AtomicBegin,
    AtomicEnd,
    Check,
    Choose,
    ChooseRange,
    CondWait,
    CondWake,
    End,
    Event,
    Free,
    Get,
    Join,
    Load,
    New,
    Notify,
    Place,
    Post,
    Put,
    Release,
    Require,
    Result,
    Start,
    Status,
    Store,
    TryAcquire,
    TryWait,
    Wait,
)
from interleave.program.program import Node, Site, Thread


def write(w: Writer, number: int, node: Node, path: Path) -> int | None:
    """Write one instruction; the node that follows, None where the path has ended."""
    site = node.site
    following = node.next[0] if node.next else -1
    match node.instr:
        case Assign(dst, expr):
            w.assign(path, dst, w.expr(path, expr))
        case Check(condition, kind, message):
            if condition == Const(0):
                w.crash(kind, message, site)
                return None
            w.crash_if(f"not {w.expr(path, condition)}", kind, message, site)
        case Require(condition, message):
            w.put(f"if not {w.expr(path, condition)}:")
            w.depth += 1
            w.fault(message, "", site)
            w.depth -= 1
        case Assume(condition):
            if condition == Const(0):
                w.block()
                return None
            if not isinstance(condition, Const):
                w.block_if(f"not {w.expr(path, condition)}")
        case Event():
            pass
        case AtomicBegin():
            path.inside = True
        case AtomicEnd():
            path.inside = w.x.thread is None
        case End():
            w.arrive(path, None)
            return None
        case Result(expr):
            w.put(f"return {w.expr(path, expr)}")
            return None
        case Load(dst, place):
            load(w, path, dst, place, site)
        case Store(place, expr, proven):
            store(w, path, place, expr, proven, site)
        case Acquire() | TryAcquire() | Release() | Wait() | TryWait() | Post():
            lock_or_semaphore(w, path, node)
        case Put() | Get():
            queue(w, path, node)
        case CondWait() | CondWake():
            condition_wait(w, path, node)
        case Notify(condition, every):
            return notify(w, path, condition, every, following, site)
        case Choose(dst, values):
            return choose(w, path, dst, f"({', '.join(w.expr(path, v) for v in values)},)", following)
        case ChooseRange(dst, start, stop, step):
            numbers = f"range({w.expr(path, start)}, {w.expr(path, stop)}, {step})"
            name = w.name("v")
            w.put(f"{name} = {numbers}")
            w.put(f"if not {name}:")
            w.depth += 1
            w.fault("choose() has no alternative here: the range is empty", "", site)
            w.depth -= 1
            return choose(w, path, dst, name, following)
        case New():
            return new(w, path, number, node.instr, following, site)
        case Free(struct, ref, text):
            free(w, path, number, struct, ref, text, site)
        case Start(thread, index, args):
            start_thread(w, path, thread, index, args, site)
        case Join() | Status():
            status(w, path, node)
    return following


# ---------------------------------------------------------------------------- locations


class Element:
    """Where an element is: its offset as text, or as a number if it is constant."""

    def __init__(self, field: VariableField, offset: int | str) -> None:
        self.field, self.offset = field, offset
        self.low, self.mask = field.variable.type.low, field.mask

    def read(self, state: str) -> str:
        text = f"{state} & {self.mask}" if self.offset == 0 else f"{state} >> {self.offset} & {self.mask}"
        if not self.mask:
            return str(self.low)
        return f"({text}) + {self.low}" if self.low > 0 else f"({text}) - {-self.low}" if self.low else text

    def coded(self, text: str) -> str:
        if text.isdigit():
            return str(int(text) - self.low)
        return f"{text} - {self.low}" if self.low > 0 else f"{text} + {-self.low}" if self.low else text

    def write(self, w: Writer, path: Path, text: str) -> None:
        """Set the element to a value."""
        if not self.mask:
            return
        coded = self.coded(text)
        if isinstance(self.offset, int):
            cleared = f"{path.state} & {~(self.mask << self.offset)}"
            if coded.isdigit():
                value = int(coded) << self.offset
                w.new_state(path, f"{cleared} | {value}" if value else cleared)
            else:
                w.new_state(path, f"{cleared} | ({coded}) << {self.offset}")
        else:
            w.new_state(path, f"{path.state} & ~({self.mask} << {self.offset}) | ({coded}) << {self.offset}")


def element(w: Writer, path: Path, place: Place, site: Site) -> Element:
    """Find a place, with the violations of finding it; records the access if asked to."""
    field = w.x.layout.variables[place.variable]
    variable = field.variable
    offset: int | str = field.offset
    terms: list[str] = []
    if place.ref is not None:
        ref = w.value(path, place.ref)
        assert variable.struct is not None
        struct = w.x.program.struct[variable.struct]
        owner = place.text.rsplit(".", 1)[0] if "." in place.text else place.text
        w.crash_if(f"{ref} == 0", "null-dereference", f"{place.text}: {owner} is None", site)
        if struct.freed:
            w.crash_if(f"{ref} > {struct.capacity}", "use-after-free", f"{place.text}: the object was freed", site)
        if ref.isdigit():
            offset = field.offset + (int(ref) - 1) * field.stride
        else:
            offset = field.offset - field.stride
            terms.append(f"{ref} * {field.stride}" if field.stride != 1 else ref)
    if place.index is not None:
        index = w.value(path, place.index)
        outside = f"{place.text}: the index is outside 0..{variable.length - 1}"
        if not (index.isdigit() and int(index) < variable.length):
            w.crash_if(f"not 0 <= {index} < {variable.length}", "index-out-of-range", outside, site)
        if index.isdigit():
            assert isinstance(offset, int)
            offset += int(index) * field.width
        else:
            terms.append(f"{index} * {field.width}" if field.width != 1 else index)
    if terms:
        name = w.name("o")
        w.put(f"{name} = {' + '.join(terms)} + {offset}".replace("+ -", "- "))
        offset = name
    return Element(field, offset)


def touch(w: Writer, at: Element, writes: bool) -> None:
    """Record an access to plain data, where accesses are recorded."""
    variable = at.field.variable
    if w.x.record and variable.kind == "data" and not variable.atomic and not variable.ghost:
        w.put(f"acc.append(({at.offset}, {writes}))")


def load(w: Writer, path: Path, dst: int, place: Place, site: Site) -> None:
    at = element(w, path, place, site)
    touch(w, at, False)
    name = w.name("v")
    w.put(f"{name} = {at.read(path.state)}")
    w.assign(path, dst, name)


def store(w: Writer, path: Path, place: Place, expr: Expr, proven: bool, site: Site) -> None:
    at = element(w, path, place, site)
    text = w.value(path, expr)
    touch(w, at, True)
    in_range(w, at, text, proven, place.text, site)
    at.write(w, path, text)


def in_range(w: Writer, at: Element, text: str, proven: bool, shown: str, site: Site) -> None:
    """The violation ``out-of-range`` unless the value is one of the variable's type."""
    type_ = at.field.variable.type
    if proven or (text.isdigit() and type_.low <= int(text) <= type_.high):
        return
    message = f"{shown} leaves {type_.show(type_.low)}..{type_.show(type_.high)}"
    w.crash_if(f"not {type_.low} <= {text} <= {type_.high}", "out-of-range", message, site)


# ---------------------------------------------------------------------------- sync objects


def lock_or_semaphore(w: Writer, path: Path, node: Node) -> None:
    site, me = node.site, (w.x.number or 0) + 1
    match node.instr:
        case Acquire(place) | Release(place) | TryAcquire(_, place):
            at = element(w, path, place, site)
            owner = w.name("v")
            w.put(f"{owner} = {at.read(path.state)}")
            if isinstance(node.instr, Acquire):
                message = f"{place.text} is taken again by the thread that holds it: it would wait for itself"
                w.crash_if(f"{owner} == {me}", "lock-misuse", message, site)
                w.block_if(owner)
                at.write(w, path, str(me))
            elif isinstance(node.instr, Release):
                message = f"{place.text} is released by a thread that does not hold it"
                w.crash_if(f"{owner} != {me}", "lock-misuse", message, site)
                at.write(w, path, "0")
            else:
                attempt(w, path, at, node.instr.dst, f"not {owner}", str(me))
        case Wait(place) | Post(place) | TryWait(_, place):
            at = element(w, path, place, site)
            count = w.name("v")
            w.put(f"{count} = {at.read(path.state)}")
            if isinstance(node.instr, Wait):
                w.block_if(f"not {count}")
                at.write(w, path, minus_one(w, count))
            elif isinstance(node.instr, Post):
                high = at.field.variable.type.high
                w.put(f"if {count} >= {high}:")
                w.depth += 1
                name = place.variable
                w.fault(f"{place.text} would count past {high}", f"raise its max: {name} = Semaphore(…, max={high + 1})", site)
                w.depth -= 1
                more = w.name("v")
                w.put(f"{more} = {count} + 1")
                at.write(w, path, more)
            else:
                attempt(w, path, at, node.instr.dst, count, minus_one(w, count))


def minus_one(w: Writer, count: str) -> str:
    less = w.name("v")
    w.put(f"{less} = {count} - 1")
    return less


def attempt(w: Writer, path: Path, at: Element, dst: int, condition: str, value: str) -> None:
    """``try_acquire`` and ``try_wait``: the element changes if the condition holds."""
    before = path.copy()
    got = w.name("v")
    w.put(f"{got} = 0")
    after = w.name("s") if w.tree else path.state
    if after != before.state:
        w.put(f"{after} = {before.state}")
    w.put(f"if {condition}:")
    w.depth += 1
    w.put(f"{got} = 1")
    inner = path.copy()
    at.write(w, inner, value)
    if inner.state != after:
        w.put(f"{after} = {inner.state}")
    w.depth -= 1
    path.state = after
    w.assign(path, dst, got)


def queue(w: Writer, path: Path, node: Node) -> None:
    instr, site = node.instr, node.site
    assert isinstance(instr, (Put, Get))
    field = w.x.layout.variables[instr.queue.variable]
    length = Element(w.x.layout.variables[f"len({instr.queue.variable})"], w.x.layout.variables[f"len({instr.queue.variable})"].offset)
    count = w.name("v")
    w.put(f"{count} = {length.read(path.state)}")
    if isinstance(instr, Put):
        w.block_if(f"{count} == {field.variable.length}")
        text = w.value(path, instr.expr)
        in_range(w, Element(field, 0), text, False, instr.queue.text, site)
        offset = w.name("o")
        w.put(f"{offset} = {count} * {field.width} + {field.offset}")
        Element(field, offset).write(w, path, text)
        more = w.name("v")
        w.put(f"{more} = {count} + 1")
        length.write(w, path, more)
    else:
        w.block_if(f"not {count}")
        head = w.name("v")
        w.put(f"{head} = {Element(field, field.offset).read(path.state)}")
        whole = (1 << field.stride) - 1
        rest = w.name("v")
        w.put(f"{rest} = ({path.state} >> {field.offset} & {whole}) >> {field.width}")
        w.new_state(path, f"{path.state} & {~(whole << field.offset)} | {rest} << {field.offset}")
        length.write(w, path, minus_one(w, count))
        w.assign(path, instr.dst, head)


def condition_wait(w: Writer, path: Path, node: Node) -> None:
    instr, site, me = node.instr, node.site, w.x.number or 0
    assert isinstance(instr, (CondWait, CondWake))
    lock = element(w, path, instr.lock, site)
    waiting = w.x.layout.variables[instr.condition.variable].offset + me
    owner = w.name("v")
    w.put(f"{owner} = {lock.read(path.state)}")
    if isinstance(instr, CondWait):
        message = f"{instr.condition.text}.wait() without holding {instr.lock.text}"
        w.crash_if(f"{owner} != {me + 1}", "lock-misuse", message, site)
        lock.write(w, path, "0")
        w.new_state(path, f"{path.state} | {1 << waiting}")
    else:
        w.block_if(owner)
        if not instr.spurious:
            w.block_if(f"{path.state} & {1 << waiting}")
        lock.write(w, path, str(me + 1))
        w.new_state(path, f"{path.state} & {~(1 << waiting)}")


def notify(w: Writer, path: Path, place: Place, every: bool, following: int, site: Site) -> int | None:
    field = w.x.layout.variables[place.variable]
    whole = ((1 << field.variable.length) - 1) << field.offset
    if every:
        w.new_state(path, f"{path.state} & {~whole}")
        return following
    waiting = w.name("v")
    w.put(f"{waiting} = {path.state} & {whole}")
    w.put(f"if not {waiting}:")
    w.depth += 1
    w.put(w.later(following, path.copy(), None, ""))
    w.put("return")
    w.depth -= 1
    bit = w.name("v")
    bits = tuple(1 << field.offset + i for i in range(field.variable.length))
    w.put(f"for {bit} in {w.x.module.constant(bits)}:")
    w.depth += 1
    w.put(f"if {waiting} & {bit}:")
    w.depth += 1
    inner = path.copy()
    inner.state = f"{path.state} ^ {bit}"
    w.put(w.later(following, inner, None, ""))
    w.depth -= 2
    w.put("return")
    return None


def choose(w: Writer, path: Path, dst: int, values: str, following: int) -> None:
    value = w.name("v")
    w.put(f"for {value} in {values}:")
    w.depth += 1
    w.put(w.later(following, path.copy(), dst, value))
    w.depth -= 1
    w.put("return")


# ---------------------------------------------------------------------------- heap


def new(w: Writer, path: Path, number: int, instr: New, following: int, site: Site) -> int | None:
    x = w.x
    struct = x.program.struct[instr.struct]
    heap = x.layout.variables[struct.heap]
    slot = w.name("v")
    full = f"more than {struct.capacity} objects of {struct.name} are live at once"
    hint = f"raise its capacity: class {struct.name}(Struct, capacity={struct.capacity + 1})"
    if struct.freed:
        own = [s for s in sorted(x.code.live[number]) if is_ref(x.code, s, struct.name)]
        texts = [w.local(path, s) for s in own]
        offsets = x.layout.references(struct.name, x.number)
        mask = x.layout.variables[struct.heap].variable  # one bit a slot
        assert mask.size == struct.capacity
        slots = w.name("v")
        width = (2 * struct.capacity).bit_length()
        args = [path.state, str(heap.offset), str(struct.capacity), x.module.constant(offsets), str((1 << width) - 1)]
        w.put(f"{slots} = free_slots({', '.join(args)}, ({', '.join([*texts, ''])}))")
        w.put(f"if not {slots}:")
    else:
        w.put(f"{slot} = 0")
        w.put(f"while {slot} < {struct.capacity} and {path.state} >> {heap.offset} + {slot} & 1:")
        w.put(f"    {slot} += 1")
        w.put(f"if {slot} == {struct.capacity}:")
    w.depth += 1
    w.fault(full, hint, site)
    w.depth -= 1
    if struct.freed:
        w.put(f"for {slot} in {slots}:")
        w.depth += 1
    inner = path.copy()
    _initialise(w, inner, instr, slot, site)
    ref = w.name("v")
    w.put(f"{ref} = {slot} + 1")
    if struct.freed:
        w.put(w.later(following, inner, instr.dst, ref))
        w.depth -= 1
        w.put("return")
        return None
    path.state = inner.state
    w.assign(path, instr.dst, ref)
    return following


def _initialise(w: Writer, path: Path, instr: New, slot: str, site: Site) -> None:
    """Set a fresh object's fields, all bits of which are 0."""
    x = w.x
    struct = x.program.struct[instr.struct]
    heap = x.layout.variables[struct.heap]
    given = dict(instr.inits)
    terms = [f"(1 << {slot} + {heap.offset})"]
    for name in struct.fields:
        field = x.layout.variables[name]
        if name in given:
            text = w.value(path, given[name])
            in_range(w, Element(field, 0), text, False, name, site)
            coded = Element(field, 0).coded(text)
            terms.append(f"(({coded}) << {slot} * {field.stride} + {field.offset})")
        else:
            low = field.variable.type.low
            initial = sum((v - low) << i * field.width for i, v in enumerate(field.variable.initial))
            if initial:
                terms.append(f"({initial} << {slot} * {field.stride} + {field.offset})")
    state = w.name("s")
    w.put(f"{state} = {path.state} | {' | '.join(terms)}")
    if w.tree:
        path.state = state
    else:
        w.put(f"{path.state} = {state}") if not struct.freed else None
        path.state = path.state if not struct.freed else state


def free(w: Writer, path: Path, number: int, struct_name: str, expr: Expr, text: str, site: Site) -> None:
    x = w.x
    struct = x.program.struct[struct_name]
    heap = x.layout.variables[struct.heap]
    ref = w.value(path, expr)
    w.crash_if(f"{ref} == 0", "null-dereference", f"free({text}): {text} is None", site)
    w.crash_if(f"{ref} > {struct.capacity}", "double-free", f"free({text}): the object was freed before", site)
    keep = w.name("v")
    parts = [f"(1 << {ref} + {heap.offset - 1})"]
    for name in struct.fields:
        field = x.layout.variables[name]
        if field.stride:
            parts.append(f"({(1 << field.stride) - 1} << ({ref} - 1) * {field.stride} + {field.offset})")
    w.put(f"{keep} = ~({' | '.join(parts)})")
    following = x.code.nodes[number].next[0]
    own = [s for s in sorted(x.code.live[following]) if is_ref(x.code, s, struct_name)]
    for slot in own:
        w.local(path, slot)
    offsets = x.layout.references(struct_name, x.number)
    mask = (1 << (2 * struct.capacity).bit_length()) - 1
    w.new_state(
        path,
        f"stale({path.state} & {keep}, {x.module.constant(offsets)}, {mask}, {ref}, {struct.capacity})",
    )
    texts = [(slot, w.local(path, slot)) for slot in own]
    if not w.tree:  # the reference itself may be one of the variables that change
        kept = w.name("v")
        w.put(f"{kept} = {ref}")
        ref = kept
    for slot, name in texts:
        w.assign(path, slot, f"({name} + {struct.capacity} if {name} == {ref} else {name})")


# ---------------------------------------------------------------------------- threads


def start_thread(
    w: Writer, path: Path, name: str, index: Expr | None, args: tuple[Expr, ...], site: Site
) -> None:
    x = w.x
    target = x.program.thread[name]
    values = [w.value(path, arg) for arg in args]
    after = w.name("s") if w.tree else path.state
    chosen = w.value(path, index) if index is not None else None
    if chosen is not None:
        outside = f"{name}[…]: the index is outside 0..{target.instances - 1}"
        w.crash_if(f"not 0 <= {chosen} < {target.instances}", "index-out-of-range", outside, site)
    for i in range(target.instances):
        idle = f"{pc_text(w, path, target, i)} >= {x.layout.finished(target)}"
        test = f"{chosen} == {i} and {idle}" if chosen is not None else idle
        w.put(f"{'if' if i == 0 else 'elif'} {test}:")
        w.put(f"    {after} = start_{target.first + i}({', '.join([path.state, *values])})")
    w.put("else:")
    w.depth += 1
    which = f"{name}[…]" if target.indexed else name
    w.crash("thread-misuse", f"{which}.start(): it still runs", site)
    w.depth -= 1
    w.put(f"if {after} < 0:")
    w.depth += 1
    w.give(after)
    w.depth -= 1
    path.state = after


def pc_text(w: Writer, path: Path, target: Thread, index: int) -> str:
    field = w.x.layout.threads[target.first + index].pc
    return f"({path.state} >> {field.offset} & {field.mask})"


def status(w: Writer, path: Path, node: Node) -> None:
    instr, x = node.instr, w.x
    assert isinstance(instr, (Join, Status))
    target = x.program.thread[instr.thread]
    finished = x.layout.finished(target)
    if instr.index is None:
        pc = pc_text(w, path, target, 0)
    else:
        chosen = w.value(path, instr.index)
        message = f"{target.name}[…]: the index is outside 0..{target.instances - 1}"
        w.crash_if(f"not 0 <= {chosen} < {target.instances}", "index-out-of-range", message, node.site)
        first = x.layout.threads[target.first].pc
        if target.instances == 1:
            pc = pc_text(w, path, target, 0)
        else:
            offsets = tuple(x.layout.threads[target.first + i].pc.offset for i in range(target.instances))
            pc = f"({path.state} >> {x.module.constant(offsets)}[{chosen}] & {first.mask})"
    if isinstance(instr, Join):
        w.block_if(f"{pc} != {finished}")
    elif instr.what == "finished":
        w.assign(path, instr.dst, f"({pc} == {finished})")
    else:
        w.assign(path, instr.dst, f"({pc} < {finished})")
