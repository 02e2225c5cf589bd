"""Guarded-command models: processes for ever, each of whose commands is atomic and waits for a condition."""

from __future__ import annotations

from dataclasses import dataclass

from bench.cases import Case, Model

SPIN = frozenset({"spin"})
SEQUENCE, LOOP = "in sequence", "a loop over `pc`"


@dataclass(frozen=True)
class Reduced:
    """A case of which it is asked what reductions leave.

    Attributes:
        case: with the number of states in full. SPIN's depth is at most that.
        left: how many states our reduction leaves, symmetry apart.
    """

    case: Case
    left: int


def _model(file: str, way: str, ours: str, source: str = "") -> Model:
    """A model of `styles/`, in SPIN's language a file of the same name if no other one is given."""
    defines = ("-DLOOP",) if way == LOOP else ()
    function = "loop" if way == LOOP else "sequence"
    name = f"{file}, {way}"
    target = f"benchmarks/styles/{file}.py:{function}({ours})"
    return Model(name, name, target, source or file, defines, SPIN)


def _both(file: str, ours: str, source: str = "") -> dict[str, Model]:
    return {way: _model(file, way, ours, source) for way in (SEQUENCE, LOOP)}


ANDERSON = _both("anderson", "n={N}")
BAKERY = _both("bakery", "n={N},most={MOST}")
ELECTION = _both("election", "n={N}")
ELEVATOR = _both("elevator", "people={PEOPLE},floors={N}")
FISCHER = _both("fischer", "n={N},fast={FAST},slow={SLOW}")
LAMPORT = _both("lamport", "n={N}")
MCS = _both("mcs", "n={N}")
PETERSON = _both("peterson", "n={N}", "filter")
PHILOSOPHERS = _both("philosophers", "n={N}", "forks")
SZYMANSKI = _both("szymanski", "n={N}")
TIMED = _both("timed", "n={N},fast={FAST},slow={SLOW}")
MSMIE = Model(
    "msmie, written out",
    "msmie, with a choice only of the slot that is taken",
    "benchmarks/styles/msmie.py:written_out(slaves={SLAVES},masters={MASTERS},slots={N})",
    "msmie",
    others=SPIN,
)
MSMIE_GUARDED = Model(
    "msmie, guarded",
    "msmie, with all that a command needs chosen first and guarded then",
    "benchmarks/styles/msmie.py:guarded(slaves={SLAVES},masters={MASTERS},slots={N})",
    "msmie",
    others=SPIN,
)
MUTEXES = Model(
    "philosophers, with mutexes",
    "dining philosophers with mutexes",
    "benchmarks/styles/philosophers.py:mutexes(n={N})",
    "forks",
    others=SPIN,
)



def _left(
    model: Model, parameters: dict[str, int], states: int, transitions: int, left: int, status: int = 0
) -> Reduced:
    return Reduced(Case(model, parameters, states, transitions, (states, states), status=status), left)


def _guarded(name: str, states: int, transitions: int, left: int) -> Reduced:
    """A model of `guarded/`, where processes keep all that they know in shared arrays."""
    model = Model(f"{name}, guarded", name, f"benchmarks/guarded/{name}.py:{name}", others=frozenset())
    return _left(model, {}, states, transitions, left)


