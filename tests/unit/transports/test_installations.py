"""Which package is missing, wrong or too old, and the command that puts it right."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from anyboard.core.errors import BackendUnavailable
from anyboard.transports import installations, libraries
from anyboard.transports.installations import check_hidapi, check_libusb, check_pyserial, pip


@pytest.fixture
def packages(monkeypatch):
    """The distributions that are installed: a dictionary of versions to fill."""
    versions: dict[str, str] = {}
    monkeypatch.setattr(installations, "installed", versions.get)
    return versions


def module(name, **attributes):
    made = ModuleType(name)
    vars(made).update(attributes)
    return made


@pytest.fixture
def hidapi_here(monkeypatch):
    monkeypatch.setitem(sys.modules, "hid", module("hid", device=object, enumerate=lambda *ids: []))


@pytest.fixture
def hid_here(monkeypatch):
    """The package `hid` of PyPI: ctypes, with `Device` where hidapi has `device`."""
    monkeypatch.setitem(sys.modules, "hid", module("hid", Device=object))


@pytest.fixture
def no_hid(monkeypatch):
    monkeypatch.setitem(sys.modules, "hid", None)


@pytest.mark.usefixtures("hidapi_here")
def test_hidapi_is_right(packages):
    packages.update(hidapi="0.15.0")
    check = check_hidapi()
    assert (check.status, check.finding, check.fix) == ("ok", "hidapi 0.15.0", "")


@pytest.mark.usefixtures("hidapi_here")
def test_hidapi_from_the_distribution(packages):
    assert check_hidapi().finding == "hidapi (not from PyPI)"


@pytest.mark.usefixtures("hidapi_here")
def test_hidapi_too_old(packages):
    packages.update(hidapi="0.9.0")
    check = check_hidapi()
    assert (check.status, check.finding) == ("problem", "hidapi 0.9.0 is too old; 0.14.0 or newer is needed")
    assert check.fix == pip("install --upgrade hidapi")


@pytest.mark.usefixtures("hidapi_here")
def test_hid_that_does_not_stand_in_the_way_is_mentioned(packages):
    packages.update(hidapi="0.15.0", hid="1.0.6")
    check = check_hidapi()
    assert check.status == "ok"
    assert "`hid` 1.0.6 is installed too" in check.finding


@pytest.mark.usefixtures("no_hid")
def test_no_hidapi_is_no_problem_yet(packages):
    check = check_hidapi()
    assert (check.status, check.finding) == ("unknown", "hidapi is not installed")
    assert check.fix == pip('install "anyboard[usb]"')


@pytest.mark.usefixtures("hid_here")
def test_hid_instead_of_hidapi(packages):
    packages.update(hid="1.0.6")
    check = check_hidapi()
    assert check.status == "problem"
    assert check.finding == "the package `hid` 1.0.6 is installed, which is not hidapi but has its name"
    assert check.fix.splitlines() == [pip("uninstall -y hid"), pip('install "anyboard[usb]"')]


@pytest.mark.parametrize("imports", ["hid_here", "no_hid"])
def test_hid_beside_hidapi(packages, imports, request):
    request.getfixturevalue(imports)  # without a hidapi library on the system, `import hid` fails altogether
    packages.update(hid="1.0.6", hidapi="0.15.0")
    check = check_hidapi()
    assert check.status == "problem"
    assert check.finding.endswith("and in the way of hidapi 0.15.0")
    assert check.fix.splitlines() == [pip("uninstall -y hid"), pip("install --force-reinstall hidapi")]


@pytest.mark.usefixtures("no_hid")
def test_hidapi_that_does_not_load(packages):
    packages.update(hidapi="0.15.0")
    check = check_hidapi()
    assert check.status == "problem"
    assert check.finding.startswith("hidapi 0.15.0 is installed but does not load: ")
    assert check.fix == pip("install --force-reinstall hidapi")


def test_pyusb_and_libusb_are_right(packages):
    packages.update({"pyusb": "1.3.1", "libusb-package": "1.0.26"})
    assert check_libusb().finding == "PyUSB 1.3.1, libusb from libusb-package 1.0.26"
    del packages["libusb-package"]
    assert check_libusb().finding == "PyUSB 1.3.1, the system's libusb"


def test_no_pyusb_is_no_problem_yet(packages, monkeypatch):
    monkeypatch.setitem(sys.modules, "usb.core", None)
    check = check_libusb()
    assert (check.status, check.finding) == ("unknown", "PyUSB is not installed")
    assert check.fix == pip('install "anyboard[usb]"')


def test_another_package_called_usb(packages, monkeypatch):
    packages.update(pyusb="1.3.1")
    monkeypatch.setitem(sys.modules, "usb.core", None)
    check = check_libusb()
    assert check.status == "problem"
    assert check.finding.startswith("PyUSB 1.3.1 is installed but does not load: ")


@pytest.mark.parametrize(
    ("package", "status", "fix"),
    [
        (None, "unknown", pip("install libusb-package")),
        ("1.0.26", "problem", pip("install --force-reinstall libusb-package")),
    ],
)
def test_no_libusb(packages, monkeypatch, package, status, fix):
    packages["pyusb"] = "1.3.1"
    if package:
        packages["libusb-package"] = package
        import libusb_package

        monkeypatch.setattr(libusb_package, "get_libusb1_backend", lambda: None)
    else:
        import usb.backend.libusb1

        monkeypatch.setitem(sys.modules, "libusb_package", None)
        monkeypatch.setattr(usb.backend.libusb1, "get_backend", lambda: None)
    check = check_libusb()
    assert (check.status, check.fix) == (status, fix)
    assert "finds no libusb 1.0" in check.finding


def test_serial_instead_of_pyserial(packages, monkeypatch):
    packages.update(serial="0.0.97")
    monkeypatch.delitem(sys.modules, "anyboard.transports._pyserial", raising=False)
    monkeypatch.delattr("anyboard.transports._pyserial", raising=False)
    monkeypatch.setitem(sys.modules, "serial", module("serial"))
    check = check_pyserial()
    assert check.status == "problem"
    assert check.finding == "the package `serial` 0.0.97 is installed, which is not pyserial but has its name"
    assert check.fix.splitlines()[0] == pip("uninstall -y serial")


def test_pyserial_is_right(packages):
    packages.update(pyserial="3.5")
    with libraries.replaced(serial=object()):
        assert check_pyserial().finding == "pyserial 3.5"


def test_a_path_with_a_blank_is_quoted(monkeypatch):
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\Python\python.exe")
    assert pip("install x") == r'"C:\Program Files\Python\python.exe" -m pip install x'


def test_the_other_hid_is_known_also_where_it_does_not_load(tmp_path, monkeypatch):
    """It looks for a hidapi library of the system, and finds none."""
    (tmp_path / "hid").mkdir()
    (tmp_path / "hid" / "__init__.py").write_text("raise ImportError('Unable to load any library')\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "hid", raising=False)
    with pytest.raises(BackendUnavailable, match="pip uninstall hid"):
        libraries.hid_flavours()
