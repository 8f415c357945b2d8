"""Measures commands as whole processes, in turn: A, B, A, B, …, so that a busy minute falls on all of them.

As a program, `measure.py COMMAND…` runs one command, leaves its output aside and prints the peak of its memory in KiB.
"""

import dataclasses
import os
import statistics
import sys
import tempfile
import time


@dataclasses.dataclass
class Run:
    """One process: seconds of wall time and of processor time (user and system, all threads), peak MiB."""

    wall: float
    cpu: float
    memory: float


def run(command, statuses=(0,)):
    """Starts a command and waits for it: its Run and its standard output. Any other exit status ends it all."""
    # The peak that Linux reports for a child starts at its parent's, so this process must stay small.
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        files = [(os.POSIX_SPAWN_DUP2, output.fileno(), 1), (os.POSIX_SPAWN_DUP2, errors.fileno(), 2)]
        start = time.perf_counter()
        child = os.posix_spawn(command[0], command, os.environ, file_actions=files)
        _, status, usage = os.wait4(child, 0)
        wall = time.perf_counter() - start
        output.seek(0)
        text = output.read().decode().strip()
        if os.waitstatus_to_exitcode(status) not in statuses:
            errors.seek(0)
            sys.stderr.write(errors.read().decode())
            raise SystemExit(f"{' '.join(command)}: exit status {os.waitstatus_to_exitcode(status)}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024), text


def alternate(commands, rounds, once=()):
    """The runs of each named command, in rounds; those named in `once` take part in the first round only."""
    runs = {name: [] for name in commands}
    for number in range(rounds):
        for name, command in commands.items():
            if number == 0 or name not in once:
                runs[name].append(run(command)[0])
    return runs


def median(runs, field):
    return statistics.median(getattr(run, field) for run in runs)


def spread(runs, field):
    values = [getattr(run, field) for run in runs]
    return min(values), max(values)


def ratio(ours, theirs, field):
    """The median of the ratios of the rounds: what slows a whole round down cancels out."""
    return statistics.median(getattr(a, field) / getattr(b, field) for a, b in zip(ours, theirs))


def row(name, runs, ours):
    """A row of a table: wall, processor time, memory, and the ratios of `ours` to them unless these are ours."""
    low, high = spread(runs, "wall")
    cells = [f"{median(runs, 'wall'):.2f} ({low:.2f}–{high:.2f})", f"{median(runs, 'cpu'):.2f}", f"{median(runs, 'memory'):.0f}"]
    for field in ("wall", "cpu", "memory"):
        cells.append("" if runs is ours else f"{ratio(ours, runs, field):.2f}")
    return f"| {name} | {len(runs)} | {' | '.join(cells)} |"


if __name__ == "__main__":
    print(round(run(sys.argv[1:])[0].memory * 1024))
