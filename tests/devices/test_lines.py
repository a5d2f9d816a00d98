from skimo_timer.devices.lines import CAP, Lines


def test_a_cr_and_the_lf_in_the_next_piece_are_one_end() -> None:
    lines = Lines()
    assert lines.feed(b"a\r") == [(1, "a")]
    assert lines.feed(b"") == []
    assert lines.feed(b"\n") == []
    assert lines.feed(b"\nb\n") == [(3, "b")]


def test_the_cap_falls_at_the_same_place_however_the_bytes_come() -> None:
    data = b"x" * CAP + b"\r" + b"y" * (2 * CAP + 1) + b"\n\n"
    whole, single = Lines(), Lines()
    expected = [(1, "x" * CAP), (2, "y" * CAP), (3, "y" * CAP), (4, "y")]
    assert whole.feed(data) + whole.flush() == expected
    assert [line for byte in data for line in single.feed(bytes([byte]))] + single.flush() == expected
    assert whole.feed(b"z\n") == [(6, "z")]


def test_what_follows_a_flush_is_a_new_line() -> None:
    lines = Lines()
    lines.feed(b"half")
    assert lines.flush() == [(1, "half")]
    assert lines.flush() == []
    assert lines.feed(b"whole\n") == [(2, "whole")]
