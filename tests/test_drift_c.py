"""Reading C: where functions are, what each does, in whatever layout, and whatever surprises there are."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from c_variants import judged, layouts, mutants, read_text
from drift_tree import C

from interleave.drift.operations import read_function
from interleave.drift.source import tokens


def operations(body: str, head: str = "static int f(struct s *s)") -> list[str]:
    """What a function does, without its head."""
    file = read_text(f"{head}\n{{\n{body}\n}}\n".encode())
    (definition,) = file.definitions["f"]
    read = read_function(file, definition)
    assert read.operations is not None, read.error
    return [operation.what for operation in read.operations][1:]


# C that is easily taken for something else, with what it does.
SURPRISES = {
    "a static local is shared": (
        "static int calls; calls = calls + 1; return calls;",
        ["declare calls", "load calls", "store calls", "load calls", "return"],
    ),
    "an argument may be written": (
        "int v = 0; set_error(&v, 1); return v;", ["local v", "call set_error", "return"],
    ),
    "continue goes to the condition": (
        "do { if (s->a == 1) continue; s->n = 2; } while (s->n != 0);",
        ["loop", "load a", "if", "continue", "end if", "store n", "load n", "until not", "end loop"],
    ),
    "several in one declaration": (
        "int a = s->n, b = s->state; s->n = b; return a;",
        ["load n", "local a", "load state", "local b", "store n", "return"],
    ),
    "falling through": (
        "switch (s->a) { case 1: s->n = 1; case 2: s->n = 2; break; default: s->n = 3; }",
        ["load a", "switch", "case", "store n", "case", "store n", "break", "default", "store n",
         "end switch"],
    ),
    "a value and its increment": (
        "int i; i = s->n++; s->state = i;", ["declare i", "load n", "store n", "local i", "store state"],
    ),
    "a comma": ("s->n = 1, s->state = 2;", ["store n", "store state", "expression"]),
    "through a pointer": ("int *p = &s->n; *p = 5;", ["address n", "local p", "store *p"]),
    "another object's field": (
        "struct s *o = s->next; o->n = 1;", ["load next", "local o", "store n"],
    ),
    "a lock in a condition": (
        "if (pthread_mutex_lock(&s->lock) != 0) return -1; pthread_mutex_unlock(&s->lock);",
        ["acquire lock", "if", "return", "end if", "release lock"],
    ),
    "an assignment in a condition": (
        "while ((s->n = get(s)) > 0) s->state = 1;",
        ["loop", "call get", "store n", "while s", "store state", "end loop"],
    ),
    "assembler": ('asm volatile("mfence" ::: "memory"); s->n = 1;', ["asm", "store n"]),
    "a guard gives back at the block's end": (
        "{ QEMU_LOCK_GUARD(&s->lock); s->n = 1; } s->n = 2;",
        ["acquire lock", "store n", "release lock", "store n"],
    ),
    "a block under a lock": (
        "WITH_QEMU_LOCK_GUARD(&s->lock) { s->n = 1; }", ["acquire lock", "store n", "release lock"],
    ),
    "a loop that a macro makes": (
        "struct e *e;\nLIST_FOREACH(e, &s->head, next) { put(e->n); }",
        ["declare e", "address head", "block LIST_FOREACH", "load n", "call put", "end block LIST_FOREACH"],
    ),
    "atomic accesses": (
        "qatomic_set(&s->n, qatomic_read(&s->m)); qatomic_inc(&s->k);", ["load m", "store n", "update k"],
    ),
    "a thread that is started and joined": (
        "pthread_create(&s->worker, 0, work, s); pthread_join(s->worker, 0);",
        ["address worker", "start work", "load worker", "join worker"],
    ),
    "nested names and arrays": (
        "s->rp.sem = s->a[s->i].n; global.x = 1;", ["load i", "load a[].n", "store rp.sem", "store global.x"],
    ),
    "a struct of its own": ("struct v v = { 0 }; v.n = s->n;", ["local v", "load n", "local n"]),
    "a choice": (
        "s->n = s->a ? g(s) : s->b;",
        ["load a", "if ?", "call g", "else ?", "load b", "end if ?", "store n"],
    ),
    "what is asked of the preprocessor": (
        "#ifdef ONE\n s->n = 1;\n#else\n s->n = 2;\n#endif\n",
        ["#if", "store n", "#else", "store n", "#endif"],
    ),
    "what cuts through a statement": (
        "if (s->a) {\n s->n = 1;\n#ifdef TWO\n} else if (s->b) {\n s->n = 2;\n#endif\n} else { s->n = 3; }",
        ["load a", "if", "store n", "else", "load b", "if", "store n", "else", "store n", "end if", "end if",
         "directive", "directive"],
    ),
    "going to": ("again:\n if (s->n) goto again;", ["label again", "load n", "if", "goto again", "end if"]),
    "an attribute nobody needs": ("int __maybe_unused x = s->n;", ["load n", "local x"]),
    "a type as an argument": (
        "struct e *e = container_of(s, struct e, link); char **v = g_new(char *, s->n);",
        ["call container_of", "local e", "load n", "call g_new", "local v"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", SURPRISES)
def test_surprise(what: str) -> None:
    body, expected = SURPRISES[what]
    assert [one for one in operations(body) if not one.startswith("use ")] == expected


def test_shadowed_names_tell_values_apart() -> None:
    file = read_text(b"void f(struct s *s) { int x = 1; { int x = 2; s->n = x; } s->n = x; }")
    found = read_function(file, file.definitions["f"][0]).operations
    assert found is not None
    assert [one.what for one in found][1:] == ["local x", "local x", "store n", "store n"]
    assert found[1].hash != found[2].hash


WHERE = """\
#define TWICE(x) do { f(x); f(x); } while (0)
extern "C" {
struct s { int (*call)(int); };
static const struct s table = { .call = f };
static int f(int a) { return a; /* } */ }
int
g(int a, const char *b)
{
    return strcmp(b, "{") ? '{' : a;
}
}
#ifdef ONE
int h(int a)
#else
int h(long a)
#endif
{
#if TWO
    if (a) {
#else
    if (!a) {
#endif
        return 1;
    }
    return 0;
}
static int __attribute__((noinline)) k(void) { return h(0); }
DECLARE_TYPE(thing, THING)
static void last(void) __acquires(lock)
{
}
"""


def test_where_functions_are() -> None:
    file = read_text(WHERE.encode())
    assert file.whole
    assert [(one.name, one.line) for one in file.functions] == [
        ("f", 5), ("g", 6), ("h", 13), ("k", 27), ("last", 29),
    ]  # fmt: skip
    assert not read_text(b"int f(void) { if (x) { return 1; }\n").whole


def test_definitions_under_conditions() -> None:
    file = read_text(b"#ifdef A\nint f(void) { return 1; }\n#else\nint f(void) { return 2; }\n#endif\n")
    assert [one.conditions for one in file.definitions["f"]] == [("#ifdef A",), ("#else of #ifdef A",)]


OLD_STYLE = """\
int twice();
void foo(a) __attribute__((x));
static int
bar(b, c)
    int b;
    char *c;
{
    closed = 1;
}
int baz(cb) int (*cb)(int, char); {
    count = 3;
}
#ifdef X
int either(a)
#else
long either(a)
#endif
    int a;
{
    count = 2;
}
int table[] = { 1, 2 };
;
{ }
int normal(int a) { return a; }
"""


def test_heads_from_before_ansi_c() -> None:
    file = read_text(OLD_STYLE.encode())
    assert [(one.name, one.line) for one in file.functions] == [
        ("bar", 3), ("baz", 10), ("either", 13), ("normal", 25),
    ]  # fmt: skip
    does = {one.name: read_function(file, one) for one in file.functions}
    for name, store in (("bar", "closed"), ("baz", "count")):
        operations = does[name].operations
        assert operations is not None and [o.what for o in operations] == ["function", f"store {store}"]
    changes = (
        ("int b;", "long b;", "bar"), ("bar(b, c)", "bar(b, d)", "bar"), ("closed = 1", "closed = 2", "bar"),
        ("#ifdef X", "#ifdef Y", "either"), ("long either", "char either", "either"),
    )  # fmt: skip
    for old, new, name in changes:
        again = read_text(OLD_STYLE.replace(old, new).encode())
        now = {one: read_function(again, again.definitions[one][0]).tokens for one in does}
        assert {one for one in does if now[one] != does[one].tokens} == {name}, old


def test_a_body_that_several_heads_share() -> None:
    """All of it is the function's, from the condition on, though one branch alone is C."""
    text = (
        "int a;\n#ifdef X\nvoid f(int q) {\n  a = 2;\n#else\nvoid f(void) {\n#endif\n  a = 1;\n}\n"
        "int g(void) { }\n"
    )
    file = read_text(text.encode())
    (shared,), (alone,) = file.definitions["f"], file.definitions["g"]
    whole = text[text.index("#ifdef") : text.index("int g") - 1]
    assert file.raw[shared.start : shared.end].decode() == whole
    assert (shared.line, alone.line, file.whole) == (2, 10, True)
    changes = [("a = 2", "a = 7"), ("  a = 2;\n", ""), ("X", "Y"), ("int q", "int r"), ("", "")]
    hashes = set()
    for old, new in changes:
        again = read_text(text.replace(old, new).encode())
        hashes.add(read_function(again, again.definitions["f"][0]).tokens)
    assert len(hashes) == len(changes)
    assert read_function(file, shared).operations is None


def test_tokens_have_neither_layout_nor_comments() -> None:
    assert tokens("a+ +b /* x */ ->c\n") == tokens("a + + b -> // y\n c")
    assert tokens("a ++b") != tokens("a + + b")
    assert tokens('f("/* text */")') == ["f", "(", '"/* text */"', ")"]
    assert tokens("#define x \\\n 1\ny") == ["#", "define", "x", "1", "\n", "y"]
    assert tokens("#define x 1\ny") != tokens("#define x\n1 y")


ALL = C + WHERE + "\n".join(
    f"static int s{n}(struct s *s)\n{{\n    {body}\n    return 0;\n}}\n"
    for n, (body, _) in enumerate(SURPRISES.values())
)  # fmt: skip


def test_layout_says_nothing() -> None:
    plain = read_text(ALL.encode())
    assert len(plain.functions) > len(SURPRISES)
    for what, text in layouts(ALL).items():
        assert text != ALL, what
        again = read_text(text.encode())
        for before, after in zip(plain.functions, again.functions, strict=True):
            old, new = read_function(plain, before), read_function(again, after)
            keys = [[one.key for one in read.operations or ()] for read in (old, new)]
            assert (before.name, old.tokens, keys[0]) == (after.name, new.tokens, keys[1]), what


def test_deletions_and_swaps_are_noticed_and_named() -> None:
    file, chance = read_text(ALL.encode()), random.Random(14)
    made, named = Counter[str](), Counter[str]()
    for definition in file.functions:
        old = read_function(file, definition)
        for mutant in mutants(file, definition, 4, chance):
            noticed, told = judged(old, mutant)
            assert noticed, (definition.name, mutant)
            made[mutant.what] += 1
            named[mutant.what] += told
    assert made["deleted"] >= 60
    assert made["swapped"] >= 25
    assert all(named[what] >= 0.9 * number for what, number in made.items()), (made, named)
