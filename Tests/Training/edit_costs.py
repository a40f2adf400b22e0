"""Learns what it costs to write one symbol for another (Ristad and Yianilos 1998, by EM)."""

import numpy as np

SYMBOLS, LONGEST, FIRST_ARABIC, ROUNDS = 128, 30, 90, 8


def classes():
    """The coarse class of each symbol, for the first guess: the same letters as ConsonantClass."""
    table = np.zeros(SYMBOLS, int)
    plain = [1, 16, 17, 18, 2, 19, 20, 21, 3, 22, 23, 24, 25, 26, 4, 27, 28, 29, 30, 31, 5, 32, 33, 34, 6, 35]
    buckwalter = "AbtvjHxd*rzs$SDTZEgfqklmnhwyYp'PCVGX"
    latin = ["bp", "t", "d", "z", "j", "kqc", "hx", "s", "fv", "r", "l", "m", "n", "g"]
    arabic = ["bP", "tTv", "d*DZ", "zX", "jC", "qkG", "hHx", "s$S", "fV", "r", "l", "m", "n", "g"]
    for number, letters in enumerate(latin):
        for letter in letters:
            table[plain[ord(letter) - 97]] = number + 1
    for number, letters in enumerate(arabic):
        for letter in letters:
            table[FIRST_ARABIC + buckwalter.index(letter)] = number + 1
    for symbol, letter in [(36, "s"), (37, "h"), (38, "g"), (39, "t"), (40, "d"), (41, "s"), (42, "j"), (43, "g"),
                           (44, "s"), (45, "s"), (46, "h"), (47, "t"), (48, "d"), (49, "d"), (50, "z"), (54, "g")]:
        table[symbol] = table[plain[ord(letter) - 97]]
    return table


CLASS = classes()


def pad(sequences):
    out = np.zeros((len(sequences), LONGEST), int)
    for row, sequence in enumerate(sequences):
        out[row, :len(sequence)] = sequence
    return out


