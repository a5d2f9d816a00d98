"""The suite's own strictness is tested: a check that cannot fail is no check."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CASES = {
    "silent": ("pass", {"passed": 1}),
    "unannounced": ("logging.warning('port gone')", {"passed": 1, "errors": 1}),
    "announced": ("expect_log('port'); logging.warning('port gone')", {"passed": 1}),
    "announced in vain": ("expect_log('port')", {"passed": 1, "errors": 1}),
    "information": ("logging.info('port opened')", {"passed": 1}),
    "python warning": ("import warnings; warnings.warn('old')", {"failed": 1}),
}


@pytest.mark.parametrize("case", CASES)
def test_warnings_are_heard(case: str, pytester: pytest.Pytester) -> None:
    body, outcome = CASES[case]
    pytester.makeconftest((Path(__file__).parent / "conftest.py").read_text("utf-8"))
    pytester.makepyprojecttoml((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))
    pytester.makepyfile(f"import logging\ndef test_it(expect_log):\n    {body}\n")
    pytester.runpytest_subprocess("test_warnings_are_heard.py").assert_outcomes(**outcome)
