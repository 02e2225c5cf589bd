"""ABA on a lock-free (Treiber) stack: with recycled nodes and with freed ones, each with its fix."""

from interleave import (
    Array,
    Bool,
    Int,
    Model,
    Ref,
    Struct,
    atomic,
    free,
    invariant,
    reachable,
    thread,
    wait_until,
)


class Node(Struct, capacity=3):
    """An element of the stack; `taken` while it belongs to the thread that popped it."""

    next = Ref("Node")
    taken = Bool(False)


class AbaStack(Model):
    """ABA on a lock-free stack whose nodes are recycled.

    The popper reads A on top and B below it. The recycler pops A, pops B, and pushes A again. The
    popper's compare-and-swap finds A on top, as before, and makes B the top: a node that belongs to
    the recycler.

    Expected: `no_taken_node_on_top` is violated, everything else holds.
    65 states, 101 transitions; shortest trace 12 steps.
    """

    top = Ref(Node)

    def setup(m):
        bottom = Node()
        m.top = Node(next=bottom)

    @thread
    def popper(m):
        m.pop()

    @thread
    def recycler(m):
        node = m.pop()
        m.pop()
        m.push(node)

    def pop(m):
        while True:
            top = m.top
            if top is None:
                return None
            below = top.next
            with atomic():
                if m.top == top:
                    m.top = below
                    top.taken = True
                    return top

    def push(m, node):
        while True:
            top = m.top
            node.next = top
            with atomic():
                if m.top == top:
                    m.top = node
                    node.taken = False
                    return

    @invariant
    def no_taken_node_on_top(m):
        return m.top is None or not m.top.taken

    @reachable
    def both_finish(m):
        return m.popper.finished and m.recycler.finished


class AbaStackVersioned(AbaStack):
    """No ABA on a lock-free stack: the top carries a version.

    Top and version are read together and compared and swapped together (a double-width
    compare-and-swap); every success raises the version, so a top that went and came back is told
    from one that stayed.

    Expected: everything holds.
    66 states, 103 transitions.
    """

    version = Int(0, max=4)

    def pop(m):
        while True:
            with atomic():
                top = m.top
                version = m.version
            if top is None:
                return None
            below = top.next
            with atomic():
                if m.top == top and m.version == version:
                    m.top = below
                    m.version += 1
                    top.taken = True
                    return top

    def push(m, node):
        while True:
            with atomic():
                top = m.top
                version = m.version
            node.next = top
            with atomic():
                if m.top == top and m.version == version:
                    m.top = node
                    m.version += 1
                    node.taken = False
                    return


class AbaStackFreed(Model):
    """ABA on a lock-free stack whose nodes are freed, and allocated again.

    Two bugs in one. The popper may read `next` of a node that the recycler has freed since:
    `use-after-free`. And when a new node takes the place of the freed one, the popper's
    compare-and-swap takes it for the old one, and the node is freed by a pointer that was not meant
    for it: `double-free`, which nothing but ABA leads to.

    Expected: `use-after-free` and `double-free` are violated, everything else holds.
    148 states, 247 transitions; shortest traces 6 steps (`use-after-free`), 16 (`double-free`).
    """

    top = Ref(Node)

    def setup(m):
        bottom = Node()
        m.top = Node(next=bottom)

    @thread
    def popper(m):
        m.pop_and_free(0)

    @thread
    def recycler(m):
        m.pop_and_free(1)
        m.pop_and_free(1)
        m.push(Node())

    def pop_and_free(m, me):
        """`me` is the thread's number; only the fix below has a use for it."""
        node = m.pop(me)
        if node is not None:
            m.retire(node, me)

    def pop(m, me):
        while True:
            top = m.top
            if top is None:
                return None
            below = top.next
            if m.replace_top(top, below):
                return top

    def push(m, node):
        while True:
            top = m.top
            node.next = top
            if m.replace_top(top, node):
                return

    def replace_top(m, old, new):
        with atomic():
            if m.top == old:
                m.top = new
                return True
        return False

    def retire(m, node, me):
        free(node)

    @reachable
    def both_finish(m):
        return m.popper.finished and m.recycler.finished


class AbaStackHazard(AbaStackFreed):
    """No ABA on a lock-free stack whose nodes are freed: hazard pointers.

    A thread announces the node that it is about to use, and looks whether that node is still on
    top; who has popped a node frees it only when the other thread does not announce it.

    The pointer that is used is the one of the second look. The first one may point to a node that
    has been freed, and whose place another one has taken since; it compares equal all the same.

    Expected: everything holds.
    432 states, 752 transitions.
    """

    hazard = Array(Ref(Node), 2)

    def pop(m, me):
        while True:
            seen = m.top
            if seen is None:
                m.hazard[me] = None
                return None
            m.hazard[me] = seen
            top = m.top
            if top == seen:
                below = top.next
                if m.replace_top(top, below):
                    m.hazard[me] = None
                    return top

    def retire(m, node, me):
        wait_until(m.hazard[1 - me] != node)
        free(node)
