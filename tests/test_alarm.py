"""The alarm: it ends what does not look at the clock, and nothing that comes later."""

import time

import pytest

from interleave.engine.alarm import Alarm, LimitReached


def test_an_alarm_ends_a_loop_and_says_why() -> None:
    began = time.monotonic()
    alarm = Alarm(lambda: "late" if time.monotonic() > began + 0.1 else "")
    with pytest.raises(LimitReached), alarm:
        while True:
            pass
    assert alarm.why == "late"


def test_no_alarm_comes_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has come to its end by itself is not ended once more, wherever the exception was on its way."""
    monkeypatch.setattr("interleave.engine.alarm.PERIOD", 0.0005)
    monkeypatch.setattr("interleave.engine.alarm.SLACK", 0.0005)
    ended = 0
    for _ in range(500):
        began = time.monotonic()
        alarm = Alarm(lambda: "late")
        try:
            with alarm:
                while time.monotonic() < began + 0.0012:
                    pass
        except LimitReached:
            ended += 1
            assert alarm.why
        else:
            assert not alarm.why
        for _ in range(1000):  # it would come here
            pass
    assert ended < 500
