"""The documentation is true: its commands print what it says, its models compile, its links lead
somewhere. ``--refresh-golden`` writes today's outputs into it; doc_blocks.py says how blocks are
marked."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from difflib import unified_diff
from pathlib import Path

import pytest
from doc_blocks import (
    DOCUMENTS,
    LEFT_OUT,
    ROOT,
    SECONDS,
    Block,
    blocks,
    chunks,
    commands,
    matches,
    narrow,
    refreshed,
    renewed,
    rewrite,
    right,
    run,
    sandbox,
)

from interleave.api import check, program_of
from interleave.loader import load_models

CONSOLE = ("console", "sh-session")


def name(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return sandbox(tmp_path_factory.mktemp("docs"))


@contextmanager
def saved(document, root):
    """The files that a document's readers are told to write, in the copy."""
    files = [(root / b.comments["save as"], b.text) for b in blocks(document) if "save as" in b.comments]
    for file, text in files:
        file.write_text(text, encoding="utf-8")
    yield
    for file, _ in files:
        file.unlink()


def what_is_run(block):
    """Blocks that have this in common print the same."""
    where, columns = block.comments.get("in"), block.comments.get("terminal")
    return tuple(command for command, _ in commands(block)), where, columns


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_commands_print_what_is_written(document, root, refresh_golden):
    found = [b for b in blocks(document) if b.language in CONSOLE and "not run" not in b.comments]
    alike = {what_is_run(block): block for block in found}
    with saved(document, root), ThreadPoolExecutor(4) as pool:
        ran = dict(zip(alike, pool.map(lambda block: run(block, root), alike.values()), strict=True))
    printed = [ran[what_is_run(block)] for block in found]
    if refresh_golden:
        new = {b.start: (len(b.lines), refreshed(b, p)) for b, p in zip(found, printed, strict=True)}
        rewrite(document, new)
        found = [b for b in blocks(document) if b.language in CONSOLE and "not run" not in b.comments]
    wrong = []
    for block, outputs in zip(found, printed, strict=True):
        assert len(commands(block)) == len(outputs)
        for (command, written), output in zip(commands(block), outputs, strict=True):
            if right(block, written, output):
                continue
            where = f"{name(document)}:{block.start + 1} $ {command}"
            if "excerpt" in block.comments:
                wrong += [where, "these lines do not stand in the output in this order:", *written]
                wrong += ["this was printed:", *output]
            else:
                wrong += unified_diff(written, output, where, "printed", lineterm="", n=1)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_models_compile(document, tmp_path):
    for block in blocks(document):
        where = f"{name(document)}:{block.start + 1}"
        if "file" in block.comments:
            assert block.text == (ROOT / block.comments["file"]).read_text(encoding="utf-8"), where
            continue
        if "part of" in block.comments:
            source = (ROOT / block.comments["part of"]).read_text(encoding="utf-8")
            for part in chunks(block.lines):
                assert "\n".join(part).strip("\n") in source, where
            continue
        if block.language != "python" or {"not run", "save as"} & block.comments.keys():
            continue
        file = tmp_path / f"block{block.start}.py"
        file.write_text(block.text, encoding="utf-8")
        models = load_models(str(file))
        assert models, where
        for model in models:
            program_of(model)


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_links_lead_somewhere(document):
    text = re.sub(r"^```.*?^```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = document.parent / path if path else document
        assert file.exists(), f"{name(document)} links to {target}"
        if anchor:
            assert anchor in anchors(file), f"{name(document)} links to {target}"


def anchors(document: Path) -> set[str]:
    """The anchors of a document's headings."""
    found = set()
    fenced = False
    for line in document.read_text(encoding="utf-8").splitlines():
        fenced ^= line.startswith("```")
        if not fenced and (heading := re.match(r"#+ (.*)", line)):
            kept = re.sub(r"[^\w\- ]", "", heading[1].lower())
            found.add(kept.replace(" ", "-"))
    return found


QEMU = ROOT / "models" / "qemu_return_path"


def test_the_table_of_the_qemu_models_is_true():
    text = (QEMU / "README.md").read_text(encoding="utf-8")
    row = r"^\| `(\S+)` \| (holds|violated) \| (.*) ?\| ([\d,]+) \| ([\d,]+) \|$"
    rows = re.findall(row, text, re.MULTILINE)
    assert len(rows) == 6
    earlier: dict[str, int] = {}
    for target, verdict, violations, states, transitions in rows:
        (model,) = load_models(f"{QEMU}/{target}")
        result = check(model, reduction=False, symmetry=False)
        said = {n: int(steps) for n, steps in re.findall(r"`(\w[\w-]*)` \((\d+)\)", violations)}
        if violations.startswith("the five above"):
            said |= earlier
        assert verdict == result.verdict, target
        assert said == {p.name: p.trace.length for p in result.violated}, target
        assert (states, transitions) == (f"{result.states:,}", f"{result.transitions:,}"), target
        assert result.find("recovery_completes").verdict == "holds"
        earlier = earlier or said


# ---------------------------------------------------------------------------- the comparison itself


@pytest.mark.parametrize(
    ("excerpt", "output", "same"),
    [
        ("a b", "a b", True),
        ("a", "a b", False),
        ("a …", "a b", True),
        ("a … c", "a b c", True),
        ("a … c", "a b c d", False),
        ("a … c …", "a b c d", True),
        ("… c", "a b c", True),
        ("… c", "a b c d", False),
        ("… b … d", "a b c d", True),
        ("… d … b", "a b c d", False),
        ("… b c … b", "a b b c b", True),
        ("a … a", "a", False),
    ],
)
def test_excerpts_match_only_what_was_printed(excerpt, output, same):
    assert matches(excerpt.split(), output.split()) is same


def test_an_excerpt_is_renewed_by_the_ends_of_its_parts():
    written = ["a │ 1", "b │ 2", LEFT_OUT, "end"]

    assert renewed(written, ["a    │ 1", "b    │ 3", "b    │ 2", "x", "end"]) == [
        "a    │ 1", "b    │ 3", "b    │ 2", LEFT_OUT, "end",
    ]  # fmt: skip
    assert renewed(written, ["gone"]) is None


def test_a_narrowed_excerpt_has_columns_as_wide_as_its_lines():
    wide = ["one      │ two    │ where", "─────────┼────────┼──────", " f()     │        │ a.c:1", "…", "end"]

    narrowed = narrow(wide)

    assert narrowed == ["one  │ two │ where", "─────┼─────┼──────", " f() │     │ a.c:1", "…", "end"]
    assert matches(narrowed, [*wide[:3], "left out", "end"], narrowed=True)


def test_the_report_is_not_stale():
    command = "interleave compare models/qemu_return_path/old.py models/qemu_return_path/new.py"
    printed = run(Block("console", [f"$ {command}"], 0), ROOT)

    report = (ROOT / "reports" / "qemu_return_path.txt").read_text(encoding="utf-8")

    assert report.splitlines() == [SECONDS.sub("0.00 s", line) for line in printed[0]], "run `make reports`"


def test_the_readme_has_the_figures_of_the_benchmarks():
    """The least and the most of the searches of a million states or more."""
    report = (ROOT / "benchmarks" / "NATIVE.md").read_text(encoding="utf-8")
    table = report.partition("## How many times as fast interleave's search is")[2].split("\n\n")[1]
    names, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines())
    large = [dict(zip(names, row, strict=True)) for row in rows if int(row[1].replace(",", "")) >= 1_000_000]
    spin = sorted((float(row["spin"]), row[""]) for row in large if row["spin"])
    by_hand = sorted((float(row["c"]), row[""]) for row in large if row["c"])
    assert (spin[0][1], spin[-1][1]) == ("buffer 4,4,4", "phils 14")
    assert (by_hand[0][1], by_hand[-1][1]) == ("counter 4,5", "phils 14")
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"{spin[0][0]:.1f} times (a bounded buffer) to {spin[-1][0]:.0f} times (14 philosophers)" in readme
    assert f"{by_hand[0][0]:.2f} (a counter) to {by_hand[-1][0]:.2f} (14 philosophers) of a search" in readme
