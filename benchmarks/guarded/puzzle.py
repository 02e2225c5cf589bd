"""The sliding puzzle: tiles in a frame with one place free."""

from interleave import Array, Int, Model, atomic, choose, reachable, thread, wait_until


def puzzle(rows: int = 3, columns: int = 3) -> type[Model]:
    """Half of all orders of the places can be reached: 181,440 for three rows of three."""
    places = rows * columns

    class Puzzle(Model):
        """Tiles 1, 2, … by place; 0 is the free one."""

        tile = Array(Int(0, max=places - 1), list(range(places)))
        free = Int(0, max=places - 1)

        @thread
        def player(m):
            while True:
                with atomic():
                    way = choose(range(4))
                    if way == 0:
                        wait_until(m.free >= columns)
                        moved = m.free - columns
                    elif way == 1:
                        wait_until(m.free < places - columns)
                        moved = m.free + columns
                    elif way == 2:
                        wait_until(m.free % columns != 0)
                        moved = m.free - 1
                    else:
                        wait_until(m.free % columns != columns - 1)
                        moved = m.free + 1
                    m.tile[m.free] = m.tile[moved]
                    m.tile[moved] = 0
                    m.free = moved

        @reachable
        def free_place_last(m):
            return m.free == places - 1 and all(m.tile[k] == k + 1 for k in range(places - 1))

    return Puzzle
