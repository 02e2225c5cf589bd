"""The native search with states on disk where memory does not hold them."""

from __future__ import annotations

from interleave.engine.native.disk.backwards import DiskBackwards
from interleave.engine.native.disk.files import Folder
from interleave.engine.native.disk.names import RUNS
from interleave.engine.native.disk.space import DiskSpace
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.search.exploration import NativeExploration
from interleave.engine.native.search.search import NativeSearch
from interleave.engine.native.search.workers import Threads
from interleave.engine.watch import out_of_memory


class DiskSearch(NativeSearch):
    """Explores a program; see `NativeSearch`."""

    space: DiskSpace

    def _space(self, threads: Threads, stores: int, memory: int) -> DiskSpace:
        options = self.options
        assert options.disk is not None
        return DiskSpace(
            self.native, self.kernel, self.code.layout, threads, stores, memory,
            load_kernel(RUNS, self.notice), Folder(options.disk, options.max_disk), self.watch.limits.states,
        )  # fmt: skip

    def run(self) -> NativeExploration:
        names = [prop.name for prop in self.code.program.properties if prop.kind == "recoverable"]
        if names and self.notice is not None:
            are, named = "are" if len(names) > 1 else "is", ", ".join(names)
            kept = f"{are} judged in memory, and {are} left undecided if states go to disk"
            self.notice(f"{self.code.program.name}: --disk: @recoverable {named} {kept}")
        self.result.sets = DiskBackwards
        self.space.stop = lambda: bool(self.interrupted) or self.watch.left() < 0
        try:
            result = super().run()
        finally:
            self.space.stop = lambda: False  # the other one knows the search, and so all its memory and files
        if self.space.failed and result.stopped == out_of_memory(self.space.limit):
            result.stopped = self.space.failed  # which says more
        result.disk = self.space.told()
        return result
