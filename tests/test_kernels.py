"""The kernels' texts, which are kept beside their source: what they are made of, and what is done without."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from interleave.engine.cluster.names import CLUSTER
from interleave.engine.native import machine
from interleave.engine.native.disk.names import RUNS
from interleave.engine.native.kernels import load as kernel_load
from interleave.engine.native.kernels.hashes import FACTOR, GOLDEN
from interleave.engine.native.kernels.load import Sources, is_compiled, load_kernel
from interleave.engine.native.kernels.names import SEARCH
from interleave.engine.walks.names import WALKS
from interleave.explain.native.names import EXPLANATION
from interleave.liveness.native.names import LIVENESS

ROOT = Path(__file__).parent.parent
KERNELS = [SEARCH, RUNS, EXPLANATION, LIVENESS, WALKS, CLUSTER]
kept = pytest.mark.skipif(
    (platform.machine(), sys.platform) != ("x86_64", "linux"), reason="no kernels are kept for this computer"
)


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is loaded, and nothing was compiled before."""
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(kernel_load, "_loaded", {})


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: kernel.name)
def test_the_texts_are_not_stale(kernel: Sources) -> None:
    assert kernel.ready() is not None, f"{kernel.file}: run `make kernels`"


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: kernel.name)
def test_everything_that_a_kernel_is_made_of_is_part_of_its_mark(kernel: Sources) -> None:
    """What its modules import of this program, directly or not, is named."""
    code = f"import sys, {', '.join(kernel.modules)}\nprint(*sorted(m for m in sys.modules if 'native' in m))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    imported = {name for name in done.stdout.split() if name.startswith("interleave.")}
    native = {"engine.native", "engine.native.disk", "engine.native.kernels"}
    packages = {f"interleave.{name}" for name in native | {"explain.native", "liveness.native"}}
    assert imported - packages <= {*kernel.modules, *kernel.others}


def test_nothing_of_the_computer_that_made_them_is_in_the_texts() -> None:
    for kernel in KERNELS:
        text = kernel.file.read_text(encoding="utf-8")
        assert str(Path.home()) not in text and str(ROOT) not in text
        assert text.splitlines()[1].endswith("run `make kernels`, do not edit")


@pytest.mark.parametrize("kernel", [SEARCH, EXPLANATION, LIVENESS, WALKS], ids=lambda kernel: kernel.name)
def test_hashes_may_wrap_round(kernel: Sources) -> None:
    """Of what a hash is made of LLVM must not be told that it fits into a word."""
    text = kernel.file.read_text(encoding="utf-8")
    constants = {str(GOLDEN), str(FACTOR)}
    products = [line for line in text.splitlines() if constants & set(line.replace(",", "").split())]
    assert products
    assert not [line for line in products if " nsw " in line or " nuw " in line]


@kept
def test_a_kernel_is_made_of_its_text_without_numba(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numba", None)
    assert is_compiled(SEARCH)
    said: list[str] = []
    assert load_kernel(SEARCH, said.append).select is not None
    assert said == []
    monkeypatch.setattr(Sources, "ready", lambda sources: None)
    monkeypatch.setattr(kernel_load, "_loaded", {})
    assert is_compiled(SEARCH)  # it was put on disk
    assert load_kernel(SEARCH, said.append).select is not None


def test_without_text_and_without_numba_there_is_no_kernel(
    fresh: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "numba", None)
    monkeypatch.delitem(sys.modules, "interleave.engine.native.kernels.compile", raising=False)
    monkeypatch.setattr(Sources, "ready", lambda sources: None)
    assert not is_compiled(SEARCH)
    said: list[str] = []
    with pytest.raises(ImportError):
        load_kernel(SEARCH, said.append)


def test_a_changed_source_makes_its_text_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = list(SEARCH.texts())
    monkeypatch.setattr(Sources, "texts", lambda sources: iter([*texts[:-1], texts[-1] + " "]))
    assert SEARCH.ready() is None


def test_a_text_that_this_llvm_does_not_understand_is_not_used(
    fresh: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is made by numba then, as where there is none."""
    monkeypatch.setitem(sys.modules, "numba", None)
    monkeypatch.delitem(sys.modules, "interleave.engine.native.kernels.compile", raising=False)
    for text in (
        "what?",
        'target triple = "mips-unknown-linux-gnu"',
        'target triple = "x86_64-apple-darwin"',
    ):
        with pytest.raises(RuntimeError):
            machine.emit(text)
        monkeypatch.setattr(Sources, "ready", lambda sources, text=text: text)
        with pytest.raises(ImportError):
            load_kernel(SEARCH)


@kept
@pytest.mark.slow
@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: kernel.name)
def test_numba_makes_the_kept_texts(kernel: Sources) -> None:
    """To the letter, with the same numba and LLVM, whatever else is compiled."""
    import llvmlite.binding as llvm
    import numba

    version = f"numba {numba.__version__} and LLVM {'.'.join(map(str, llvm.llvm_version_info))}:"
    if version not in kernel.file.read_text("utf-8"):
        pytest.skip("made with other versions")
    code = (
        "from interleave.engine.native.kernels.compile import kept_text\n"
        f"from test_kernels import KERNELS; kernel = KERNELS[{KERNELS.index(kernel)}]\n"
        "assert kept_text(kernel) == kernel.file.read_text('utf-8')"
    )
    environment = os.environ | {
        "NUMBA_CPU_NAME": "x86-64-v3", "NUMBA_CPU_FEATURES": "", "PYTHONPATH": str(ROOT / "tests"),
    }  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_kernels_made_by_numba_do_the_same(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer that no text is kept for."""
    from support import compiled
    from test_explain_native import COUNTER, assert_same_graph, results

    from interleave.api import explore
    from interleave.checking.verdicts import Options

    monkeypatch.setattr(Sources, "ready", lambda sources: None)
    said: list[str] = []
    program = compiled(COUNTER)
    result = explore(
        program, Options(engine="native", reduction=False, symmetry=False, notice=said.append)
    ).result
    assert (result.states, result.transitions) == (7646, 18843)
    load_kernel(EXPLANATION, said.append)
    assert_same_graph(program, 20_000)
    assert results(program, "python") == results(program, "native")
    assert said == [
        "compiling the native engine, once on this computer: about 15 s …",
        "compiling what explains large models, once on this computer: about 10 s …",
    ]
