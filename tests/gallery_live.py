"""The gallery's bugs that are violations of liveness: counts and verdicts."""

from gallery import Expected

LIVE = {
    "kafka_heartbeat.py:UnfairLock": Expected(14, 16, {"commit_returns": 5}),
    "kafka_heartbeat.py:FairLock": Expected(14, 16),
    "linux_cancel_work.py:RacingCancels": Expected(65, 85, {"both_return": 11}),
    "linux_cancel_work.py:SleepsUntilUnmarked": Expected(59, 71),
}
