"""C11's machine for liveness: messages that nobody can read any more are forgotten, so that loops may store,
and for each thread and location it is a step of its own that the thread learns of the next message."""

from __future__ import annotations

from oracle_c11 import C11Oracle
from oracle_graph import Outcome, Standing, State

from interleave.program.program import Program


class LearningOracle(C11Oracle):
    """Its threads have the numbers of the program's instances; behind these come who learns, one for each
    instance and location."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.learners = [
            (number, (variable.name, part))
            for number in range(len(program.instances))
            for variable in program.variables
            if variable.atomic and not variable.ghost and variable.kind == "data"
            for part in range(variable.parts)
        ]

    def moving(self, state: State, number: int) -> list[Outcome]:
        """Every way in which a thread, or who learns, can take its next step."""
        first = len(self.program.instances)
        if number < first:
            return self.steps(state, number)
        who, key = self.learners[number - first]
        if not isinstance(state.threads[who], Standing):
            return []
        shared, threads = self._thaw(state)
        known = self.memory.view("cur", who).get(key, 0)
        if known + 1 >= len(self.memory.messages.get(key, ())):
            return []
        for name in ("cur", "acq"):
            view = self.memory.view(name, who)
            view[key] = max(view.get(key, 0), known + 1)
        return [self._freeze(shared, threads)]

    def _freeze(self, shared: dict[str, list[int | None]], threads: list[Standing | str]) -> State:
        memory, running = self.memory, [n for n, thread in enumerate(threads) if isinstance(thread, Standing)]
        for name in list(memory.views):
            if name[0] in ("acq", "rel", "led") and name[1] not in running:
                del memory.views[name]
        for key, messages in memory.messages.items():
            known = [memory.view("cur", number).get(key, 0) for number in running]
            least = min(known, default=len(messages) - 1)
            del messages[:least]
            messages[0].glued = False
            for view in memory.all_views():
                view[key] = max(0, view.get(key, 0) - least)
        return super()._freeze(shared, threads)
