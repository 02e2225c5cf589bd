"""What `check --shards` refuses, and what it does where there is no Ray."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from clusters import by_shards
from commands import interleave
from support import MODELS

from interleave.engine.cluster import over_ray
from interleave.errors import UsageError

COUNTER = f"{MODELS}/counter.py:counter"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--cluster", "auto"], "--cluster needs --shards: how many processes are to explore"),
        (["--shards", "0"], "Invalid value for '--shards'"),
        (["--shards", "2", "--hash-compact"], "--hash-compact and --shards do not go together"),
        (["--shards", "2", "--collapse"], "--collapse and --shards do not go together"),
        (["--shards", "2", "--workers", "2"], "--workers and --shards do not go together"),
        (["--shards", "2", "--engine", "python"], "--engine python and --shards do not go together"),
        (["--shards", "2", "--random", "3"], "walks store nothing"),
        (["--shards", "2", f"{MODELS}/peterson.py"], "--shards is for one model; several are named"),
        (["--shards", "2", "--memory", "sc,tso"], "for one memory model; several are named: sc, tso"),
        (["--checkpoint", "x", "--memory", "sc,tso"], "for one memory model; several are named: sc, tso"),
        (["--shards", "2", "--checkpoint", ""], "Invalid value for '--checkpoint': it names nothing"),
        (["--checkpoint", "."], ".: a directory; only with --shards is a checkpoint one"),
        (["--resume", "."], ".: a directory; only with --shards is a checkpoint one"),
    ],
)
def test_what_does_not_go_together(arguments: list[str], why: str) -> None:
    done = interleave("check", COUNTER, *arguments)
    assert done.returncode == 2 and why in done.stderr and done.stdout == ""


def test_liveness_is_refused() -> None:
    done = interleave("check", f"{MODELS}/starvation.py", "--shards", "2")
    assert done.returncode == 2
    several = f"{MODELS}/gallery/kafka_heartbeat.py"
    assert "eventually" in Path(several).read_text("utf-8") or "again" in Path(several).read_text("utf-8")
    from interleave.loader import load_models

    name = load_models(several)[0].name.rpartition(":")[2]
    done = interleave("check", f"{several}:{name}", "--shards", "2")
    assert done.returncode == 2
    assert "has liveness properties, which shards do not judge: leave out --shards" in done.stderr


def test_without_ray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    reach = over_ray.reach("auto", None)
    with pytest.raises(UsageError, match=r"--shards needs Ray: pip install 'interleave-mc\[cluster\]'"):
        by_shards("counter.py:counter", 2, reach=reach)


@pytest.mark.parametrize("address", ["nowhere", "host:", ":1", "host:x", "host:99999", "ray://host:1"])
def test_addresses_that_are_none(address: str) -> None:
    class NoRay:
        pass

    with pytest.raises(UsageError, match=r"auto, or HOST:PORT|name it by HOST:PORT"):
        over_ray._connect(NoRay, address, 2)
