"""What is refused, with the exact message, place and hint; and that nothing else ever happens.

`golden/refusals.txt` has a block for each case: what kind of source it is, the source, the place as
line:column of that source, the message, and the hint where there is one. The sources of statements,
properties and declarations stand in the model below. `pytest --refresh-golden` writes it anew.
"""

from __future__ import annotations

import ast
import copy
import os
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import OFFSET, refusal, run, write

from interleave.api import check
from interleave.errors import ModelError
from interleave.loader import load_models

CASES = Path(__file__).parent / "golden" / "refusals.txt"
MODELS = Path(__file__).resolve().parent.parent / "models"

BEFORE = """
class S(Struct):
    a = Bool(False)
    n = Int(0, max=3)

class E(Enum):
    A = 1
    B = 2

class F(Enum):
    A = 1

class Base(Model):
    def one(m, v):
        m.x = v

    def rec(m):
        m.rec()

    def var(m, *v):
        m.x = 1

    def two(m, v):
        if v:
            return 1, 2
        return 1

    def mix(m, v):
        if v:
            return None
        return 1

    @property
    def prop(m):
        return 1

    @thread(start=False)
    def w(m, v):
        m.x = v

    @thread(instances=2, start=False)
    def ww(m, i):
        m.x = i

    N = 1.5
    T = (1, E.A)
    LAM = lambda m: 1

    async def co(m):
        pass

class M(Base):
"""
DECLARED = """
    x = Int(0, max=3)
    b = Bool(False)
    l = Mutex()
    s = Semaphore(0)
    c = Condition(l)
    q = Queue(Int(0, max=3))
    a = Array(Int(0, max=3), 2)
    r = Ref(S)
    e = Var(E.A)
    g = Int(0, max=3, ghost=True)
"""
THREAD = "\n    @thread\n    def t(m):\n"
PROPERTY = "        m.x = 1\n\n    @invariant\n    def p(m):\n"


def source_of(kind: str, text: str) -> tuple[str, int, int]:
    """The whole source of a case, and the line and column at which its text begins."""
    indent = {"statement": 8, "property": 8, "declaration": 4, "file": 0}[kind]
    before = {
        "statement": BEFORE + DECLARED + THREAD,
        "property": BEFORE + DECLARED + THREAD + PROPERTY,
        "declaration": BEFORE,
        "file": "",
    }[kind].lstrip("\n")
    after = THREAD + "        pass\n" if kind == "declaration" else ""
    lines = "".join(f"{' ' * indent}{line}\n" for line in text.split("\n"))
    return before + lines + after, before.count("\n"), indent


def cases() -> Iterator[tuple[str, str, str]]:
    """Each block of the file: the kind, the source, what is expected."""
    for block in CASES.read_text(encoding="utf-8").strip().split("\n\n"):
        kind, *lines = block.split("\n")
        text = "\n".join(line[2:] for line in lines if line.startswith("|"))
        yield kind, text, "\n".join(line for line in lines if not line.startswith("|"))


def outcome(folder: Path, kind: str, text: str) -> str:
    """What becomes of a case, as the file states it."""
    source, line, indent = source_of(kind, text)
    try:
        result = run(folder, source)
    except ModelError as error:
        assert str(error)  # it can be shown, with source and caret
        place = "no place"
        if error.span is not None:
            assert 1 <= error.span.line <= error.span.end_line
            place = f"{error.span.line - OFFSET - line}:{error.span.column - indent}"
        message = re.sub(r"\S*model\d+\.py", "FILE", error.message)
        message = re.sub(r"\. Did you mean '\w+'\?$", "", message)  # Python's own, from 3.12 on
        return f"{place} {message}" + (f"\nhelp: {error.hint}" if error.hint else "")
    return f"accepted: {result.verdict}"


ALL = list(cases())


@pytest.mark.parametrize(("kind", "text", "expected"), ALL, ids=[f"{k}-{t}" for k, t, _ in ALL])
def test_refusal(kind: str, text: str, expected: str, tmp_path: Path) -> None:
    assert outcome(tmp_path, kind, text) == expected


