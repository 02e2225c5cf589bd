"""A review as Markdown, for pull requests and commit messages."""

from __future__ import annotations

import re

from interleave import __version__
from interleave.report.columns import columns, listing, place
from interleave.report.escape import markdown_code, markdown_fence, markdown_text
from interleave.report.explained import marks, trace_marks
from interleave.report.page_content import Cell, Content, Deciding, Grid, Section, deciding
from interleave.report.reviewed import schedule
from interleave.report.trace_files import sequence_diagram

#: How wide traces are: what code blocks show without scrolling.
WIDTH = 100


def markdown(content: Content, *, full: bool = False) -> str:
    """The review; ``full`` folds no steps."""
    lines = [f"# {prose(content.title)}", "", f"**{prose(content.conclusion)}**", ""]
    for design in content.designs:
        for section in design.sections:
            said = f"{content.named(design, section)}: {section.sentence} {section.became}".rstrip()
            lines.append(f"* {prose(said)}")
    if any(design.sections for design in content.designs):
        lines.append("")
    lines += ["What was checked:", ""]
    for design in content.designs:
        role = f"{design.role}: " if design.role else ""
        lines.append(f"* {role}{markdown_code(design.result.model)}: {prose(design.result.title)}")
    for table in content.verdicts:
        lines.append("")
        if len(content.verdicts) > 1:
            lines += [f"## {markdown_code(table.caption)}", ""]
        lines += _table(table)
    for design in content.designs:
        if design.warnings:
            lines += ["", f"{markdown_code(design.name)} is warned of:", ""]
            lines += [f"* {prose(said)}" for said in design.warnings]
    for design in content.designs:
        if design.sections:
            lines += ["", f"## How {markdown_code(design.name)} goes wrong"]
        for section in design.sections:
            lines += section_lines(section, full=full)
    lines += ["", f"## {content.counts.caption}", "", *_table(content.counts)]
    for design in content.designs:
        if design.unreached:
            lines += ["", f"In {markdown_code(design.name)}:", "", *markdown_fence(design.unreached, "text")]
    if content.commands:
        lines += ["", "The same again:", "", *markdown_fence("\n".join(content.commands), "sh")]
    lines += ["", f"Written by interleave {__version__}."]
    return "\n".join(lines) + "\n"


def prose(text: str) -> str:
    """A sentence; the steps in it, “which stand like this”, become code."""
    parts = re.split("“([^“”]*)”", text)
    return "".join(markdown_code(part) if i % 2 else markdown_text(part) for i, part in enumerate(parts))


def _table(table: Grid) -> list[str]:
    if not table.rows:
        return [prose(table.note)]
    lines = [f"| {' | '.join(table.head)} |", f"|{'---|' * len(table.head)}"]
    lines += [f"| {' | '.join(map(_cell, row))} |" for row in table.rows]
    return [*lines, *(["", prose(table.note)] if table.note else [])]


def _cell(cell: Cell) -> str:
    return markdown_code(cell.text, cell=True) if cell.tone == "code" else markdown_text(cell.text)


def section_lines(
    section: Section, *, full: bool = False, same: str = "", listed: bool = False
) -> list[str]:
    """One thing that goes wrong; ``same`` says where else it does, ``full`` folds no steps, ``listed`` has
    them one below the other."""
    lines = ["", f"### {markdown_text(section.heading)}", "", prose(section.sentence)]
    if section.review is not None:
        lines += ["", f"{prose(section.became)} {prose(schedule(section.review))}"]
    if section.also:
        lines += ["", f"The same cause violates {prose(', '.join(section.also))}."]
    if same:
        lines += ["", prose(same)]
    if section.note:
        lines += ["", prose(section.note)]
    cause, trace = section.cause, section.trace
    if trace is None:
        return lines
    said, shown = marks(cause) if cause is not None else trace_marks(trace), None
    if cause is not None and not full:
        shown = cause.matters
    if listed:
        lines += ["", f"{section.size}:", "", *markdown_fence("\n".join(listed_run(section)), "text")]
        return [*lines, *(["", prose(section.turned)] if section.turned else [])]
    if cause is not None and cause.orders:
        lines += ["", *map(_place, deciding(cause))]
    table = columns(trace, WIDTH, marks=said, shown=shown)
    lines += ["", f"{section.size}:", "", *markdown_fence("\n".join(table), "text")]
    if section.turned:
        lines += ["", prose(section.turned)]
    diagram = markdown_fence(sequence_diagram(section.found), "mermaid")
    lines += ["", "<details><summary>As a sequence diagram</summary>", "", *diagram, "", "</details>"]
    return lines


def listed_run(section: Section) -> list[str]:
    """The steps of what goes wrong one below the other, and how it ends: those that matter, where that is
    known."""
    cause, trace = section.cause, section.trace
    if trace is None:
        return []
    if cause is None:
        return listing(trace, WIDTH, marks=trace_marks(trace))
    return listing(trace, WIDTH, marks=marks(cause), shown=cause.matters)


def _place(deciding: Deciding) -> str:
    """A step that decides, with its place in the C source."""
    step, at = deciding.step, f", step {deciding.at + 1}" if deciding.at is not None else ""
    return f"* {markdown_code(step.does)}: {markdown_text(f'{step.thread}, {place(step)}{at}')}"
