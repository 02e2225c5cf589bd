"""Travellers cross a bridge by night, two at a time, with one lamp."""

from interleave import Array, Bool, Int, Model, atomic, choose, reachable, thread, wait_until


def bridge(n: int = 6, most: int = 70) -> type[Model]:
    """`n` travellers, who take 1, 2, 5, 10, … minutes; the lamp burns for `most` minutes."""
    minutes = tuple((1, 2, 5, 10, 12, 15, 20, 25)[:n])

    class Bridge(Model):
        """Who is on the other side, and how long it has taken."""

        over = Array(Bool(False), n)
        lamp = Bool(False)
        passed = Int(0, max=most)
        crossings = Array(Int(0, max=3), n)

        @thread(daemon=True)  # no longer when the lamp has burnt down
        def travellers(m):
            while True:
                with atomic():
                    first = choose(range(n))
                    second = choose(range(n))
                    wait_until(first <= second and m.over[first] == m.lamp and m.over[second] == m.lamp)
                    wait_until(m.passed + minutes[second] <= most)
                    wait_until(m.crossings[first] < 3 and m.crossings[second] < 3)
                    m.over[first] = not m.lamp
                    m.crossings[first] += 1
                    if second != first:
                        m.over[second] = not m.lamp
                        m.crossings[second] += 1
                    m.lamp = not m.lamp
                    m.passed += minutes[second]

        @reachable
        def all_over(m):
            return all(o for o in m.over)

    return Bridge