def test_refresh(refresh_golden: bool, tmp_path: Path) -> None:
    if refresh_golden:
        blocks = []
        for kind, text, _ in ALL:
            lines = "".join(f"| {line}\n" for line in text.split("\n"))
            blocks.append(f"{kind}\n{lines}{outcome(tmp_path, kind, text)}\n")
        CASES.write_text("\n".join(blocks), encoding="utf-8")


# ------------------------------------------------------------------------------ what is named

FACTORY = """
def counter(threads: int = 2, *, fixed: bool = False) -> type[Model]:
    if threads > 4:
        raise ValueError("too many")
    if threads < 0:
        return 3

    class Counter(Model):
        x = Int(0, max=threads)

        @thread(instances=threads)
        def w(m, i):
            m.x = i

    return Counter

class Base(Model):
    x = Int(0, max=3)
"""


@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        ("Nothing", "FILE has no model 'Nothing'", "it has: counter"),
        ("counter(n=3)", "FILE:counter(n=3): got an unexpected keyword argument 'n'",
         "it takes counter(threads: int = 2, *, fixed: bool = False)"),
        ("counter(1, 2)", "FILE:counter(1, 2): too many positional arguments",
         "it takes counter(threads: int = 2, *, fixed: bool = False)"),
        ("counter(threads=x)", "counter(threads=x): arguments are literals", "factory(n=4, fixed=True)"),
        ("counter(threads={[]: 1})", "counter(threads={[]: 1}): arguments are literals",
         "factory(n=4, fixed=True)"),
        ("counter(9)", "counter(9) raised ValueError: too many", ""),
        ("counter(-1)", "counter(-1) returned 3, not a Model class", ""),
        ("counter(0)",
         "counter(0) raised TypeError: @thread: instances must be a positive integer, not 0", ""),
        ("counter('a')",
         "counter('a') raised TypeError: '>' not supported between instances of 'str' and 'int'", ""),
        ("Base", "Base has no threads", "mark methods with @thread"),
        ("Base(3)", "Base is a class and takes no arguments", "write Base"),
        ("counter().x", "'counter().x' is not a model's name", "file.py:Class or file.py:factory(n=4)"),
        ("counter(", "'counter(' is not a model's name", "file.py:Class or file.py:factory(n=4)"),
        ("thread", "'thread' in FILE is neither a model nor a factory", ""),
    ],
)  # fmt: skip
def test_a_name_that_is_no_model(name: str, message: str, hint: str, tmp_path: Path) -> None:
    error, _ = refusal(tmp_path, FACTORY, name)
    assert re.sub(r"\S*model\d+\.py", "FILE", error.message) == message
    assert error.hint == hint


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "FILE: no such file or directory"),
        (b"", "FILE: no models in this file"),
        (b"\x00", None),
        (b"\xff\xfe", None),
        (b"x = " + b"(" * 500 + b")" * 500, None),
        (b"x = " + b"-" * 50_000 + b"1", None),
        (b"raise KeyError('\xc3\xa4')", "KeyError while the file is read: 'ä'"),
        (b"assert False", "AssertionError while the file is read"),
        (b"raise GeneratorExit", "GeneratorExit while the file is read"),
        (b"raise BaseException(1)", "BaseException while the file is read: 1"),
        (b"raise type('E', (Exception,), {'__str__': 1})",
         "E while the file is read: (it cannot be printed)"),
    ],
)
def test_a_file_that_is_no_model(content: bytes | None, message: str | None, tmp_path: Path) -> None:
    path = tmp_path / "model1.py"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError) as caught:
        load_models(str(path))
    assert str(caught.value)
    if message is not None:
        assert re.sub(r"\S*model\d+\.py", "FILE", caught.value.message) == message


# ------------------------------------------------------------------------------ broken models

