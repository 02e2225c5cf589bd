"""Places in the C source as links to where that can be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

from markupsafe import Markup, escape

from interleave.errors import UsageError

#: A place as a note has it: a file, and a line if it says one.
PLACE = re.compile(r"(?P<file>[\w./+-]+\.[A-Za-z+]{1,4})(?::(?P<line>\d+))?(?=[\s,:]|$)")


def linked(template: str) -> Callable[[str], Markup]:
    """What makes links of places.

    Args:
        template: an address with ``%{file}``, and ``%{line}`` if it has lines; empty for no links.

    Returns:
        A function from a place to HTML: a link if it names a file, else the text. Where it has no line, the
        address ends before its ``#``.

    Raises:
        UsageError: the template is no address that a page should lead to, or has no ``%{file}``.
    """
    if template and not re.match(r"https?://[^\s/]", template):
        raise UsageError(f"--source {template!r} is no address: it begins with https://")
    if template and "%{file}" not in template:
        raise UsageError(f"--source {template!r} does not say where %{{file}} belongs")

    def link(place: str) -> Markup:
        found = PLACE.match(place) if template else None
        if found is None:
            return escape(place)
        line = found["line"]
        address = template if line else template.partition("#")[0].replace("%{line}", "1")
        address = address.replace("%{file}", quote(found["file"])).replace("%{line}", line or "1")
        return Markup('<a href="{}" rel="noreferrer">{}</a>{}').format(
            address, found[0], place[found.end() :]
        )

    return link
