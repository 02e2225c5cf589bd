"""LLVM for ``cut`` and ``join``: a state's words as leaves and back, see `kernels/tree.py`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from interleave.engine.fitting import WORD
from interleave.engine.native.abi import ROW_WORDS
from interleave.engine.native.cache import cached
from interleave.engine.native.codegen.assembly import Function, Operand, signed
from interleave.engine.native.machine import Library, compile_text
from interleave.record import record

_ALL = (1 << WORD) - 1
_DECLARED = "declare i64 @llvm.fshl.i64(i64, i64, i64)\n"


@record
class Piece:
    """Bits of one of a state's words that are in one leaf: the word turned left by ``turn``."""

    word: int
    bits: int
    turn: int
    leaf: int

    @property
    def turned(self) -> int:
        """Which bits of the leaf they are."""
        return turned(self.bits, self.turn)


def turned(bits: int, turn: int) -> int:
    """A word turned left."""
    return (bits << turn | bits >> WORD - turn) & _ALL


def pieces_of(leaves: Sequence[int]) -> list[Piece]:
    """The pieces that leaves are made of. A leaf has 64 bits of a state at most; as a number it is the state
    that has all of these set and no others.

    Where a bit is in a leaf does not matter. So what a leaf has of a word stays as it is, turned to where the
    leaf has room for most of it; what there is no room for is turned elsewhere.
    """
    return [piece for leaf, bits in enumerate(leaves) for piece in _pieces(leaf, bits)]


def _pieces(leaf: int, bits: int) -> Iterator[Piece]:
    waiting = {word: bits >> WORD * word & _ALL for word in range(-(-bits.bit_length() // WORD))}
    free = _ALL
    while any(waiting.values()):
        word = max(waiting, key=lambda word: waiting[word].bit_count())
        turn = max(range(WORD), key=lambda turn: (turned(waiting[word], turn) & free).bit_count())
        taken = turned(waiting[word], turn) & free
        piece = Piece(word, turned(taken, WORD - turn), turn, leaf)
        yield piece
        waiting[word] ^= piece.bits
        free ^= taken


class RootCode:
    """The two functions for states that are cut into leaves.

    Args:
        leaves: as for `pieces_of`.
        words: of a state.

    Attributes:
        cut, join: the functions' addresses, good as long as this object lives.
    """

    def __init__(self, leaves: Sequence[int], words: int) -> None:
        pieces = pieces_of(leaves)
        text = _DECLARED + _cut(pieces, len(leaves), words) + _join(pieces, words)
        self._library = Library([cached([text], lambda: compile_text(text))])
        self.cut, self.join = (self._library.address(name) for name in ("cut", "join"))


def _moved(f: Function, word: Operand, bits: int, turn: int) -> Operand:
    """Some bits of a word, all others 0, turned left."""
    taken = word if bits == _ALL else f.op("and", word, signed(bits))
    if turn == 0:
        return taken
    return f.call("llvm.fshl.i64", f"i64 {taken}", f"i64 {taken}", f"i64 {turn}")


def _cut(pieces: Sequence[Piece], leaves: int, words: int) -> str:
    """``cut(state, before, row)``: writes what differs between two states, leaf by leaf, to a row."""
    f = Function(
        "define i64 @cut(ptr noalias readonly %s, ptr noalias readonly %before, ptr noalias %row) nounwind"
    )
    changes = [f.op("xor", f.load("%s", k), f.load("%before", k)) for k in range(words)]
    found: dict[int, Operand] = defaultdict(int)
    for piece in pieces:
        moved = _moved(f, changes[piece.word], piece.bits, piece.turn)
        found[piece.leaf] = f.op("or", found[piece.leaf], moved)
    for leaf in range(leaves):
        f.store(found[leaf], "%row", ROW_WORDS * leaf)
    f.ret(0)
    return f.text()


def _join(pieces: Sequence[Piece], words: int) -> str:
    """``join(leaves, state, 0)``: writes the words that leaves make."""
    f = Function("define i64 @join(ptr noalias readonly %leaves, ptr noalias %s, i64 %unused) nounwind")
    found: dict[int, Operand] = defaultdict(int)
    for piece in pieces:
        moved = _moved(f, f.load("%leaves", piece.leaf), piece.turned, -piece.turn % WORD)
        found[piece.word] = f.op("or", found[piece.word], moved)
    for word in range(words):
        f.store(found[word], "%s", word)
    f.ret(0)
    return f.text()
