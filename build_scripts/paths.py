"""Where things stand in the repository; the only place that says so."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORE = ROOT / "core" / "relance"
EXTENSION = ROOT / "extension"
NODE_MODULES = EXTENSION / "node_modules"
BUILD = ROOT / "build"
CACHE = BUILD / "cache"
DIST = ROOT / "dist"
VENV = ROOT / ".venv"
