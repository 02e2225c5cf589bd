"""The review page in a browser: a headless Chromium, driven through Playwright.

The browser is the one that INTERLEAVE_CHROMIUM names, else one on PATH. Where there is none these tests are
skipped, and in CI they fail.
"""

from __future__ import annotations

import os
import re
import shutil

import pytest
from playwright.sync_api import Page, sync_playwright
from reviewed import EVIL, EVIL_MODEL, QEMU, compared, explained, in_the_root

from interleave.api import explore, program_of
from interleave.checking.selection import select
from interleave.checking.verdicts import Options
from interleave.loader import load_models
from interleave.report.page_content import content
from interleave.report.page_html import graph_page, html_page

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync --disable-quic --in-process-gpu --disable-extensions"
).split()
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 400, "height": 850}


def executable() -> str:
    """The browser's path; a test without one is skipped, or fails in CI."""
    found = os.environ.get("INTERLEAVE_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        message = f"no browser: none of {', '.join(NAMES)} is on PATH, and INTERLEAVE_CHROMIUM is not set"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(message)
    return found


@pytest.fixture(scope="session")
def browser():
    path = executable()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def files(tmp_path_factory) -> dict[str, str]:
    """Pages by name, as addresses."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "evil.py").write_text(EVIL_MODEL, encoding="utf-8")
    with in_the_root():
        (counter,) = load_models("models/counter.py:counter")
        checked = explore(program_of(counter), Options(reduction=False, symmetry=False))
        pages = {
            "qemu": html_page(compared(QEMU)),
            "eight": html_page(content([explained("models/philosophers.py:philosophers(8)")])),
            "evil": html_page(content([explained(f"{folder / 'evil.py'}:evil(name={EVIL!r})")])),
            "fixed": html_page(content([explained("models/lost_wakeup.py:LostWakeupFixed")])),
            "graph": graph_page(select(checked, everything=True)),
        }
    for name, text in pages.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: (folder / f"{name}.html").as_uri() for name in pages}


@pytest.fixture(scope="session")
def kept(browser) -> dict[str, Page]:
    """The browser's pages by how they are made: a new one takes as long as what it shows."""
    return {}


@pytest.fixture
def opened(browser, files, kept):
    """Opens a page; at the end nothing may have gone wrong in it, and nothing been asked for."""
    pages, problems, asked = dict[str, Page](), [], []
    heard = {
        "console": lambda message: problems.append(message.text),
        "pageerror": lambda error: problems.append(str(error)),
        "request": lambda request: asked.append(request.url),
    }

    def open_page(name: str, **options) -> Page:
        how = {"viewport": WIDE, "color_scheme": "light", **options}
        key = repr(sorted(how.items()))
        assert key not in pages, "there is one of the kind"
        if key not in kept:
            kept[key] = browser.new_context(**how).new_page()
            kept[key].set_default_timeout(10_000)
        page = pages[key] = kept[key]
        for event, hear in heard.items():
            page.on(event, hear)
        page.goto(files[name])
        assert asked[-1] == files[name]
        return page

    yield open_page
    for page in pages.values():
        for event, hear in heard.items():
            page.remove_listener(event, hear)
        page.emulate_media(media="screen")
        page.mouse.move(0, 0)
        page.goto("about:blank")
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
