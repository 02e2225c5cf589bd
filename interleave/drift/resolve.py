"""Where the C functions that a model names are: in which file of the tree, and which definition there."""

from __future__ import annotations

import re

from interleave.drift.named import Mention
from interleave.drift.source import Definition, Tree
from interleave.errors import UsageError
from interleave.record import record

_GIVEN = re.compile(
    r"(?P<name>[A-Za-z_]\w*)=(?:none|(?P<file>[^:]+):(?P<function>[A-Za-z_]\w*)(?:#(?P<k>\d{1,4}))?)"
)

#: So many macros that may define a function are told.
MOST_MACROS = 3


@record
class Found:
    """Where a function is: its file (empty if it is in none), what it is called there, and which of how many
    definitions it is, counted from 1."""

    file: str
    function: str
    definition: int = 1
    definitions: int = 1


def given_places(texts: tuple[str, ...], tree: Tree) -> dict[str, Found]:
    """What the command line says of where functions are: ``name=file:function``, ``name=file:function#2``,
    or ``name=none``.

    Raises:
        UsageError: it says something else, or there is no such function.
    """
    found = {}
    for text in texts:
        match = _GIVEN.fullmatch(text)
        if match is None:
            raise UsageError(
                f"--function {text[:80]}: write NAME=FILE:FUNCTION, NAME=FILE:FUNCTION#2 or NAME=none"
            )
        name, file, function = match["name"], match["file"], match["function"]
        if file is None:
            found[name] = Found("", name)
            continue
        meant = tree.meant(file)
        if len(meant) != 1:
            raise UsageError(f"--function {text}: {_files(file, meant, tree)}")
        definitions = tree.file(meant[0]).definitions.get(function, [])
        number = int(match["k"] or 1)
        if not 1 <= number <= len(definitions):
            count = len(definitions)
            raise UsageError(f"--function {text}: {meant[0]} has {count or 'no'} definitions of {function}")
        if match["k"] is None and len(definitions) > 1:
            raise UsageError(f"--function {text}: {_doubled(meant[0], function, definitions)}")
        found[name] = Found(meant[0], function, number, len(definitions))
    return found


def resolve(named: list[Mention], tree: Tree, given: dict[str, Found]) -> dict[str, Found]:
    """Where each function is that a model names.

    A file that is named with it is the one of that name below the tree, the one that defines the function if
    there are several. A function without a file is looked for in the files of the others, and then in all.

    Args:
        named: the functions.
        given: where functions are that cannot be found so.

    Raises:
        UsageError: it cannot be said of some of them; all are told at once.
    """
    for name in sorted(given.keys() - {mention.function for mention in named}):
        raise UsageError(f"--function {name}: the model names no C function {name}")
    open_ones = [mention for mention in named if mention.function not in given]
    files = {one.function: _named_files(one, tree) for one in open_ones}
    places = {name: tree.defining([name], there).get(name, []) for name, there in files.items() if there}
    alone = [one.function for one in open_ones if not one.files]
    nearby = {file for there in places.values() for file in there} | {f.file for f in given.values()} - {""}
    places |= {name: there for name, there in tree.defining(alone, sorted(nearby)).items() if len(there) == 1}
    missing = [name for name in files if not places.get(name)]
    anywhere = tree.defining(missing) if missing else {}
    found, problems = dict(given), []
    for one in open_ones:
        there = places.get(one.function) or ([] if one.files else anywhere[one.function])
        if len(there) == 1:
            definitions = tree.file(there[0]).definitions[one.function]
            if len(definitions) == 1:
                found[one.function] = Found(there[0], one.function)
            else:
                problems.append(f"{one.function}: {_doubled(there[0], one.function, definitions)}")
        else:
            problems.append(f"{one.function}: {_why(one, there, files[one.function], anywhere, tree)}")
    if problems:
        raise UsageError(
            "where these functions are cannot be said; --function NAME=FILE:FUNCTION says it, "
            "--function NAME=none that the tree has none:\n  " + "\n  ".join(problems)
        )
    return {one.function: found[one.function] for one in named}


def _named_files(mention: Mention, tree: Tree) -> list[str]:
    return sorted({file for name in mention.files for file in tree.meant(name)})


def _why(one: Mention, there: list[str], files: list[str], anywhere: dict[str, list[str]], tree: Tree) -> str:
    """Why it cannot be said where a function is."""
    if len(there) > 1:
        return f"is defined in several files: {_list(there)}"
    if not one.files:
        return "no definition of it is found in the tree"
    elsewhere = anywhere.get(one.function, [])
    where = f"; it is defined in {_list(elsewhere)}" if elsewhere else ""
    if not files:
        return f"{_files(one.files[0], [], tree)}{where}"
    broken = [file for file in files if not tree.file(file).whole]
    unsure = f" ({_list(broken)}: braces do not fit each other)" if broken else ""
    macros = "".join(_made(one.function, file, tree) for file in files)
    return f"{_list(files)} {'does' if len(files) == 1 else 'do'} not define it{unsure}{where}{macros}"


def _made(function: str, file: str, tree: Tree) -> str:
    """Which macros of a file may define a function, and what to write then: none is looked into."""
    told = ""
    source = tree.file(file)
    for one in source.by_macros(function)[:MOST_MACROS]:
        several = f"#{one.number}" if len(source.definitions.get(one.macro, [])) > 1 else ""
        place = f"{file}:{one.macro}{several}" if one.number else "none"
        told += f"; {file}:{one.line}: the macro {one.macro} may define it: --function {function}={place}"
    return told


def _files(name: str, meant: list[str], tree: Tree) -> str:
    if meant:
        return f"several files are called {name}: {_list(meant)}"
    return f"there is no file {name} in {tree.folder}"


def _doubled(file: str, function: str, definitions: list[Definition]) -> str:
    places = [f"#{n} in line {d.line}{_under(d)}" for n, d in enumerate(definitions, 1)]
    return f"{file} defines it {len(definitions)} times: {', '.join(places)}; say which: FILE:{function}#1"


def _under(definition: Definition) -> str:
    return f" ({' and '.join(definition.conditions)})" if definition.conditions else ""


def _list(names: list[str]) -> str:
    shown = ", ".join(names[:5])
    return shown if len(names) <= 5 else f"{shown} and {len(names) - 5} more"
