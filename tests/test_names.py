"""Names that authors give to steps and choices."""

from __future__ import annotations

from pathlib import Path

from commands import interleave
from reviewed import pair, said
from support import write
from test_labels import builder, steps

from interleave.api import program_of
from interleave.engine.behaviour.expander import successors
from interleave.loader import load_models
from interleave.program.digest import digest

NAMED = """
class M(Model):
 x = Int(0, max=3)
 f = Bool(False)
 @thread
 def t(m):
  m.x = choose(1, 2, name="size (of it)")
  if maybe("the load fails"):
   m.f = False
  with atomic("notify@3"):
   m.x = 3
  with atomic():
   if maybe("late"):
    m.x = 1
  with atomic():
   if maybe():
    m.x = choose(1, 2)
   else:
    m.x = 1
  k = choose(range(m.x, 3), name="any")
  m.x = k
"""


def test_a_name_is_what_steps_and_choices_are_called(tmp_path: Path) -> None:
    """As it is written. Without one it is told what is chosen where two ways come to the same."""
    taken = [(0, 1), (0, 0), (0, 1), (0, 0), (0, 0), (0, 1), (0, 1), (0, 0), (0, 1)]
    assert steps(tmp_path, NAMED, *taken) == [
        ("size (of it) → 2", "size (of it)"), ("x = 2", "x = chosen"),
        ("the load fails → True", "the load fails"), ("f = False", "f = False"),
        ("notify@3: x = 3", "notify@3"), ("atomic: late → True, x = 1", "atomic: late, x = 1"),
        ("atomic: choose → True, choose → 1, x = 1", "atomic: x = chosen"), ("x → 1", "read x"),
        ("any → 2", "any"),
    ]  # fmt: skip


def test_a_blocked_step_says_its_name_and_its_guard(tmp_path: Path) -> None:
    made = builder(tmp_path, NAMED.replace("m.x = 3\n", "wait_until(m.f)\n   m.x = 3\n"))
    (state,) = made.code.initial()
    for wanted in (0, 0, 1, 0):
        state = next(s for _, choice, s in successors(made.code, state) if choice == wanted)
    [waits] = made.waiting(state)
    at = waits.partition(": ")[2]
    assert at == "notify@3: wait_until(f), with f = False; no other thread writes f"


TAKING = """
 x = Int(0, max=3)
 f = Bool(False)
 @thread
 def t(m):
  with atomic("take"):
   m.x = 1
   m.f = True
  with atomic("put"):
   m.x = 2
 @thread
 def u(m):
  if maybe("slow"):
   m.x = 3
  k = m.x
  assert k != 1
"""
POSSIBLE = (
    "Of the runs that make the same choices: these orders are still possible in the new design, and every "
    "run that has them fails."
)
RENAMED = TAKING.replace("take", "put ").replace('"put"', '"take"').replace("slow", "late")
PAIR = f"class Old(Model):{TAKING}\nclass New(Model):{RENAMED}\n"


def test_names_say_nothing_about_what_is_done(tmp_path: Path) -> None:
    """The names of two steps are exchanged: they are matched by what they do."""
    [(found, ends)] = said(*pair(tmp_path, PAIR, "Old", "New"))
    assert found == POSSIBLE
    assert ends == "The old schedule of 3 steps crashes in the new design, too: k != 1."


def test_what_has_the_same_name_is_found_last(tmp_path: Path) -> None:
    """A step that does something else now is still the one that it was."""
    other = TAKING.replace("m.x = 1\n   m.f = True", "m.f = True\n   m.x = 1 if m.f else 3")
    both = f"class Old(Model):{TAKING}\nclass New(Model):{other}\n"
    [(found, _)] = said(*pair(tmp_path, both, "Old", "New"))
    assert found == POSSIBLE


def test_a_renamed_step_is_the_same_program(tmp_path: Path) -> None:
    """Checkpoints and saved traces are of both."""
    file, saved = write(tmp_path, f"class M(Model):{TAKING}"), str(tmp_path / "saved.json")
    interleave("check", "-q", f"{file}:M", "--trace", saved)
    (old,) = load_models(f"{file}:M")
    file.write_text(file.read_text().replace('"take"', '"grab"').replace('"slow"', '"late"'))
    (new,) = load_models(f"{file}:M")
    assert digest(program_of(new)) == digest(program_of(old))
    done = interleave("replay", saved, "--model", f"{file}:M")
    assert "grab: x = 1, f = True" in done.stdout
    assert (done.returncode, done.stderr) == (1, "")


def test_control_characters_in_a_name_do_not_get_to_a_terminal(tmp_path: Path) -> None:
    file = write(tmp_path, f"class M(Model):{TAKING}".replace("take", "a\\x1b[31m\\nb"))
    out = interleave("check", "--full", f"{file}:M").stdout
    assert "\x1b" not in out
    assert "a\\x1b[31m\\nb: x = 1, f = True" in out
