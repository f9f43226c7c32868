"""Computes vectors.json beside this file: binomial tails, Clopper-Pearson bounds and exact McNemar p-values.

Independent of our code: tails are sums of terms from mpmath's loggamma at 60 digits, bounds their inverse by
bisection, p-values rational arithmetic. Run: pip install mpmath && python3 vectors.py > vectors.json
"""
import json
from fractions import Fraction
from math import comb
from mpmath import exp, log, loggamma, mp, mpf

mp.dps = 60


def upper_tail(k, n, p):
    """Sum of the terms from k on, or 1 minus those below, each from its neighbour, at 60 digits."""
    p = mpf(p)
    down = k <= n * p
    i = k - 1 if down else k
    if i < 0:
        return mpf(1)
    term = exp(loggamma(n + 1) - loggamma(i + 1) - loggamma(n - i + 1) + i * log(p) + (n - i) * log(1 - p))
    total = mpf(0)
    while 0 <= i <= n and term > total * mpf(10) ** -40:
        total += term
        term *= i / ((n - i + 1) * p) * (1 - p) if down else (n - i) * p / ((i + 1) * (1 - p))
        i += -1 if down else 1
    return 1 - total if down else total


def lower_bound(k, n, delta):
    if k == 0:
        return mpf(0)
    low, high = mpf(0), mpf(1)
    for _ in range(90):
        middle = (low + high) / 2
        low, high = (low, middle) if upper_tail(k, n, middle) > mpf(delta) else (middle, high)
    return low


def mcnemar(first, second):
    n = first + second
    tail = lambda k: Fraction(sum(comb(n, i) for i in range(k, n + 1)), 2**n)
    return float(tail(first)), float(tail(second))


TAILS = [
    (0, 10, 0.3), (1, 10, 0.3), (3, 10, 0.3), (10, 10, 0.3), (59, 59, 0.95), (58, 59, 0.95), (299, 299, 0.99),
    (682, 925, 0.75), (950, 1000, 0.95), (970, 1000, 0.95), (900, 1000, 0.95), (500500, 1000000, 0.5),
    (499000, 1000000, 0.5), (950500, 1000000, 0.95), (951000, 1000000, 0.95), (3, 1000000, 1e-6), (40, 1000000, 1e-6),
]
BOUNDS = [
    (0, 20, 0.025), (1, 29, 0.025), (15, 148, 0.025), (81, 263, 0.025), (682, 925, 0.025), (59, 59, 0.05),
    (299, 299, 0.05), (1, 10, 0.05), (950, 1000, 0.05), (980000, 1000000, 0.05), (1, 1000000, 0.05), (999999, 1000000, 0.001),
]
print(json.dumps({
    "tails": [{"k": k, "n": n, "p": p, "tail": float(upper_tail(k, n, p))} for k, n, p in TAILS],
    "bounds": [
        {"k": k, "n": n, "delta": d, "lower": float(lower_bound(k, n, d)),
         "upper": float(1 - lower_bound(n - k, n, d))} for k, n, d in BOUNDS
    ],
    "mcnemar": [dict(zip(("first", "second", "firstBetter", "secondBetter"), (a, b, *mcnemar(a, b))))
                for a, b in [(0, 0), (1, 0), (3, 9), (86, 150), (150, 86), (10, 10), (700, 600)]],
}, indent=1))
