"""Board URLs."""

from __future__ import annotations

import pytest

from anyboard.core.errors import BadURL
from anyboard.core.url import BoardURL, Layer, parse

LAYERS = frozenset({"record", "trace", "faults", "reconnect"})


@pytest.mark.parametrize(
    ("text", "layers", "backend", "locator", "options"),
    [
        ("sim", (), "sim", "", {}),
        ("  sim\n", (), "sim", "", {}),
        ("MCP2221", (), "mcp2221", "", {}),
        ("sim:bench.toml", (), "sim", "bench.toml", {}),
        (
            "sim:Bench.toml?clock=virtual&board=feather",
            (),
            "sim",
            "Bench.toml",
            {"clock": "virtual", "board": "feather"},
        ),
        ("mcp2221:0001234567", (), "mcp2221", "0001234567", {}),
        ("ft2232h:FT7?port=B", (), "ft2232h", "FT7", {"port": "B"}),
        ("mcp2221?post=writes", (), "mcp2221", "", {"post": "writes"}),
        ("sim?name=", (), "sim", "", {"name": ""}),
        ("micropython:/dev/ttyACM0", (), "micropython", "/dev/ttyACM0", {}),
        ("micropython:COM5", (), "micropython", "COM5", {}),
        ("micropython:socket://127.0.0.1:4500", (), "micropython", "socket://127.0.0.1:4500", {}),
        (
            "micropython:socket://[::1]:4500?timeout=3",
            (),
            "micropython",
            "socket://[::1]:4500",
            {"timeout": "3"},
        ),
        (
            "micropython:rfc2217://host:2217?logging=debug",
            (),
            "micropython",
            "rfc2217://host:2217",
            {"logging": "debug"},
        ),
        ("sim:what?.toml", (), "sim", "what?.toml", {}),
        ("sim:a?b.toml?clock=real", (), "sim", "a?b.toml", {"clock": "real"}),
        (r"sim:C:\benches\a.toml", (), "sim", r"C:\benches\a.toml", {}),
        ("record=run.jsonl::mcp2221", (Layer("record", "run.jsonl"),), "mcp2221", "", {}),
        ("trace::sim", (Layer("trace", ""),), "sim", "", {}),
        (
            "trace=a.txt::faults=plan.toml::sim:bench.toml?clock=virtual",
            (Layer("trace", "a.txt"), Layer("faults", "plan.toml")),
            "sim",
            "bench.toml",
            {"clock": "virtual"},
        ),
        ("record=C:/x=y.jsonl::sim", (Layer("record", "C:/x=y.jsonl"),), "sim", "", {}),
        ("fake:a::b", (), "fake", "a::b", {}),
    ],
)
def test_good(text, layers, backend, locator, options):
    url = parse(text, LAYERS)
    assert url == BoardURL(layers, backend, locator, options)
    assert parse(str(url), LAYERS) == url
    assert hash(url) == hash(parse(str(url), LAYERS))


def test_the_canonical_text_sorts_options():
    assert str(parse("trace::SIM:a?z=1&b=2", LAYERS)) == "trace::sim:a?b=2&z=1"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "names no backend"),
        ("   ", "names no backend"),
        ("record=run.jsonl::", "names no backend"),
        (":bench.toml", "'' is no backend name"),
        ("s im", "'s im' is no backend name"),
        ("sïm", "'sïm' is no backend name"),
        ("/dev/ttyACM0", "'/dev/ttyACM0' is no backend name"),
        ("recrod=run.jsonl::mcp2221", "'recrod=run.jsonl' is no backend name"),
        ("sim?clock", "options look like"),
        ("sim?", "options look like"),
        ("sim?clock=real&", "options look like"),
        ("sim?clock=real&x", "options look like"),
        ("sim?=real", "options look like"),
        ("sim?clock=real&clock=virtual", "option 'clock' is given twice"),
    ],
)
def test_bad(text, complaint):
    with pytest.raises(BadURL) as caught:
        parse(text, LAYERS)
    assert complaint in str(caught.value)
    assert repr(text) in str(caught.value)