#: What reductions leave: small sizes.
REDUCED = (
    _left(ANDERSON[SEQUENCE], {"N": 4}, 772, 1_504, 772),
    _left(ANDERSON[LOOP], {"N": 4}, 7_517, 24_596, 772),
    _left(BAKERY[SEQUENCE], {"N": 3, "MOST": 4}, 14_785, 36_080, 7_004, status=1),
    _left(BAKERY[LOOP], {"N": 3, "MOST": 4}, 49_501, 126_327, 7_004, status=1),
    _left(ELECTION[SEQUENCE], {"N": 5}, 316, 866, 146),
    _left(ELECTION[LOOP], {"N": 5}, 316, 866, 146),
    _left(ELEVATOR[SEQUENCE], {"PEOPLE": 2, "N": 3}, 2_941, 5_772, 2_941),
    _left(ELEVATOR[LOOP], {"PEOPLE": 2, "N": 3}, 5_849, 11_840, 2_941),
    _left(FISCHER[SEQUENCE], {"N": 4, "FAST": 1, "SLOW": 2}, 1_319, 3_336, 1_319),
    _left(FISCHER[LOOP], {"N": 4, "FAST": 1, "SLOW": 2}, 1_319, 3_336, 1_319),
    _left(LAMPORT[SEQUENCE], {"N": 3}, 11_396, 29_595, 4_907),
    _left(LAMPORT[LOOP], {"N": 3}, 52_052, 140_496, 4_206),
    _left(MCS[SEQUENCE], {"N": 3}, 893, 2_247, 893),
    _left(MCS[LOOP], {"N": 3}, 26_324, 69_372, 893),
    _left(PETERSON[SEQUENCE], {"N": 4}, 9_820, 27_228, 9_820),
    _left(PETERSON[LOOP], {"N": 4}, 9_820, 27_228, 9_820),
    _left(PHILOSOPHERS[SEQUENCE], {"N": 8}, 6_560, 34_984, 58, status=1),
    _left(PHILOSOPHERS[LOOP], {"N": 8}, 6_560, 34_984, 58, status=1),
    _left(SZYMANSKI[SEQUENCE], {"N": 4}, 4_327, 11_874, 2_053),
    _left(SZYMANSKI[LOOP], {"N": 4}, 4_327, 11_874, 2_053),
    _left(TIMED[SEQUENCE], {"N": 3, "FAST": 1, "SLOW": 4}, 7_525, 19_567, 7_525),
    _left(TIMED[LOOP], {"N": 3, "FAST": 1, "SLOW": 4}, 7_525, 19_567, 7_525),
    _left(MSMIE, {"SLAVES": 2, "MASTERS": 3, "N": 6}, 5_898, 35_934, 5_898),
    _left(MSMIE_GUARDED, {"SLAVES": 2, "MASTERS": 3, "N": 6}, 5_898, 35_934, 5_898),
    _left(MUTEXES, {"N": 8}, 6_560, 34_984, 58, status=1),
    _guarded("anderson", 164_124, 627_984, 164_124),
    _guarded("bakery", 39_693, 100_798, 38_063),
    _guarded("bridge", 33_382, 100_195, 33_382),
    _guarded("elevator", 67_647, 248_744, 67_647),
    _guarded("fischer", 155_976, 388_137, 155_976),
    _guarded("hanoi", 59_049, 177_144, 59_049),
    _guarded("lamport", 187_523, 634_588, 167_849),
    _guarded("puzzle", 181_440, 483_840, 181_440),
    _guarded("scheduler", 98_304, 663_552, 48),
    _guarded("window", 142_104, 505_080, 142_104),
)

#: How fast all states are searched: a million states and more.
LARGE = (
    Case(ANDERSON[SEQUENCE], {"N": 8}, 2_630_408, 5_260_672, (735_962, 0)),
    Case(ANDERSON[LOOP], {"N": 6}, 2_516_395, 12_389_730, (922_671, 0)),
    Case(BAKERY[SEQUENCE], {"N": 4, "MOST": 10}, 3_366_931, 10_897_495, (1_528, 0), status=1),
    Case(BAKERY[LOOP], {"N": 4, "MOST": 6}, 8_409_360, 28_439_732, (280_998, 0), status=1),
    Case(ELECTION[SEQUENCE], {"N": 15}, 4_871_381, 39_758_920, (152, 0)),
    Case(ELEVATOR[SEQUENCE], {"PEOPLE": 4, "N": 3}, 1_488_589, 5_095_356, (542_584, 0)),
    Case(ELEVATOR[LOOP], {"PEOPLE": 4, "N": 3}, 8_835_137, 31_774_576, (2_761_593, 0)),
    Case(FISCHER[SEQUENCE], {"N": 9, "FAST": 1, "SLOW": 2}, 7_298_001, 31_711_265, (5_558, 0)),
    Case(LAMPORT[LOOP], {"N": 4}, 2_225_888, 7_776_808, (62_869, 0)),
    Case(MCS[LOOP], {"N": 4}, 4_558_888, 15_857_848, (656_055, 0)),
    Case(MSMIE, {"SLAVES": 3, "MASTERS": 4, "N": 11}, 1_413_896, 13_120_844, (732_802, 0)),
    Case(MSMIE_GUARDED, {"SLAVES": 3, "MASTERS": 4, "N": 11}, 1_413_896, 13_120_844, (732_802, 0)),
    Case(PETERSON[LOOP], {"N": 6}, 5_914_662, 22_737_618, (837_923, 0)),
    Case(PHILOSOPHERS[SEQUENCE], {"N": 14}, 4_782_968, 44_641_030, (4_013_202, 0), status=1),
    Case(SZYMANSKI[SEQUENCE], {"N": 7}, 2_104_733, 10_273_831, (2_164, 0)),
    Case(TIMED[SEQUENCE], {"N": 5, "FAST": 2, "SLOW": 5}, 6_244_566, 22_782_091, (730_520, 0)),
)
