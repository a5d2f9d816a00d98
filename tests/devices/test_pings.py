from skimo_timer.devices.decoder import ClockFit
from skimo_timer.devices.pings import WINDOW, PingClock

SECOND = 1_000_000


def answer(clock: PingClock, device_us: int, offset_us: int, there_us: int = 200, back_us: int = 200) -> None:
    """A ping which the gate, whose clock is `offset_us` behind ours, answers within 100 µs."""
    host = device_us + offset_us
    clock.add(host - 50 - there_us, device_us - 50, device_us + 50, host + 50 + back_us)


def test_without_answers_there_is_no_fit() -> None:
    assert PingClock("3F2A").fit() is None


def test_one_answer_gives_the_difference_of_the_clocks() -> None:
    clock = PingClock("3F2A")
    answer(clock, 5 * SECOND, 1000 * SECOND)
    assert clock.fit() == ClockFit("3F2A", 1000 * SECOND, 400, 5 * SECOND)


def test_of_a_few_answers_the_latest_quick_one_counts() -> None:
    clock = PingClock("3F2A")
    answer(clock, 1 * SECOND, 1000)
    answer(clock, 2 * SECOND, 1010)
    answer(clock, 3 * SECOND, 1020, there_us=100, back_us=50_000)
    assert clock.fit() == ClockFit("3F2A", 1010, 400, 2 * SECOND)


def test_answers_that_make_no_sense_are_left_out() -> None:
    clock = PingClock("3F2A")
    clock.add(sent=100, received=10, answered=5, heard=200)
    clock.add(sent=100, received=10, answered=200, heard=150)
    assert clock.fit() is None


def test_the_drift_is_fitted_over_a_longer_time() -> None:
    clock = PingClock("3F2A")
    for second in range(0, 100, 10):
        answer(clock, second * SECOND, 1000 + second * 50)
    fit = clock.fit()
    assert fit == ClockFit("3F2A", 1000 + 90 * 50, 400, 90 * SECOND, 50_000)
    assert fit is not None
    assert fit.host_us(190 * SECOND) == 190 * SECOND + 1000 + 190 * 50
    assert fit.host_us(0) == 1000


def test_only_the_last_minutes_count_so_that_a_cooling_board_is_followed() -> None:
    clock = PingClock("3F2A")
    for second in range(0, 1000, 10):
        answer(clock, second * SECOND, 0)
    for second in range(1000, 1000 + 10 * WINDOW, 10):
        answer(clock, second * SECOND, (second - 1000) * 20)
    fit = clock.fit()
    assert fit is not None
    assert fit.drift_ppb == 20_000
