"""Names that atomic operations share: C's names, which files use them, and methods of structs."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import counts, refusal, run


@pytest.mark.parametrize(
    ("imported", "used", "name"),
    [
        ("import interleave.kernel as k", "k.READ_ONCE(m.x)", "READ_ONCE"),
        ("import interleave.qemu", "interleave.qemu.qatomic_read(m.x)", "qatomic_read"),
        ("from interleave.kernel import *", "READ_ONCE(m.x)", "READ_ONCE"),
        ("from interleave.kernel import smp_mb, READ_ONCE as once", "once(m.x)", "smp_mb"),
    ],
)
def test_c_names_behind_their_module_are_names_of_the_file(
    tmp_path: Path, imported: str, used: str, name: str
) -> None:
    source = f"""
        {imported}
        class M(Model):
            x = Int(0, max=3, atomic=True)
            @thread
            def t(m):
                v = {used}
                m.x = v
    """
    error, place = refusal(tmp_path, source)
    assert (error.message, place) == ("x is atomic and is accessed without one of C's names", "7:9")
    assert error.hint == f"this file uses {name}: read and write it by such names, too"
    assert run(tmp_path, source.replace("m.x = v", "pass")).verdict == "holds"


def test_a_file_that_only_imports_the_module_uses_none_of_its_names(tmp_path: Path) -> None:
    source = """
        import interleave.kernel as k
        class M(Model):
            x = Int(0, max=3, atomic=True)
            @thread
            def t(m):
                m.x = 1
    """
    assert run(tmp_path, source).verdict == "holds"


def test_a_bit_field_is_accessed_by_its_word(tmp_path: Path) -> None:
    source = """
        from interleave.kernel import READ_ONCE
        class M(Model):
            flags = Int(0, max=3, atomic=True)
            lo = Bits(flags, 1)
            @thread
            def t(m):
                m.lo = 1
    """
    error, _ = refusal(tmp_path, source)
    assert error.message == "lo is atomic and is accessed without one of C's names"
    assert error.hint == "this file uses READ_ONCE: read and write its word flags by such names, too"


def test_a_structs_own_methods_are_no_atomic_operations(tmp_path: Path) -> None:
    source = """
        class Cell(Struct, capacity=1):
            n = Int(0, max=3)
            def store(cell, value):
                cell.n = value
            def load(cell):
                return cell.n
        class M(Model):
            cell = Ref(Cell)
            def setup(m):
                m.cell = Cell()
            @thread
            def t(m):
                m.cell.store(2)
                assert m.cell.load() == 2
    """
    assert counts(run(tmp_path, source)) == (5, 4)  # each a read of the reference, and an access to n
