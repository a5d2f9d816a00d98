from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.devices.gate_memory import MOST_RANGES, GateMemory, Numbers

ranges = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=20)


@given(ranges)
def test_numbers_are_a_set(added: list[tuple[int, int]]) -> None:
    numbers, plain = Numbers(), set[int]()
    for first, last in added:
        numbers.add(first, last)
        plain.update(range(first, last + 1))
    assert [number for number in range(42) if number in numbers] == sorted(plain)
    assert numbers.upto == next((number for number in range(1, 42) if number not in plain), 42) - 1 or not plain
    greater = [number for number in plain if number > 20 and number - 1 not in plain]
    assert numbers.next_after(20) == min(greater, default=None)


def test_of_a_great_many_ranges_the_lowest_is_forgotten() -> None:
    numbers = Numbers()
    for number in range(0, 2 * MOST_RANGES + 2, 2):
        numbers.add(number, number)
    assert 0 not in numbers
    assert 2 in numbers
    assert 2 * MOST_RANGES in numbers


def test_a_hole_is_seen_until_it_is_filled_lost_or_given_up() -> None:
    memory = GateMemory("3F2A")
    assert not memory.has_hole
    assert memory.take(2)
    assert memory.has_hole
    memory.lose(1, 1)
    assert (memory.upto, memory.has_hole) == (2, False)
    memory.exists(5)
    assert memory.has_hole
    memory.give_up()
    assert (memory.upto, memory.has_hole) == (5, False)
    assert memory.take(4)
    assert not memory.take(4)
