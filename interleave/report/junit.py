"""JUnit XML: what continuous integration shows of ``interleave gate``.

A test suite a check, a test case a property, and a last test case, ``as expected``, that says
whether the check as a whole is. A property that is violated as expected passes.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable

from interleave.properties.result import HOLDS, INCOMPLETE, VIOLATED, PropertyResult
from interleave.report.escape import xml_text
from interleave.report.findings import Entry
from interleave.report.style import plain
from interleave.report.summary import details

#: The test case that stands for a check as a whole.
WHOLE = "as expected"


def junit(entries: Iterable[Entry]) -> str:
    """The report on checks, in order."""
    root = ET.Element("testsuites", name="interleave")
    root.extend(map(_suite, entries))
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in root)))
    root.set("time", _seconds(sum(float(suite.get("time", "0")) for suite in root)))
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(entry: Entry) -> ET.Element:
    suite = ET.Element("testsuite", name=_name(entry))
    result = entry.result
    if result is not None:
        facts = {
            "title": result.title,
            "verdict": result.verdict,
            "states": str(result.states),
            "transitions": str(result.transitions),
            "depth": str(result.depth),
            "engine": result.engine,
        }
        properties = ET.SubElement(suite, "properties")
        for name, value in facts.items():
            ET.SubElement(properties, "property", name=name, value=xml_text(value))
        suite.extend(_case(entry, prop) for prop in result.properties)
    suite.append(_whole(entry))
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    suite.set("failures", str(sum(1 for case in cases if case.find("failure") is not None)))
    suite.set("errors", str(sum(1 for case in cases if case.find("error") is not None)))
    suite.set("skipped", "0")
    suite.set("time", _seconds(entry.seconds))
    return suite


def _name(entry: Entry) -> str:
    """What a check is called: two cells, or an entry and a cell, can be about the same model."""
    return xml_text(f"{entry.name}, {entry.part}" if entry.part else entry.name)


def _new_case(entry: Entry, name: str, seconds: float) -> ET.Element:
    return ET.Element("testcase", classname=_name(entry), name=xml_text(name), time=_seconds(seconds))


def _case(entry: Entry, prop: PropertyResult) -> ET.Element:
    """One property; it can fail only in a check that is not as expected."""
    case = _new_case(entry, prop.name, 0.0)
    trace = ""
    if entry.result is not None and prop.verdict == VIOLATED:
        trace = "\n".join(details(entry.result, None, plain, {prop.name})).strip("\n")
    message = f"{prop.name} is violated: {prop.message}" if prop.message else f"{prop.name} is violated"
    if prop.verdict == VIOLATED and prop.name in entry.unexpected:
        _problem(case, "failure", VIOLATED, message, trace)
    elif prop.verdict == VIOLATED:
        _body(case, "system-out", f"{message}, as expected\n\n{trace}")
    elif prop.name in entry.expected and entry.problems and prop.verdict == HOLDS:
        _problem(case, "failure", HOLDS, f"{prop.name} holds, and is expected to be violated", "")
    elif prop.verdict == INCOMPLETE and entry.problems:
        reason = entry.result.reason if entry.result is not None else ""
        _problem(case, "error", INCOMPLETE, f"{prop.name} is not decided: {reason}", "")
    return case


def _whole(entry: Entry) -> ET.Element:
    case, problems = _new_case(entry, WHOLE, entry.seconds), [str(problem) for problem in entry.problems]
    if entry.error:
        _problem(case, "error", "error", entry.error.splitlines()[0], entry.error)
    elif problems:
        _problem(case, "failure", "unexpected", "; ".join(problems), "\n".join(problems))
    return case


def _problem(case: ET.Element, tag: str, kind: str, message: str, body: str) -> None:
    _body(case, tag, body or message)
    case[-1].set("type", kind)
    case[-1].set("message", xml_text(message))


def _body(case: ET.Element, tag: str, body: str) -> None:
    ET.SubElement(case, tag).text = xml_text(body)


def _seconds(seconds: float) -> str:
    return f"{seconds:.3f}"
