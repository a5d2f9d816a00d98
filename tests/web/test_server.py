"""The server over a real socket: what it shows, what it refuses, and that it goes when it is told to."""

import http.client
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from skimo_timer.web.address import qr_code, url
from skimo_timer.web.page import page
from skimo_timer.web.server import Server

HTML = "<!doctype html><style>b { color: red }</style><b>The page</b><script>let a = 1;</script>"
STATE = {"race": "Night Rando"}
BOARDS = [{"name": "Overall", "rows": [{"texts": ["1", "Kovač Živa"]}]}, {"name": "Women", "rows": []}]


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(page(HTML), 0, host="127.0.0.1")
    yield made
    made.close()
    assert not made.is_running


def asked(server: Server, path: str, method: str = "GET") -> http.client.HTTPResponse:
    with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)) as connection:
        connection.request(method, path)
        answer = connection.getresponse()
        answer.body = answer.read()  # type: ignore[attr-defined]  # kept beside it
        return answer


def body(answer: http.client.HTTPResponse) -> bytes:
    kept = answer.body  # type: ignore[attr-defined]  # put there by `asked`
    assert isinstance(kept, bytes)
    return kept


def test_the_page_is_below_the_token_and_runs_nothing_but_its_own_script(server: Server) -> None:
    answer = asked(server, f"/{server.token}/")
    policy = answer.getheader("content-security-policy", "")
    assert (answer.status, body(answer)) == (200, HTML.encode())
    assert "default-src 'none'" in policy
    assert policy.count("'sha256-") == 2
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "path", ["/", "/state", "/events", "/board/0", "/wrong/", "/wrong/state", "/favicon.ico", "//"]
)
def test_without_the_token_there_is_nothing(server: Server, path: str) -> None:
    answer = asked(server, path)
    assert (answer.status, body(answer)) == (404, b"")


@pytest.mark.parametrize(
    "path", ["nothing", "board/", "board/9", "board/-1", "board/²", "board/x", "../state", "state/"]
)
def test_what_is_not_there_is_not_found(server: Server, path: str) -> None:
    server.publish(dict(STATE), BOARDS)
    assert asked(server, f"/{server.token}/{path.replace('²', '%C2%B2')}").status == 404


def test_the_token_alone_leads_to_the_page(server: Server) -> None:
    answer = asked(server, f"/{server.token}")
    assert (answer.status, answer.getheader("location")) == (308, f"/{server.token}/")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
@pytest.mark.parametrize("path", ["", "state", "events", "board/0"])
def test_nothing_can_be_sent_to_it(server: Server, method: str, path: str) -> None:
    assert asked(server, f"/{server.token}/{path}", method).status == 405


def test_state_and_boards_are_what_was_published_last(server: Server) -> None:
    server.publish(dict(STATE), BOARDS[:1])
    server.publish(dict(STATE), BOARDS)
    assert json.loads(body(asked(server, f"/{server.token}/state"))) == {"version": 2, **STATE}
    assert [json.loads(body(asked(server, f"/{server.token}/board/{n}"))) for n in (0, 1)] == BOARDS
    head = asked(server, f"/{server.token}/state", "HEAD")
    assert (head.status, body(head)) == (200, b"")


def test_a_board_that_changed_is_made_again(server: Server) -> None:
    server.publish({}, BOARDS)
    assert json.loads(body(asked(server, f"/{server.token}/board/1"))) == BOARDS[1]
    server.publish({}, BOARDS[::-1])
    assert json.loads(body(asked(server, f"/{server.token}/board/1"))) == BOARDS[0]


def test_news_come_by_themselves(server: Server) -> None:
    server.publish({"race": "one"}, [])
    with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)) as connection:
        connection.request("GET", f"/{server.token}/events")
        answer = connection.getresponse()
        assert answer.getheader("content-type") == "text/event-stream; charset=utf-8"
        first, _ = answer.readline(), answer.readline()
        server.publish({"race": "two"}, [])
        second = answer.readline()
    assert [json.loads(line.removeprefix(b"data: "))["race"] for line in (first, second)] == ["one", "two"]


def test_it_stops_at_once_although_phones_listen_and_the_port_is_free_again() -> None:
    server = Server(page(HTML), 0, host="127.0.0.1")
    port = server.port
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
        connection.request("GET", f"/{server.token}/events")
        answer = connection.getresponse()
        answer.readline()
        server.close()
        while answer.readline():  # to its end
            pass
    assert not server.is_running
    assert "announcer's page" not in {thread.name for thread in threading.enumerate()}
    again = Server(page(HTML), port, host="127.0.0.1")
    again.close()
    again.publish({}, [])  # too late, and no fault


def test_a_port_of_another_program_is_refused() -> None:
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(OSError, match="in use"):
            Server(page(HTML), other.getsockname()[1], host="127.0.0.1")


def test_every_server_has_a_token_of_its_own_unless_it_is_given_one() -> None:
    servers = [Server(page(HTML), 0, token, "127.0.0.1") for token in ("", "", "given")]
    tokens = [server.token for server in servers]
    for server in servers:
        server.close()
    assert len({*tokens}) == 3
    assert tokens[2] == "given"
    assert all(len(token) >= 12 for token in tokens[:2])


def test_the_qr_code_is_a_square_with_its_three_corners() -> None:
    code = qr_code(url(8642, "abc"))
    assert all(len(row) == len(code) for row in code)
    for y, x in ((0, 0), (0, -7), (-7, 0)):
        finder = [row[x : x + 7 or None] for row in code[y : y + 7 or None]]
        assert finder[0] == [True] * 7
        assert finder[1] == [True, *[False] * 5, True]
