"""The graph of all states in a browser."""

from __future__ import annotations

import re

import pytest
from pages import NARROW, WIDE, viewer
from playwright.sync_api import expect

pytest_plugins = ["pages"]


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


@pytest.mark.parametrize(
    ("name", "viewport"),
    [
        pytest.param("qemu", WIDE, id="qemu-wide"),
        pytest.param("eight", NARROW, id="eight-narrow", marks=pytest.mark.slow),
        pytest.param("qemu", NARROW, id="qemu-narrow", marks=pytest.mark.slow),
        pytest.param("eight", WIDE, id="eight-wide", marks=pytest.mark.slow),
    ],
)
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