#: What takes the place of an expression: of every sort that the language knows, and some it does not.
EXPRESSIONS = """
0 | -1 | 7 | True | None | m | m.x | m.nothing | 'text' | 1.5 | (1, 2) | [1] | {1} | () | x | i | range(2)
choose(1, 2) | maybe() | not m | m.lock | m.a[0] | m.a[i] | m.f() | free(m) | wait_until(m) | len(m) | -m
atomic() | m.worker | m.worker.finished | m.worker[0] | any(v for v in m) | sum(i for i in (1, 2)) | lambda: 1
Node() | Node(next=None) | m.x.y.z | 1 // 0 | 1 << 70 | m.x == m.x == 1 | (1 if m else 2) | i and m | f'{i}'
""".replace("\n", " | ")
STATEMENTS = """
pass | return | return m | break | continue | i = m | i = 1 | m.x = i | m.x += 1 | del i | assert m | m.f()
raise m | import os | global i | x: Int(0, max=3) = 9 | a, b = m | a, b = 1, 2 | free(m.x) | m.lock.acquire()
""".replace("\n", " | ")


def mutants(tree: ast.Module, number: int, seed: int) -> Iterator[str]:
    """Sources with one to three changes, the same for the same seed."""
    dice = random.Random(seed)
    expressions = [ast.parse(e.strip(), mode="eval").body for e in EXPRESSIONS.split("|") if e.strip()]
    statements = [ast.parse(s.strip()).body[0] for s in STATEMENTS.split("|") if s.strip()]
    for _ in range(number):
        mutant = copy.deepcopy(tree)
        for _ in range(dice.choice((1, 1, 2, 3))):
            change(mutant, dice, expressions, statements)
        yield ast.unparse(ast.fix_missing_locations(mutant))


def change(
    tree: ast.Module, dice: random.Random, expressions: list[ast.expr], statements: list[ast.stmt]
) -> None:
    """Put something else in the place of one expression or statement of a method."""
    places: list[tuple[ast.AST | list[ast.AST], str | int]] = []
    for function in (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)):
        for node in ast.walk(function):
            for name, value in ast.iter_fields(node):
                if isinstance(value, ast.expr) and name != "func":
                    places.append((node, name))
                elif isinstance(value, list):
                    places += [(value, i) for i, v in enumerate(value) if isinstance(v, (ast.expr, ast.stmt))]
    holder, key = dice.choice(places)
    old = holder[key] if isinstance(holder, list) else getattr(holder, key)
    others = [h[k] if isinstance(h, list) else getattr(h, k) for h, k in places]  # type: ignore[call-overload]
    kind = ast.stmt if isinstance(old, ast.stmt) else ast.expr
    if dice.random() < 0.5:
        new = dice.choice(statements if kind is ast.stmt else expressions)
    else:
        new = dice.choice([o for o in others if isinstance(o, kind)])
    new = copy.deepcopy(new)
    if isinstance(holder, list):
        if kind is ast.stmt and dice.random() < 0.3:
            holder.insert(int(key), new)
        else:
            holder[int(key)] = new
    else:
        setattr(holder, str(key), new)


SEEDS = [
    "counter", "peterson", "philosophers", "bounded_buffer", "lost_wakeup", "aba_stack", "readers_writers",
]  # fmt: skip
#: How many mutants of each model; `FUZZ=1000 pytest …` for a longer hunt.
NUMBER = int(os.environ.get("FUZZ", "4"))


def test_two_threads_that_traces_cannot_tell_apart(tmp_path: Path) -> None:
    error, _ = refusal(
        tmp_path,
        """
        class M(Model):
            x = Int(0, max=3)
            @thread(instances=2)
            def t(m, i):
                m.x = i
            @thread("t[1]")
            def other(m):
                m.x = 2
        """,
    )
    assert error.message == "the threads t and other are both called 't[1]' in traces"
    assert error.hint == "give one of them another title"


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("name", SEEDS)
@pytest.mark.parametrize("number", [NUMBER, pytest.param(20, marks=pytest.mark.slow)])
def test_a_broken_model_gets_a_message_and_never_a_traceback(name: str, number: int, tmp_path: Path) -> None:
    tree = ast.parse((MODELS / f"{name}.py").read_text(encoding="utf-8"))
    for source in mutants(tree, number, seed=SEEDS.index(name)):
        path = write(tmp_path, source)
        try:
            for loaded in load_models(str(path)):
                check(loaded, max_states=200, max_seconds=2)
        except ModelError as error:
            assert str(error)
        except Exception as problem:
            raise AssertionError(f"{problem!r} on\n{source}") from problem