class Channel:
    """The joint probabilities of one kind of pair: one script, or two."""

    def __init__(self, pairs, symmetric):
        pairs = [p for p in pairs if 0 < len(p[0]) <= LONGEST and 0 < len(p[2]) <= LONGEST]
        if symmetric:
            pairs = pairs + [(c, d, a, b) for a, b, c, d in pairs]
        self.a, self.ap = pad([p[0] for p in pairs]), pad([p[1] for p in pairs])
        self.b, self.bp = pad([p[2] for p in pairs]), pad([p[3] for p in pairs])
        self.m = np.array([len(p[0]) for p in pairs])
        self.n = np.array([len(p[2]) for p in pairs])
        self.valid_a = np.arange(LONGEST)[None] < self.m[:, None]
        self.valid_b = np.arange(LONGEST)[None] < self.n[:, None]
        counts = np.bincount(self.a[self.valid_a], minlength=SYMBOLS) + np.bincount(self.b[self.valid_b], minlength=SYMBOLS)
        self.alone = (counts + 0.5) / (counts.sum() + 64)
        side_a = np.bincount(self.a[self.valid_a], minlength=SYMBOLS) + 0.02
        side_b = np.bincount(self.b[self.valid_b], minlength=SYMBOLS) + 0.02
        side_a, side_b = side_a / side_a.sum(), side_b / side_b.sum()
        same = (CLASS[:, None] == CLASS[None]) & ((CLASS[:, None] > 0))
        vowels = (CLASS[:, None] == 0) & (CLASS[None] == 0)
        near = np.where(same, 12.0, np.where(vowels, 3.0, 0.15)) + 40.0 * np.eye(SYMBOLS)
        self.prior = side_a[:, None] * side_b[None] * near
        self.prior /= self.prior.sum()
        self.pair = self.prior * 0.75
        self.single_prior = np.tile(np.where(CLASS == 0, 0.5, 0.06) * self.alone, (3, 1))
        self.single = self.single_prior.copy()

    def learn(self):
        size = len(self.a)
        for _ in range(ROUNDS):
            P = self.pair[self.a[:, :, None], self.b[:, None, :]]
            A = self.single[self.ap, self.a]
            B = self.single[self.bp, self.b]
            F = np.zeros((LONGEST + 1, LONGEST + 1, size))
            F[0, 0] = 1
            for i in range(LONGEST + 1):
                for j in range(LONGEST + 1):
                    if i:
                        F[i, j] += F[i - 1, j] * A[:, i - 1]
                    if j:
                        F[i, j] += F[i, j - 1] * B[:, j - 1]
                    if i and j:
                        F[i, j] += F[i - 1, j - 1] * P[:, i - 1, j - 1]
            total = F[self.m, self.n, np.arange(size)]
            alone = np.where(self.valid_a, np.log(self.alone[self.a]), 0).sum(1) + np.where(self.valid_b, np.log(self.alone[self.b]), 0).sum(1)
            ratio = np.log(np.maximum(total, 1e-300)) - alone
            weight = 1 / (1 + np.exp(-(ratio - 1)))
            G = np.zeros((LONGEST + 2, LONGEST + 2, size))
            pair = np.zeros(SYMBOLS * SYMBOLS)
            single = np.zeros((3, SYMBOLS))
            seen = np.full(3, 1e-9)
            for i in range(LONGEST, -1, -1):
                for j in range(LONGEST, -1, -1):
                    G[i, j] = (self.m == i) & (self.n == j)
                    inside = (i <= self.m) & (j <= self.n)
                    if not inside.any():
                        continue
                    share = weight * F[i, j] / np.maximum(total, 1e-300)
                    if i < LONGEST:
                        G[i, j] += G[i + 1, j] * A[:, i] * (i < self.m)
                        mass = share * G[i + 1, j] * A[:, i] * (i < self.m)
                        np.add.at(single, (self.ap[:, i], self.a[:, i]), mass)
                        seen += np.bincount(self.ap[:, i], mass, minlength=3)
                    if j < LONGEST:
                        G[i, j] += G[i, j + 1] * B[:, j] * (j < self.n)
                        mass = share * G[i, j + 1] * B[:, j] * (j < self.n)
                        np.add.at(single, (self.bp[:, j], self.b[:, j]), mass)
                        seen += np.bincount(self.bp[:, j], mass, minlength=3)
                    if i < LONGEST and j < LONGEST:
                        ok = (i < self.m) & (j < self.n)
                        G[i, j] += G[i + 1, j + 1] * P[:, i, j] * ok
                        mass = share * G[i + 1, j + 1] * P[:, i, j] * ok
                        np.add.at(pair, self.a[:, i] * SYMBOLS + self.b[:, j], mass)
                        seen += np.bincount(self.ap[:, i], mass, minlength=3)
            pair = pair.reshape(SYMBOLS, SYMBOLS)
            pair = pair + self.prior * 0.02 * pair.sum()
            steps = pair.sum() + single.sum()
            self.pair = pair / steps
            smooth = self.single_prior * 0.03 * seen[:, None]
            self.single = (single + smooth) / (seen[:, None] + 0.03 * seen[:, None])


def tables(latin, arabic, crossing):
    """The three tables of costs: pairs, singles (by crossing and position), alone; in 64ths of a nat."""
    channels = [Channel(latin, True), Channel(arabic, True), Channel(crossing, False)]
    for channel in channels:
        channel.learn()
    la, ar, cross = channels
    pair = np.full((SYMBOLS, SYMBOLS), 1e-6)
    pair[:FIRST_ARABIC, :FIRST_ARABIC] = la.pair[:FIRST_ARABIC, :FIRST_ARABIC]
    pair[FIRST_ARABIC:, FIRST_ARABIC:] = ar.pair[FIRST_ARABIC:, FIRST_ARABIC:]
    pair[:FIRST_ARABIC, FIRST_ARABIC:] = cross.pair[:FIRST_ARABIC, FIRST_ARABIC:]
    pair[FIRST_ARABIC:, :FIRST_ARABIC] = cross.pair[:FIRST_ARABIC, FIRST_ARABIC:].T
    single = np.zeros((2, 3, SYMBOLS))
    single[0, :, :FIRST_ARABIC] = la.single[:, :FIRST_ARABIC]
    single[0, :, FIRST_ARABIC:] = ar.single[:, FIRST_ARABIC:]
    single[1] = cross.single
    alone = np.concatenate([la.alone[:FIRST_ARABIC], ar.alone[FIRST_ARABIC:]])
    for digit in range(80, 90):  # digits are the same in both scripts, and never change
        pair[digit] = pair[:, digit] = 1e-5
        pair[digit, digit] = 0.01
        alone[digit] = 0.005
        single[:, :, digit] = 1e-4
    pair /= alone[:, None] * alone[None]
    single /= alone
    cost = lambda p: np.clip(-64 * np.log(np.maximum(p, 1e-9)), -64 * 12, 64 * 8).round().astype("<i2")
    return cost(pair), cost(single), cost(alone)
