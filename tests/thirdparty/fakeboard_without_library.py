"""A backend whose library is not installed."""

import a_usb_library_nobody_has  # noqa: F401
