"""A sliding window protocol over channels that lose and repeat messages."""

from interleave import Array, Bool, Int, Model, atomic, choose, invariant, thread, wait_until

NEW, AGAIN, ANSWER = range(3)
FIRST, SECOND, BACK, LOSE, LOSE_BACK = range(5)


def window(numbers: int = 6, size: int = 3) -> type[Model]:
    """Sequence numbers modulo `numbers`, at most `size` messages under way."""

    class Window(Model):
        """A message is its number and whether it is an odd one of all; so is what the receiver expects."""

        sent = Int(0, max=numbers - 1)  # the first number that was not acknowledged
        ahead = Int(0, max=size)  # how many from there on have been sent
        expected = Int(0, max=numbers - 1)
        channel = Array(Int(0, max=numbers), 3)  # a number plus one; 0 is nothing
        answers = Array(Int(0, max=numbers), 2)
        delivered = Int(0, max=7)
        given = Int(0, max=7)
        late = Bool(False)

        @thread("sender")
        def sender(m):
            while True:
                with atomic():
                    what = choose(NEW, AGAIN, ANSWER)
                    if what == NEW:
                        wait_until(m.ahead < size and m.channel[0] == 0)
                        m.channel[0] = (m.sent + m.ahead) % numbers + 1
                        m.ahead += 1
                        m.given = (m.given + 1) % 8
                    elif what == AGAIN:
                        which = choose(range(size))
                        wait_until(which < m.ahead and m.channel[0] == 0)
                        m.channel[0] = (m.sent + which) % numbers + 1
                        m.late = True
                    else:
                        wait_until(m.answers[1] != 0)
                        done = (m.answers[1] - 1 - m.sent) % numbers
                        if done < m.ahead:
                            m.sent = (m.sent + done + 1) % numbers
                            m.ahead -= done + 1
                            m.late = False
                        m.answers[1] = 0

        @thread("receiver")
        def receiver(m):
            while True:
                with atomic():
                    wait_until(m.channel[2] != 0 and m.answers[0] == 0)
                    number = m.channel[2] - 1
                    m.channel[2] = 0
                    if number == m.expected:
                        m.expected = (m.expected + 1) % numbers
                        m.delivered = (m.delivered + 1) % 8
                    m.answers[0] = (m.expected - 1) % numbers + 1

        @thread("medium")
        def medium(m):
            while True:
                with atomic():
                    what = choose(FIRST, SECOND, BACK, LOSE, LOSE_BACK)
                    if what == FIRST:
                        wait_until(m.channel[0] != 0 and m.channel[1] == 0)
                        m.channel[1] = m.channel[0]
                        m.channel[0] = 0
                    elif what == SECOND:
                        wait_until(m.channel[1] != 0 and m.channel[2] == 0)
                        m.channel[2] = m.channel[1]
                        m.channel[1] = 0
                    elif what == BACK:
                        wait_until(m.answers[0] != 0 and m.answers[1] == 0)
                        m.answers[1] = m.answers[0]
                        m.answers[0] = 0
                    elif what == LOSE:
                        wait_until(m.channel[1] != 0)
                        m.channel[1] = 0
                    else:
                        wait_until(m.answers[0] != 0)
                        m.answers[0] = 0

        @invariant
        def no_more_than_given(m):
            return (m.given - m.delivered) % 8 <= size

    return Window
