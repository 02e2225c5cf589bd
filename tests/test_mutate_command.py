"""``interleave mutate``: what it prints, its exit statuses, and what may survive."""

import json
from pathlib import Path

import pytest
from commands import interleave, run
from support import write
from test_mutate import COUNTER
from test_mutate_outcomes import BOUNDED

#: Its lock protects nothing, and its last store is seen by nobody.
WEAK = """
class M(Model):
 x = Int(0, max=2)
 m = Mutex()
 @thread
 def t(ms):
  with ms.m:
   ms.x = 1
  ms.x = 2
 @reachable
 def two(ms):
  return ms.x == 2
"""
SURVIVORS = ["swap t: release m <-> x = 2", "store t: x = 1"]


def accepting(file: Path, text: str) -> None:
    file.with_suffix(".mutants.toml").write_text(text, encoding="utf-8")


def entry(reason: str, *names: str, model: str = "M") -> str:
    values = {"model": model, "reason": reason, "mutants": names}
    return "".join(["[[accepted]]\n", *(f"{key} = {json.dumps(value)}\n" for key, value in values.items())])


def test_all_noticed(tmp_path: Path) -> None:
    file = write(tmp_path, COUNTER)
    found = interleave("mutate", file.name, cwd=tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    lines = found.stdout.splitlines()
    assert lines[:2] == [f"{file.name}:M  M", "✓ holds   7 states"]
    assert lines[2].startswith("4 mutants: 4 noticed, 0 survived, 0 doing the same   ")
    assert lines[3:] == [
        "",
        "operator  what is done                             made  noticed  survived  same  undecided",
        "lock      a lock is not taken, and not given back     1        1         0     0          0",
        "swap      two neighbouring steps change places        2        2         0     0          0",
        "store     a store is left out                         1        1         0     0          0",
        "all                                                   4        4         0     0          0",
    ]


def test_survivors(tmp_path: Path) -> None:
    file = write(tmp_path, WEAK)
    found = interleave("mutate", file.name, cwd=tmp_path)
    assert found.returncode == 1
    lines = found.stdout.splitlines()
    begin = lines.index("survived: no property notices")
    assert [line.split("  ")[-1] for line in lines[begin + 1 : begin + 3]] == SURVIVORS
    assert lines[begin + 1].split()[0] == f"{file.name}:8"


def test_full_lists_all(tmp_path: Path) -> None:
    file = write(tmp_path, WEAK)
    found = interleave("mutate", "--full", "--accept", SURVIVORS[0], file.name, cwd=tmp_path)
    lines = [line.strip() for line in found.stdout.splitlines()]
    assert found.returncode == 1
    assert lines[lines.index("survived, and accepted") + 2] == "--accept"
    assert lines[lines.index("noticed") + 2] == "two"
    assert "doing the same" in lines


def test_what_may_survive(tmp_path: Path) -> None:
    """Reasons stand in a file beside the model; entries of other models in it are not of this one."""
    file = write(tmp_path, f"{WEAK}\ndef n(k: int = 1) -> type[Model]:\n return M\n")
    accepting(file, entry("nobody else looks", *SURVIVORS) + entry("of another", "no such", model="n(k=2)"))
    found = interleave("mutate", f"{file.name}:M", cwd=tmp_path)
    assert found.returncode == 0, found.stdout
    assert "2 survived (all accepted)" in found.stdout
    assert "survived: no property notices" not in found.stdout
    assert "nobody else looks" in interleave("mutate", "--full", f"{file.name}:M", cwd=tmp_path).stdout


def test_what_is_accepted_for_nothing(tmp_path: Path) -> None:
    """It is told, and changes no status. With one operator only what is of it is looked for."""
    file = write(tmp_path, WEAK)
    accepting(file, entry("why", *SURVIVORS, "store t: x = 2", "swap t: x = 3 <-> x = 4"))
    found = interleave("mutate", file.name, cwd=tmp_path)
    assert found.returncode == 0
    told = [line.strip() for line in found.stdout.splitlines() if line.startswith("  !")]
    assert told == [
        "! accepted, but it is noticed: store t: x = 2",
        "! accepted, but there is no such mutant: swap t: x = 3 <-> x = 4",
    ]
    found = interleave("mutate", "--operator", "store", file.name, cwd=tmp_path)
    assert [line.strip() for line in found.stdout.splitlines() if line.startswith("  !")] == told[:1]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("accepted = 3", "write each entry as a table of its own: [[accepted]]"),
        ("[[accepted", "Expected"),
        ("[other]", "unknown key 'other'; it has: [[accepted]]"),
        ('[[accepted]]\nname = "x"', "number 1: unknown key 'name'; it has: model, reason, mutants"),
        (entry("", "x"), "`reason` is a text that is not empty"),
        (entry("why"), "`mutants` is a list of names"),
        ('[[accepted]]\nmodel = 3\nreason = "x"\nmutants = ["x"]', "`model` is a text that is not empty"),
        (entry("why", "a") + entry("again", "a"), "number 2: 'a' is accepted twice"),
        (entry("why", "a", model="Modell"), "number 1: there is no model 'Modell' in "),
        (entry("why", "a", model="thread"), "number 1: there is no model 'thread' in "),
    ],
)
def test_a_file_that_makes_no_sense(tmp_path: Path, text: str, says: str) -> None:
    file = write(tmp_path, WEAK)
    accepting(file, text)
    found = interleave("mutate", file.name, cwd=tmp_path)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith(f"error: {file.stem}.mutants.toml: ") and says in found.stderr


