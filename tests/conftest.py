"""What all tests use."""

pytest_plugins = ["anyboard.testing.plugin"]
