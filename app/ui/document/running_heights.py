"""Heights of things below one another: their sums, and which of them is at a height.

A Fenwick tree: a change, a sum and a look-up each take a number of steps that grows with the
logarithm of the number of things only.
"""

from __future__ import annotations

from collections.abc import Iterable


class RunningHeights:
    """A list of heights that can grow and be cut at its end."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights: list[int] = list(heights)
        # Of place n (from 1 on) the sum of the last `n & -n` heights up to it.
        self._sums = [0, *self._heights]
        for place in range(1, len(self._sums)):
            parent = place + (place & -place)
            if parent < len(self._sums):
                self._sums[parent] += self._sums[place]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def append(self, height: int) -> None:
        place, total, step = len(self._sums), height, 1
        while not place & step:
            total += self._sums[place - step]
            step <<= 1
        self._sums.append(total)
        self._heights.append(height)

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        self._heights[index] = height
        place = index + 1
        while change and place < len(self._sums):
            self._sums[place] += change
            place += place & -place

    def truncate(self, length: int) -> None:
        """Keep the first `length` heights."""
        del self._heights[length:], self._sums[length + 1 :]

    def top(self, index: int) -> int:
        """The sum of the heights before `index`."""
        total = 0
        while index:
            total += self._sums[index]
            index &= index - 1
        return total

    @property
    def total(self) -> int:
        return self.top(len(self._heights))

    def index_at(self, y: int) -> int:
        """Of the thing that `y` lies in: 0 above all of them, their number below."""
        place, step = 0, 1 << len(self._heights).bit_length()
        while step := step >> 1:
            following = place + step
            if following < len(self._sums) and self._sums[following] <= y:
                place, y = following, y - self._sums[following]
        return place
