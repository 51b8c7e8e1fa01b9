"""Times become figures: median, least, most, and ratios."""

import statistics
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """Seconds for one unit: the median of the runs, the fastest and the slowest."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, seconds: list[float], units: int = 1) -> "Figure":
        """From the seconds of each run, for so many units."""
        return cls(statistics.median(seconds) / units, min(seconds) / units, max(seconds) / units)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what was measured where, beside its baseline."""

    name: str
    where: str
    figure: Figure
    baseline_name: str
    baseline: Figure
    asked: float | None = None

    @property
    def ratio(self) -> float:
        """How many times its baseline it takes."""
        return self.figure.median / self.baseline.median


def shown(seconds: float) -> str:
    """Seconds as a person reads them."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1000:.1f} ms" if seconds >= 0.01 else f"{seconds * 1000:.3f} ms"
