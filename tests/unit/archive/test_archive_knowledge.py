"""The data behind the reader: every pattern against its own examples."""

import re

import pytest

from relance.archive.bodies import html_to_text, is_html
from relance.archive.knowledge import columns, limits, words


@pytest.mark.parametrize(
    ("pattern", "matches", "not_matches"),
    [
        (words().credentials.pattern, words().credentials.matches, words().credentials.not_matches),
        (words().placeholders.pattern, words().placeholders.matches, words().placeholders.not_matches),
        (words().spreadsheet.date, words().spreadsheet.matches, words().spreadsheet.not_matches),
        (words().records.with_id, words().records.with_id_matches, words().records.with_id_not_matches),
    ],
)
def test_every_pattern_matches_its_examples_and_no_counterexample(
    pattern: str, matches: tuple[str, ...], not_matches: tuple[str, ...]
) -> None:
    assert all(re.search(pattern, text, re.IGNORECASE) for text in matches), matches
    assert [text for text in not_matches if re.search(pattern, text)] == []


def test_html_is_told_from_text_by_its_examples() -> None:
    assert all(map(is_html, words().html.matches))
    assert not any(map(is_html, words().html.not_matches))


def test_every_file_has_the_columns_it_cannot_do_without() -> None:
    assert any(
        column.required
        for form in (columns().messages, columns().profile)
        for column in form.columns.values()
    )
    assert all(limit.value > 0 and limit.reason for _, limit in limits())


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
        ("<ul><li>a</li><li>b &amp; c</li></ul>", "- a\n- b & c"),
        ("<p>x<script>alert(1)</script><style>p{}</style>y</p>", "xy"),
        ("<p>a\n  b&nbsp;c</p>", "a b c"),
        ("<p>unclosed <b>bold", "unclosed bold"),
    ],
)
def test_html_reads_as_it_was_seen(body: str, text: str) -> None:
    assert html_to_text(body) == text
