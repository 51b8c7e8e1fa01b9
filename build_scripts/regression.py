"""Logistic regression in plain Python: few examples, sparse signals, weights that keep their sign.

Knows nothing of conversations.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

# How strongly a weight is held at what it was believed to be: in examples, roughly.
PULL = 3.0
ROUNDS = 600
STEP = 0.6
# A weight may become small but not change sides.
LEAST = 0.1


@dataclass(frozen=True, slots=True)
class Row:
    """One example: its signals by name, whether it is positive, how much it counts."""

    signals: dict[str, float]
    positive: bool
    counts: float = 1.0


@dataclass(frozen=True, slots=True)
class Model:
    """A bias and a weight for every signal, in log-odds."""

    bias: float
    weights: dict[str, float]


def odds(model: Model, row: Row) -> float:
    """The log-odds that a row is positive."""
    return model.bias + sum(model.weights.get(name, 0.0) * value for name, value in row.signals.items())


def likely(value: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + math.exp(-max(min(value, 30.0), -30.0)))


def surprise(value: float, row: Row) -> float:
    """The loss of having said these log-odds: minus the logarithm of what was given to the truth."""
    chance = likely(value)
    return -row.counts * math.log(max(chance if row.positive else 1 - chance, 1e-12))


def _kept(weight: float, believed: float) -> float:
    return max(weight, LEAST) if believed > 0 else min(weight, -LEAST)


def fit(rows: Sequence[Row], before: Model) -> Model:
    """Gradient descent with momentum from `before`, to which every weight is pulled back."""
    bias, weights = before.bias, dict(before.weights)
    speed, bias_speed = dict.fromkeys(weights, 0.0), 0.0
    rate = STEP / max(len(rows), 1)
    for _ in range(ROUNDS):
        slope = {name: PULL * (weights[name] - before.weights[name]) for name in weights}
        bias_slope = 0.0
        for row in rows:
            error = row.counts * (likely(odds(Model(bias, weights), row)) - row.positive)
            bias_slope += error
            for name, value in row.signals.items():
                slope[name] += error * value
        bias_speed = 0.9 * bias_speed - rate * bias_slope
        bias += bias_speed
        for name in weights:
            speed[name] = 0.9 * speed[name] - rate * slope[name]
            weights[name] = _kept(weights[name] + speed[name], before.weights[name])
    return Model(bias, weights)
