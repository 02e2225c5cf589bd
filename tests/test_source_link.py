"""Places in the C source as links."""

import pytest
from commands import interleave

from interleave.errors import UsageError
from interleave.report.source_link import linked

QEMU = "https://gitlab.com/qemu-project/qemu/-/blob/v8.2.0/migration/%{file}#L%{line}"
AT = "https://gitlab.com/qemu-project/qemu/-/blob/v8.2.0/migration/migration.c"


@pytest.mark.parametrize(
    ("place", "html"),
    [
        ("migration.c:2541 postcopy_pause()",
         f'<a href="{AT}#L2541" rel="noreferrer">migration.c:2541</a> postcopy_pause()'),
        ("migration.c postcopy_pause(), close(2)",
         f'<a href="{AT}" rel="noreferrer">migration.c</a> postcopy_pause(), close(2)'),
        ("postcopy_pause()", "postcopy_pause()"),
        ("a<b.c:3", "a&lt;b.c:3"),
        ('x.c:3 "<b>"', f'<a href="{AT[:-11]}x.c#L3" rel="noreferrer">x.c:3</a> &#34;&lt;b&gt;&#34;'),
    ],
)  # fmt: skip
def test_a_place(place, html):
    assert linked(QEMU)(place) == html


def test_no_address_no_link():
    assert linked("")("migration.c:2541 postcopy_pause()") == "migration.c:2541 postcopy_pause()"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("javascript:alert('%{file}')", "is no address: it begins with https://"),
        ("https://example.org/", "does not say where %{file} belongs"),
    ],
)
def test_an_address_that_is_none(source, message):
    with pytest.raises(UsageError, match="--source") as refused:
        linked(source)
    assert message in str(refused.value)


def test_a_page(tmp_path):
    model = "models/qemu_return_path/new8.py:ReturnPathNew8"
    done = interleave("report", model, "-o", str(tmp_path), "--source", "nowhere", "--quiet")
    assert (done.returncode, "is no address" in done.stderr) == (2, True)
    wrong = "models/qemu_return_path/old.py:ReturnPathOld"
    done = interleave("report", wrong, "-o", str(tmp_path), "--name", "r", "--quiet", "--source", QEMU)
    page = (tmp_path / "r.html").read_text()
    assert done.returncode == 1
    assert f'<td class="where"><a href="{AT}#L2037" rel="noreferrer">migration.c:2037</a> open_return' in page
