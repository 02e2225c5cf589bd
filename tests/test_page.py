"""The review page in a browser: stepping through runs, and what folds open."""

from __future__ import annotations

import shutil
from itertools import pairwise

import pytest
from pages import changed, executable, value, viewer, where
from playwright.sync_api import expect

pytest_plugins = ["pages"]


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
