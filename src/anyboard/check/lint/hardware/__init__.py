"""Rules about what is done with pins and buses."""
