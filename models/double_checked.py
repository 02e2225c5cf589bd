"""Double-checked initialisation: the pointer that is published too soon."""

from interleave import Int, Model, Mutex, Ref, Struct, thread


class Config(Struct, capacity=1):
    """What is made once, by whoever needs it first."""

    value = Int(0, max=1)


class DoubleChecked(Model, check=("data-race",)):
    """Double-checked initialisation that publishes the object before it is filled.

    The first test is made without the lock, so a second thread may find the pointer set, and use
    the object, while the first thread is still between the store of the pointer and the store of
    the field.

    Expected: `assertion` and `data-race` are violated, everything else holds.
    61 states, 98 transitions; shortest traces 8 steps (`assertion`), 4 (`data-race`).
    """

    lock = Mutex()
    instance = Ref(Config)

    @thread("user", instances=2)
    def user(m, i):
        config = m.get_instance()
        assert config.value == 1

    def get_instance(m):
        if m.instance is None:
            with m.lock:
                if m.instance is None:
                    m.create()
        return m.instance

    def create(m):
        config = Config()
        m.instance = config
        config.value = 1


class DoubleCheckedFixed(DoubleChecked):
    """Double-checked initialisation that fills the object first, and publishes it atomically.

    Expected: everything holds.
    57 states, 90 transitions.
    """

    instance = Ref(Config, atomic=True)

    def create(m):
        config = Config()
        config.value = 1
        m.instance = config
