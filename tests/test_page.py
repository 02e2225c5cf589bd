"""The review page in a browser: a headless Chromium, driven through Playwright.

The browser is the one that INTERLEAVE_CHROMIUM names, else one on PATH. Where there is none these tests are
skipped, and in CI they fail.
"""

from __future__ import annotations

import os
import re
import shutil
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect, sync_playwright
from reviewed import EVIL, EVIL_MODEL, QEMU, compared, explained, in_the_root

from interleave.api import explore, program_of
from interleave.checking.selection import select
from interleave.checking.verdicts import Options
from interleave.loader import load_models
from interleave.report.review_content import content
from interleave.report.review_page import graph_page, review_page

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync --disable-quic"
).split()
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 400, "height": 850}


def executable() -> str:
    """The browser's path; a test without one is skipped, or fails in CI."""
    found = os.environ.get("INTERLEAVE_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        message = f"no browser: none of {', '.join(NAMES)} is on PATH, and INTERLEAVE_CHROMIUM is not set"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(message)
    return found


def test_where_there_is_no_browser(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.delenv("INTERLEAVE_CHROMIUM", raising=False)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no browser: none of chromium, "):
        executable()
    monkeypatch.delenv("CI")
    with pytest.raises(pytest.skip.Exception, match="INTERLEAVE_CHROMIUM is not set"):
        executable()
    monkeypatch.setenv("INTERLEAVE_CHROMIUM", "/some/browser")
    assert executable() == "/some/browser"


@pytest.fixture(scope="module")
def browser():
    path = executable()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict[str, str]:
    """Pages by name, as addresses."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "evil.py").write_text(EVIL_MODEL, encoding="utf-8")
    with in_the_root():
        (counter,) = load_models("models/counter.py:counter")
        checked = explore(program_of(counter), Options(reduction=False, symmetry=False))
        pages = {
            "qemu": review_page(compared(QEMU)),
            "eight": review_page(content([explained("models/philosophers.py:philosophers(8)")])),
            "evil": review_page(content([explained(f"{folder / 'evil.py'}:evil(name={EVIL!r})")])),
            "fixed": review_page(content([explained("models/lost_wakeup.py:LostWakeupFixed")])),
            "graph": graph_page(select(checked, everything=True)),
        }
    for name, text in pages.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: (folder / f"{name}.html").as_uri() for name in pages}


@pytest.fixture
def opened(browser, files):
    """Opens a page; at the end nothing may have gone wrong in it, and nothing been asked for."""
    contexts, problems, asked = [], [], []

    def open_page(name: str, **options) -> Page:
        context = browser.new_context(**{"viewport": WIDE, **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: problems.append(message.text))
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(files[name])
        assert asked[-1] == files[name]
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert problems == []
    assert set(asked) <= set(files.values())


def viewer(page: Page, number: int = 0):
    return page.locator(".viewer").nth(number)


def where(page: Page) -> str:
    return viewer(page).locator("output").text_content()


def value(page: Page, name: str) -> str:
    """What the state beside the run says of a variable."""
    row = viewer(page).locator(".state tr", has=page.locator(f"th:text-matches('^{re.escape(name)}( |$)')"))
    return row.first.locator("td").text_content()


def changed(page: Page) -> list[str]:
    return (
        viewer(page)
        .locator(".state tr.changed th")
        .evaluate_all("all => all.map((one) => one.textContent.replace(' (changed)', ''))")
    )


# ---------------------------------------------------------------------------- stepping


def test_it_begins_at_the_step_that_decides(opened):
    page = opened("qemu")

    assert where(page) == "Step 42 of 77"
    assert value(page, "from_dst_file") == "QEMUFile#1 → QEMUFile#2"
    assert changed(page) == ["from_dst_file", "reopened", "qmp", "qmp: f"]
    local = viewer(page).locator(".state tr.changed:has(th.local) td")
    assert local.text_content() == "QEMUFile#2 → not kept"
    expect(viewer(page).locator(".now")).to_contain_text("▲ TOO SOON: before return path: read from_dst_file")
    expect(viewer(page).locator(".now")).to_contain_text("migration.c open_return_path_on_source(), no lock")
    expect(viewer(page).locator(".now .calls")).to_contain_text(
        "migrate_fd_connect() › open_return_path_on_source()"
    )
    expect(viewer(page).locator(".source figcaption")).to_have_text("models/qemu_return_path/old.py:174")
    expect(viewer(page).locator(".source .here")).to_contain_text("ms.from_dst_file = f")
    current = viewer(page).locator("tr[aria-current=step]")
    viewer(page).scroll_into_view_if_needed()
    viewer(page).locator(".panel").scroll_into_view_if_needed()
    expect(current).to_have_attribute("data-at", "41")
    expect(current).to_be_in_viewport()


def test_what_a_local_refers_to(opened):
    page = opened("qemu")
    viewer(page).get_by_role("button", name="◀ Back").click()
    row = viewer(page).locator(".state tr:has(th.local)", has_text="qmp: f")
    expect(row.locator("td")).to_have_text("QEMUFile#2ioc = QIOChannel#1, last_error = False")
    expect(row.locator(".refers")).to_have_text("ioc = QIOChannel#1, last_error = False")


def test_stepping_by_buttons(opened):
    page = opened("qemu")
    button = lambda name: viewer(page).get_by_role("button", name=name, exact=True)  # noqa: E731

    button("Start").click()
    assert where(page) == "Before step 1 of 77"
    assert (value(page, "from_dst_file"), changed(page)) == ("QEMUFile#1", [])
    button("Next ▶").click()  # the first steps are folded, and taken at once
    assert where(page) == "Steps 1 to 3 of 77"
    assert value(page, "qemu_file_lock") == "free → held by qmp"
    button("Next ▶").click()
    assert where(page) == "Step 4 of 77"
    assert (value(page, "qemu_file_lock"), value(page, "last_error")) == ("held by qmp", "False → True")
    button("◀ Back").click()
    assert where(page) == "Steps 1 to 3 of 77"
    assert value(page, "last_error") == "False"
    button("End").click()
    assert where(page) == "Step 77 of 77"
    expect(viewer(page).locator(".now")).to_contain_text("f is None")
    button("▲ Next mark").click()  # round to the first one
    assert where(page) == "Step 42 of 77"
    button("▲ Next mark").click()
    assert where(page) == "Step 64 of 77"
    expect(viewer(page).locator(".now")).to_contain_text("▲ too late: qmp's “from_dst_file = f” already ran")


def test_stepping_by_keys(opened):
    page = opened("qemu")
    page.keyboard.press("j")  # nothing is focused: the first run
    assert where(page) == "Step 43 of 77"
    page.keyboard.press("k")
    assert where(page) == "Step 42 of 77"
    page.keyboard.press("m")
    assert where(page) == "Step 64 of 77"
    table = viewer(page).locator(".run")
    table.focus()
    for key, place in [
        ("ArrowDown", "Step 65 of 77"), ("ArrowRight", "Step 66 of 77"), ("ArrowUp", "Step 65 of 77"),
        ("ArrowLeft", "Step 64 of 77"), ("Home", "Before step 1 of 77"), ("ArrowLeft", "Before step 1 of 77"),
        ("End", "Step 77 of 77"), ("ArrowRight", "Step 77 of 77"),
    ]:  # fmt: skip
        page.keyboard.press(key)
        assert where(page) == place
    second = viewer(page, 1).locator("output")
    assert second.text_content() == "Step 55 of 75"
    viewer(page, 1).get_by_role("button", name="Next ▶").focus()
    page.keyboard.press("ArrowRight")
    assert second.text_content() == "Step 56 of 75"


def test_the_arrow_keys_step_at_once(opened):
    page = opened("qemu")
    page.keyboard.press("ArrowRight")
    assert where(page) == "Step 43 of 77"
    expect(viewer(page).locator("tr[aria-current=step]")).to_be_in_viewport()
    page.keyboard.press("ArrowLeft")
    assert where(page) == "Step 42 of 77"
    page.keyboard.press("End")  # the page's own, outside of a run
    page.get_by_label("Commands").focus()
    page.keyboard.press("ArrowRight")  # scrolls the commands
    assert where(page) == "Step 42 of 77"


def test_all_by_the_keyboard_alone(opened):
    """From the top of the page by Tab: to the content, over the buttons to the run, the slider, the state."""
    page = opened("qemu")
    focused = "document.activeElement"
    page.keyboard.press("Tab")
    assert page.evaluate(f"{focused}.textContent") == "To the content"
    page.keyboard.press("Enter")
    seen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(f"{focused}.dataset.do || {focused}.type || {focused}.className"))
        if seen[-1] == "checkbox":
            break
    controls = ["first", "back", "next", "last", "mark", "range", "unfold", "run"]
    assert [one for one in seen if one in controls] == controls
    page.keyboard.press("Space")
    expect(viewer(page).locator(".state tr.changed")).to_have_count(4)
    expect(viewer(page).locator(".state tbody tr:not(.changed):not(.group)")).to_have_count(0)
    width = page.evaluate(f"getComputedStyle({focused}).outlineWidth")
    assert width != "0px"


def test_the_slider_and_the_rows(opened):
    page = opened("qemu")
    slider = viewer(page).get_by_role("slider", name="Step")
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert where(page) == "Step 43 of 77"
    assert slider.get_attribute("aria-valuetext") == "Step 43 of 77"
    viewer(page).locator("tr.step[data-at='63']").click()
    assert where(page) == "Step 64 of 77"
    page.locator("#finding-1 .orders a").first.click()
    assert where(page) == "Step 42 of 77"


def test_what_screen_readers_are_told(opened):
    page = opened("qemu")
    live = viewer(page).locator("[role=status]")
    assert live.text_content() == ""
    page.keyboard.press("m")
    expect(live).to_contain_text("Step 64 of 77. return path: from_dst_file → QEMUFile#2. too late: qmp's")
    page.keyboard.press("j")
    expect(live).to_contain_text("from_dst_file (changed)QEMUFile#2 → None")
    headings = page.locator("h1, h2, h3, h4, h5").evaluate_all(
        "all => all.map((one) => Number(one.tagName[1]))"
    )
    assert headings[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(headings))
    for role in ("banner", "main", "contentinfo", "navigation"):
        expect(page.get_by_role(role)).to_have_count(1)
    unnamed = page.locator("button, input").evaluate_all(
        "all => all.filter((one) => !one.textContent && !one.ariaLabel && !one.labels?.length).length"
    )
    assert unnamed == 0


# ---------------------------------------------------------------------------- folds


def test_folding(opened):
    page = opened("qemu")
    fold = viewer(page).locator("tr.fold").first
    inside = viewer(page).locator("tr.folded[data-fold='0']")
    expect(inside.first).to_be_hidden()
    button = fold.get_by_role("button")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(inside).to_have_count(3)
    expect(inside.first).to_be_visible()
    assert where(page) == "Step 1 of 77"
    page.keyboard.press("ArrowRight")
    assert where(page) == "Step 2 of 77"
    button.click()
    expect(inside.first).to_be_hidden()
    assert where(page) == "Steps 1 to 3 of 77"


def test_unfold_all(opened):
    page = opened("qemu")
    viewer(page).get_by_role("button", name="Unfold all").click()
    expect(viewer(page).locator("tr.step:visible")).to_have_count(77)
    assert where(page) == "Step 42 of 77"
    viewer(page).get_by_role("button", name="Start").click()
    for number in (1, 2, 3, 4):
        page.keyboard.press("ArrowRight")
        assert where(page) == f"Step {number} of 77"
    viewer(page).get_by_role("button", name="Unfold all").click()
    assert viewer(page).locator("tr.step:visible").count() < 77


def test_two_runs_side_by_side(opened):
    page = opened("qemu")
    table = page.locator("#finding-1 table.pairs").first
    expect(table.locator("tr.left:visible")).to_have_count(1)
    expect(table.locator("tr.right:visible")).to_have_count(1)
    rows = table.locator("tbody tr:visible").count()
    table.get_by_role("button", name="41 steps").click()
    assert table.locator("tbody tr:visible").count() > rows + 41
    table.get_by_role("button", name="41 steps").click()
    assert table.locator("tbody tr:visible").count() == rows
    stop = page.locator("#finding-1 tr.stop")
    expect(stop).to_contain_text(
        "migration waits at migration.c await_return_path_close_on_source(): join return path"
    )


def test_the_run_to_what_is_reachable(opened):
    page = opened("qemu")
    witnesses = page.locator("details.witness")
    assert witnesses.locator("summary").all_text_contents() == [
        "recovery_completes: reached in 97 steps, in ReturnPathOld",
        "recovery_completes: reached in 104 steps, in ReturnPathNew",
    ]
    run = witnesses.first.locator("output").first
    page.keyboard.press("ArrowRight")  # the first finding's
    assert run.text_content() == "Before step 1 of 97"
    witnesses.first.locator("summary").click()
    page.keyboard.press("Escape")
    witnesses.first.get_by_role("button", name="End", exact=True).click()
    assert run.text_content() == "Step 97 of 97"
    expect(witnesses.first.locator(".ending.good")).to_have_text("recovery_completes is reached here")
    expect(witnesses.first.locator(".state")).to_contain_text("recovered")


def test_the_keys_step_through_a_witness_that_was_opened(opened):
    page = opened("fixed")
    run = page.locator("details.witness output")
    page.keyboard.press("ArrowRight")  # there is nothing to step through
    assert run.text_content() == "Before step 1 of 7"
    page.locator("details.witness").evaluate("(witness) => { witness.open = true; }")
    page.wait_for_function("Viewer.current !== null")
    page.keyboard.press("ArrowRight")
    assert run.text_content() == "Step 1 of 7"


# ---------------------------------------------------------------------------- the graph


def test_the_graph(opened):
    page = opened("qemu")
    graph = page.locator("details.graph")
    assert page.evaluate("document.querySelector('.drawing canvas')") is None  # not before it is opened
    graph.locator("summary").click()
    expect(graph).to_have_attribute("data-drawn", "true")
    expect(graph).to_contain_text("188 of 5,476 states and 267 transitions; 11,685 transitions are left out")
    found = graph.locator(".matches button")
    assert found.count() == 189

    graph.get_by_role("searchbox", name="Find states").fill("from_dst_file = None")
    expect(graph.locator("output")).to_have_text(re.compile(r"^\d+ of 189 states$"))
    count = found.count()
    assert 0 < count < 189
    found.first.focus()
    page.keyboard.press("Enter")
    state = graph.locator(".node")
    expect(state.locator("tr", has_text="from_dst_file").first).to_contain_text("None")
    expect(found.first).to_have_attribute("aria-pressed", "true")
    graph.get_by_role("searchbox", name="Find states").fill("")
    found.first.click()
    expect(state.locator("h3")).to_have_text("state 0")
    state.get_by_role("button", name="→ state 1", exact=True).click()  # along a step
    expect(state.locator("h3")).to_have_text("state 1")
    graph.get_by_role("searchbox", name="Find states").fill("no such state")
    expect(graph.locator("output")).to_have_text("0 of 189 states")


IN_SIGHT = """(id) => {
  const { x, y } = Graph.all[0].cy.getElementById(id).renderedPosition();
  return x > 0 && y > 0 && x < Graph.all[0].cy.width() && y < Graph.all[0].cy.height();
}"""


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", ["qemu", "eight"])
def test_the_graph_opens_with_its_initial_state_in_sight(opened, name, viewport):
    page = opened(name, viewport=viewport)
    page.locator("details.graph summary").click()
    expect(page.locator("details.graph")).to_have_attribute("data-drawn", "true")
    assert page.evaluate(IN_SIGHT, "s0")
    viewer(page).get_by_role("button", name="Next ▶").click()
    (current,) = page.evaluate("Graph.all[0].cy.nodes('.current').map((node) => node.id())")
    assert page.evaluate(IN_SIGHT, current)


def test_states_are_labelled_by_what_changed(opened):
    page = opened("graph")
    labels = page.evaluate("Graph.all[0].cy.nodes().map((node) => node.data('label'))")
    assert labels[0] == "initial"
    assert {"counter = 1", "counter = 2", "worker[0]: worker:28", "worker[1]: worker:28"} <= set(labels)


def test_a_click_on_a_state(opened):
    page = opened("graph")
    graph = page.locator("details.graph")
    graph.get_by_role("button", name="Whole graph").click()
    box = graph.locator(".drawing").bounding_box()
    place = page.evaluate("Graph.all[0].cy.getElementById('s5').renderedPosition()")
    page.mouse.click(box["x"] + place["x"], box["y"] + place["y"])
    expect(graph.locator(".node h3")).to_have_text("state 5")
    expect(graph.locator(".node")).to_contain_text("counter")
    before = page.evaluate("Graph.all[0].cy.zoom()")
    graph.get_by_role("button", name="Zoom in").click()
    assert page.evaluate("Graph.all[0].cy.zoom()") > before


def test_the_graph_follows_the_run(opened):
    page = opened("qemu")
    page.locator("details.graph summary").click()
    expect(page.locator("details.graph")).to_have_attribute("data-drawn", "true")
    current = "Graph.all[0].cy.nodes('.current').map((node) => node.id())"
    (before,) = page.evaluate(current)
    page.keyboard.press("Escape")
    viewer(page).get_by_role("button", name="Next ▶").click()
    (after,) = page.evaluate(current)
    assert after != before


def test_the_wheel_scrolls_the_page_until_the_drawing_is_clicked(opened):
    page = opened("graph")
    box = page.locator(".drawing").bounding_box()
    zoom = "Graph.all[0].cy.zoom()"
    before = page.evaluate(zoom)
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.wheel(0, 60)
    page.wait_for_timeout(200)
    assert page.evaluate(zoom) == before
    page.mouse.down()
    page.mouse.up()
    for _ in range(50):
        page.mouse.wheel(0, 60)
        page.wait_for_timeout(100)
        if page.evaluate(zoom) != before:
            break
    assert page.evaluate(zoom) != before


# ---------------------------------------------------------------------------- how it looks

#: The contrast of each text with what is behind it (WCAG 2), the least first.
CONTRAST = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (text) => {
    const linear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    const [r, g, b] = parse(text).map((c) => linear(c / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor, parts = parse(colour);
      if (parts.length < 4 || parts[3] > 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const found = [];
  for (const element of document.querySelectorAll("main *, header *, footer *")) {
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!text || !element.checkVisibility()) continue;
    const pair = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
    const contrast = (pair[0] + 0.05) / (pair[1] + 0.05);
    found.push([contrast, element.className || element.tagName, element.textContent.slice(0, 40)]);
  }
  return found.sort((a, b) => a[0] - b[0]).slice(0, 3);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["qemu", "eight"])
def test_every_text_has_enough_contrast(opened, scheme, name):
    page = opened(name, color_scheme=scheme)
    page.locator("details.graph summary").click()
    least = page.evaluate(CONTRAST)
    assert least[0][0] >= 4.5, least


def test_light_and_dark(opened):
    back = "getComputedStyle(document.body).backgroundColor"
    light, dark = opened("qemu", color_scheme="light"), opened("qemu", color_scheme="dark")
    first, second = light.evaluate(back), dark.evaluate(back)
    assert first != second
    light.get_by_role("button", name="Switch to dark colours").click()
    assert light.evaluate(back) == second
    light.get_by_role("button", name="Switch to light colours").click()
    assert light.evaluate(back) == first
    dark.get_by_role("button", name="Switch to light colours").click()
    assert dark.evaluate(back) == first


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", ["qemu", "eight", "evil", "graph"])
def test_the_page_does_not_scroll_sideways(opened, name, viewport):
    page = opened(name, viewport=viewport)
    for graph in page.locator("details.graph:not([open]) summary").all():
        graph.click()
    for number in range(page.locator(".viewer").count()):
        unfold = viewer(page, number).get_by_role("button", name="Unfold all")
        if unfold.is_visible():
            unfold.click()
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
    header = page.locator("body > header").bounding_box()
    assert header["width"] <= viewport["width"]


@pytest.mark.parametrize("name", ["qemu", "eight"])
def test_on_a_phone_the_steps_stand_one_below_the_other(opened, name):
    page = opened(name, viewport=NARROW)
    run = viewer(page).locator(".run")
    assert run.evaluate("(box) => box.scrollWidth <= box.clientWidth")
    if name == "qemu":
        viewer(page).get_by_role("button", name="Unfold all").click()
    threads = viewer(page).locator("thead th:not(.number):not(.where)").all_text_contents()
    turns = viewer(page).locator("td[data-thread]")
    assert set(turns.evaluate_all("all => all.map((one) => one.dataset.thread)")) == set(threads)
    before = "(cell) => getComputedStyle(cell, '::before').content"
    assert turns.first.evaluate(before) == f'"{turns.first.get_attribute("data-thread")}"'
    viewer(page).get_by_role("button", name="Start").click()
    for _ in range(9):
        viewer(page).get_by_role("button", name="Next ▶").click()
        cell = viewer(page).locator("tr[aria-current] td:not(.number):not(:empty)").first
        expect(cell).to_be_in_viewport()
        assert cell.evaluate("(cell) => cell.getBoundingClientRect().width") > 250
        place = "(cell) => getComputedStyle(cell, '::after').content"
        assert cell.evaluate(place) == f'"@{cell.get_attribute("title")}"'
    for table in page.locator("table.plain, table.pairs").all():
        assert table.evaluate("(table) => table.getBoundingClientRect().right <= innerWidth")
    cells = page.locator("table.plain td[data-head]")
    assert cells.first.evaluate(before) == f'"{cells.first.get_attribute("data-head")} "'


def test_eight_threads_scroll_in_their_own_box(opened):
    page = opened("eight")
    box = viewer(page).locator(".run")
    assert box.evaluate("(box) => box.scrollWidth > box.clientWidth")
    viewer(page).get_by_role("button", name="Start").click()
    for _ in range(8):
        page.keyboard.press("ArrowRight")
        cell = viewer(page).locator("tr[aria-current] td:not(.number):not(:empty)").first
        expect(cell).to_be_in_viewport(ratio=0.9)


def test_the_text_can_be_selected(opened):
    page = opened("qemu")
    cell = viewer(page).locator("tr[aria-current] td:not(:empty)").first
    before = where(page)
    box = cell.bounding_box()
    page.mouse.move(box["x"] + 60, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 5, box["y"] + 30)
    page.mouse.up()
    assert len(page.evaluate("getSelection().toString()")) > 5
    assert where(page) == before
    assert page.evaluate("getComputedStyle(document.querySelector('.trace td')).userSelect") == "auto"


def test_without_scripts(opened):
    page = opened("qemu", java_script_enabled=False)
    expect(page.locator(".toolbar").first).to_be_hidden()
    expect(page.locator(".panel").first).to_be_hidden()
    expect(page.locator("#theme")).to_be_hidden()
    expect(page.locator("#finding-1 table.trace tr.step:visible")).to_have_count(77)
    expect(page.locator("#finding-1 table.trace tr.fold:visible")).to_have_count(0)
    expect(page.locator("#finding-1 table.trace td.where").nth(5)).to_be_visible()
    expect(page.get_by_text("The new design violates none of null-dereference")).to_be_visible()
    page.locator("details.graph summary").click()
    expect(page.get_by_text("The drawing takes JavaScript.")).to_be_visible()


def test_on_paper(opened):
    page = opened("qemu", color_scheme="dark")
    page.emulate_media(media="print")
    expect(page.locator(".toolbar").first).to_be_hidden()
    expect(page.locator(".panel").first).to_be_hidden()
    box = page.locator("#finding-1 .run")
    assert box.evaluate("(box) => box.scrollHeight <= box.clientHeight + 1")


def test_reduced_motion(opened):
    scrolling = "getComputedStyle(document.documentElement).scrollBehavior"
    assert opened("qemu", reduced_motion="reduce").evaluate(scrolling) == "auto"
    assert opened("qemu", reduced_motion="no-preference").evaluate(scrolling) == "smooth"


def test_a_name_is_never_run(opened):
    page = opened("evil")
    page.locator("details.graph summary").click()
    expect(page.locator("details.graph")).to_have_attribute("data-drawn", "true")
    for _ in range(4):
        page.keyboard.press("k")
    page.locator(".matches button").first.click()
    assert "hacked" not in page.title().split("<")[0]
    assert page.evaluate("document.scripts.length") == 3
    expect(viewer(page).locator("thead th").nth(1)).to_have_text(
        re.compile(re.escape('document.title="hacked"'))
    )
