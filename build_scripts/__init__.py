"""What builds, checks and shows Relance: `python -m build_scripts <verb>`. The core never imports it."""
