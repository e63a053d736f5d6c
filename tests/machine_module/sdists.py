"""Source packages from PyPI, as published, in the user's cache: pip cannot install all drivers for MicroPython."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from boards.expected import missing
from boards.npm import cache_folder

_FETCH_SECONDS = 120


def sdist(project: str, version: str) -> Path:
    """The unpacked source package, fetched once by pip.  Skips the test where that cannot be."""
    folder = cache_folder() / f"pypi-{project}-{version}"
    if not folder.exists():
        _fetch(project, version, folder)
    return folder


def _fetch(project: str, version: str, folder: Path) -> None:
    pip = [sys.executable, "-m", "pip"] if find_spec("pip") else [shutil.which("pip") or shutil.which("pip3")]
    if pip[0] is None:
        missing("pypi", f"{project} {version} is not in {folder}, and there is no pip to fetch it")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        # pip unpacks before it asks what the package is, which not all of these can say
        options = ["--no-clean", "--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--quiet"]
        command = [*pip, "download", *options, "--dest", scratch, f"{project}=={version}"]
        places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), scratch)
        environment = {**os.environ, **places, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_FETCH_SECONDS, check=False, env=environment
        )
        unpacked = [path for path in Path(scratch).glob(f"*/{project}_*") if path.is_dir()]
        if not unpacked:
            missing("pypi", f"pip could not fetch {project} {version}: {done.stderr.strip()[-200:]}")
        try:
            unpacked[0].rename(folder)
        except OSError:
            if not folder.exists():  # else another run was quicker
                raise
