"""The same call gives the same advice in every process, whatever order its sets happen to have."""

import json
import os
import subprocess
import sys

from build_scripts.paths import ROOT

ASK = "import sys; from relance import bridge; [print(bridge.call('advise', line)) for line in sys.stdin]"


def advice(seed: int, asked: str) -> str:
    """The answers of a process of its own, with this seed for its hashes."""
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", ASK]
    done = subprocess.run(command, input=asked, env=environment, check=True, capture_output=True, text=True)
    return done.stdout


def test_advice_does_not_depend_on_the_hash_seed() -> None:
    files = sorted((ROOT / "tests" / "data" / "conversations").rglob("*.jsonl"))
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    conversations = [{key: value for key, value in row.items() if key != "gold"} for row in rows]
    asked = "".join(json.dumps({"conversation": conversation}) + "\n" for conversation in conversations)
    first = advice(0, asked)
    assert len(first.splitlines()) == len(conversations) > 0
    assert [seed for seed in (5, 6) if advice(seed, asked) != first] == []