def test_wrong_usage(tmp_path: Path) -> None:
    file = write(tmp_path, "class M(Model):\n @thread\n def t(m):\n  m.nothing = 1\n")
    assert interleave("mutate", file.name, cwd=tmp_path).returncode == 2
    assert interleave("mutate", "nowhere.py", cwd=tmp_path).returncode == 2
    found = interleave("mutate", "--operator", "locks", file.name, cwd=tmp_path)
    assert (found.returncode, found.stderr) == (
        2, "error: no operator 'locks'; there are: lock, swap, wait, split, store, signal\n",
    )  # fmt: skip


def test_nothing_to_change_or_to_compare_with(tmp_path: Path) -> None:
    empty = "class M(Model):\n x = Int(0, max=1)\n @thread\n def t(m):\n  assert m.x == 0\n"
    found = interleave("mutate", write(tmp_path, empty).name, cwd=tmp_path)
    assert found.returncode == 3 and "0 mutants" in found.stdout
    found = interleave("mutate", "--max-states", "3", write(tmp_path, COUNTER).name, cwd=tmp_path)
    assert found.returncode == 3
    assert "the model itself was not explored to its end (reached --max-states 3)" in found.stdout
    found = interleave(
        "mutate", "--max-states", "5", "--operator", "wait", write(tmp_path, BOUNDED).name, cwd=tmp_path
    )
    assert found.returncode == 3 and "0 noticed, 0 survived, 0 doing the same, 2 undecided" in found.stdout


def test_json(tmp_path: Path) -> None:
    file = write(tmp_path, WEAK)
    accepting(file, entry("why", SURVIVORS[0]))
    found = interleave("mutate", "--json", file.name, cwd=tmp_path)
    data = json.loads(found.stdout)
    assert found.returncode == 1
    assert (data["format"], data["version"], data["model"]) == ("interleave-mutation", 1, f"{file.name}:M")
    assert data["counts"] == {"noticed": 1, "survived": 2, "same": 3, "undecided": 0}
    by_name = {mutant["name"]: mutant for mutant in data["mutants"]}
    assert by_name["store t: x = 2"]["noticed_by"] == [
        {"name": "two", "before": "holds", "after": "violated"}
    ]
    assert by_name[SURVIVORS[0]] == {
        "name": SURVIVORS[0],
        "operator": "swap",
        "what": "swapped: release m, and x = 2",
        "steps": [
            {"procedure": "t", "does": "release m", "file": file.name, "line": 8},
            {"procedure": "t", "does": "x = 2", "file": file.name, "line": 10},
        ],
        "verdict": "survived",
        "states": by_name[SURVIVORS[0]]["states"],
        "noticed_by": [],
        "accepted": "why",
    }


def test_the_same_whatever_the_hash_seed(tmp_path: Path) -> None:
    file = write(tmp_path, WEAK)

    def told(seed: str) -> list[str]:
        text = run("mutate", "--full", file.name, cwd=tmp_path, env={"PYTHONHASHSEED": seed}).stdout
        return [line.partition("   ")[0] if "mutants:" in line else line for line in text.splitlines()]

    assert told("1") == told("2") != []


METHODS = """
from interleave import *
class A(Struct):
 n = Int(0, max=4)
 def put(self):
  self.n = self.n + 1
class B(A):
 pass
class C(Struct):
 n = Int(0, max=4)
 def put(self):
  self.n = self.n + 1
class M(Model):
 a = Embedded(A)
 b = Embedded(B)
 c = Embedded(C)
 def put(m):
  m.a.put()
  m.b.put()
  m.c.put()
 @thread
 def t(m):
  m.put()
 @invariant
 def any(m):
  return m.a.n <= 4
"""


def test_procedures_of_structs_are_told_apart(tmp_path: Path) -> None:
    file = write(tmp_path, METHODS)
    data = json.loads(interleave("mutate", "--json", "--operator", "store", file.name, cwd=tmp_path).stdout)
    assert [mutant["name"] for mutant in data["mutants"]] == [
        "store A.put: a.n = … or b.n = …", "store C.put: c.n = c.n + 1"
    ]  # fmt: skip
