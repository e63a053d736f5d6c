"""Runs the checkers for all targets: as many processes at a time as there are processors, at least two."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from anyboard.check import cache, profile
from anyboard.check.batches import batches
from anyboard.check.checkers import mypy, pyright
from anyboard.check.checkers.base import CheckerFailed, Job
from anyboard.check.checkers.processes import Processes
from anyboard.core.errors import AnyboardError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from anyboard.check.checkers.base import Diagnostic, Installed, Kind
    from anyboard.check.inspection import Inspection
    from anyboard.check.profile import Profile

_KINDS: dict[str, Kind] = {"mypy": mypy, "pyright": pyright, "basedpyright": pyright}
_PROFILES = {"basedpyright": "pyright"}
"""What reads the same profiles."""
_KEPT_S = 14 * 24 * 3600.0
_TURN_S = 0.1
"""How long Ctrl-C may have to wait."""


@dataclass
class Said:
    """What the checkers said.

    Args:
        failures: why one did not do its work.
    """

    failures: list[str] = field(default_factory=list)
    _by_target: dict[str, list[tuple[Installed, Diagnostic]]] = field(default_factory=dict)
    _profiles: dict[str, Profile] = field(default_factory=dict)

    def of(self, inspection: Inspection) -> list[tuple[Installed, Diagnostic]]:
        """What each said about the files on one target."""
        return self._by_target.get(inspection.target.name, [])

    def profile(self, inspection: Inspection) -> Profile | None:
        """The stubs that one of them has read; None if none has looked."""
        return self._profiles.get(inspection.target.name)

    def add(
        self, inspection: Inspection, installed: Installed, profile: Profile, diagnostics: Sequence[Diagnostic]
    ) -> None:
        """Take what one of them said."""
        self._profiles[inspection.target.name] = profile
        ours = self._by_target.setdefault(inspection.target.name, [])
        ours += [(installed, diagnostic) for diagnostic in diagnostics]


def run_all(
    inspections: Sequence[Inspection],
    installed: Sequence[Installed],
    timeout_s: float,
    progress: Callable[[str], None],
) -> Said:
    """Every checker for every target; the lint looks meanwhile.  Ends them all at Ctrl-C."""
    said = Said()
    processes = Processes()
    with ThreadPoolExecutor(max(2, os.cpu_count() or 1)) as pool:
        running: dict[Future[tuple[Profile, list[Diagnostic]]], tuple[Inspection, Installed]] = {
            pool.submit(_diagnostics, each, inspection, processes, timeout_s): (inspection, each)
            for inspection in inspections
            for each in installed
        }
        try:
            for inspection in inspections:
                progress(f"{inspection.target.name}: lint")
                inspection.lint()
            _collect(running, said, progress)
        finally:
            for future in running:
                future.cancel()
            processes.stop()
    return said


def _collect(
    running: dict[Future[tuple[Profile, list[Diagnostic]]], tuple[Inspection, Installed]],
    said: Said,
    progress: Callable[[str], None],
) -> None:
    pending = set(running)
    while pending:
        names = sorted({f"{running[future][0].target.name}: {running[future][1].name}" for future in pending})
        progress(", ".join(names))
        done, pending = wait(pending, _TURN_S, FIRST_COMPLETED)
        for future in done:
            inspection, installed = running[future]
            try:
                said.add(inspection, installed, *future.result())
            except (CheckerFailed, AnyboardError, OSError) as error:
                said.failures.append(f"{installed} did not check {inspection.target.name}: it {error}")


def _diagnostics(
    installed: Installed, inspection: Inspection, processes: Processes, timeout_s: float
) -> tuple[Profile, list[Diagnostic]]:
    kind = _PROFILES.get(installed.name, installed.name)
    composed = profile.compose(
        inspection.target, inspection.board, kind, typeshed=installed.typeshed, version=installed.version
    )
    found: list[Diagnostic] = []
    for batch in batches(inspection.paths):
        job = Job(inspection.target, composed, batch.files, batch.roots, _cache(installed, composed), timeout_s)
        found += _KINDS[installed.name].diagnostics(installed, job, processes)
    return composed, found


def _cache(installed: Installed, composed: Profile) -> Path:
    """What a checker keeps about a profile is of no use for another; what was not used for long is deleted."""
    key = "\n".join(map(str, (installed, *composed.paths, composed.typeshed)))
    everything = cache.place("check")
    place = everything / f"{installed.name}-{hashlib.sha256(key.encode()).hexdigest()[:16]}"
    if not place.is_dir():
        place.mkdir(parents=True, exist_ok=True)
        for old in everything.iterdir():
            if time.time() - old.stat().st_mtime > _KEPT_S:
                shutil.rmtree(old, ignore_errors=True)
    os.utime(place)
    return place
