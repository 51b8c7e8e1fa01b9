"""The pattern of a language's tokens: words, dates and clock times in digits, and digits that are neither.

Telephone numbers, sums of money and versions are tokens of their own, so that nothing is read in them.
Must not know the grammar.
"""

import re


def scanner(ordinal: str, hour_mark: str, *, point_dates: bool, counted: str) -> re.Pattern[str]:
    """The pattern of one language's tokens.

    Args:
        ordinal: pattern of what makes digits an ordinal ("st|nd|rd|th").
        hour_mark: pattern of the letter between hours and minutes ("h").
        point_dates: whether "23.10." is a day.
        counted: pattern of what makes digits a sum or a share ("€", "%").
    """
    parts = {
        "word": r"[a-z]++(?!\w)",
        "quarter": r"[qt][1-4]\b|h[12]\b|(?:20)?\d\dq[1-4]\b",
        "weeknum": r"kw\d{1,2}\b",
        "junkword": r"[^\W\d]\w*",
        "iso": r"(?<!\d)(?:19|20)\d\d(?P<iso_sign>[-/.])\d{1,2}(?P=iso_sign)\d{1,2}(?!\d)",
        "yearmonth": r"(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])(?![\w/-])",
        "monthyear": r"(?<![\d.,/])(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d(?![\w/-])",
        "numdate": r"(?<![\d.,])\d{1,2}(?P<sign>[/.-])\d{1,2}(?P=sign)(?:(?:19|20)\d\d|\d\d)(?![\w/]|[.,]\d)",
        "phone": r"(?:\+|\b00)\d[\d \-/.()]{6,18}\d|\(\d{2,4}\)[ -]?\d[\d -]{4,12}\d"
        r"|0\d{1,3}(?:[ .\-/]\d{2,4}){3,5}(?!\d)|0\d{2,3}[ .\-/]\d{3}[ .\-/]\d{3,4}(?!\d)"
        r"|\d{3}[ .-]\d{3}[ .-]\d{3,4}(?!\d)",
        "always": r"24 ?/ ?7|7 ?/ ?7|\d+x\d+|v?\d+\.\d+\.\d+[\d.]*",
        "money": rf"[$€£] ?\d[\d.,' ]{{0,12}}(?: ?- ?[$€£]?\d[\d.,]{{0,8}})?(?: ?[km]\b)?"
        rf"|\d{{1,3}}(?:[ .,']\d{{3}})+(?!\d)(?: ?(?:{counted}))?"
        rf"|\d{{1,6}}(?:[.,]\d{{1,3}})?(?: ?- ?\d{{1,6}}(?:[.,]\d{{1,3}})?)? ?(?:{counted})",
        "slashdate": r"(?<![\d.,/])\d{1,2}/\d{1,2}(?![\w/]|[.,]\d)",
        "dotdate": r"(?<![\d.,/])\d{1,2}\.(?:0?[1-9]|1[0-2])\.(?!\d)" if point_dates else "(?!)",
        "twelve": r"(?<![\d.,])(?:1[0-2]|0?\d)(?:[:.h][0-5]\d){0,2} ?(?:[ap]m\b|[ap]\.? ?m\.|[ap] m\b)",
        "clock": rf"(?<![\d.,:])(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?(?![\d:])|"
        rf" ?{hour_mark}(?: ?[0-5]\d(?:min|mn|m)?)?(?![\w/]))",
        "ordinal": rf"(?<![\d.,])\d{{1,2}} ?(?:{ordinal})",
        "pointpair": r"(?<![\d.,])\d{1,2}[.,]\d{2}(?![\w]|[.,]\d)",
        "junknum": r"\d+(?:[.,:]\d+)+",
        "year": r"(?:19|20)\d\d(?!\d)",
        "digits": r"\d+",
        "mark": r"[,:\-/()\[\]\n@]",
        "stop": r"[.!?;|•…]+",
        "other": r"[^\s\w']",
    }
    return re.compile(r"(?=\S)(?:" + "|".join(f"(?P<{name}>{part})" for name, part in parts.items()) + ")")
