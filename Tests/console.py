"""Runs every console block of some Markdown files and writes what it prints below the command.

    python3 Tests/console.py FRONTLINE FILE...

FRONTLINE is the program. The tests hold the files to what the commands print; this writes them anew
after the data or the wording have changed, so that the difference can be read. Standard library only.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path


def rewritten(text, folder, environment):
    lines, inside = [], False
    for line in text.split("\n"):
        if line.startswith("```"):
            inside = line == "```console"
            lines.append(line)
        elif not inside:
            lines.append(line)
        elif line.startswith("$ "):
            run = subprocess.run(["bash", "-c", line[2:]], cwd=folder,
                                 env=environment, stdout=subprocess.PIPE, text=True)
            lines.append(line)
            lines += run.stdout.removesuffix("\n").split("\n") if run.stdout else []
    return "\n".join(lines)


def main():
    program = Path(sys.argv[1]).resolve()
    for name in sys.argv[2:]:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "bin").mkdir()
            (Path(folder) / "bin" / "frontline").symlink_to(program)
            environment = os.environ | {"PATH": f"{folder}/bin:{os.environ['PATH']}"}
            work = Path(folder) / "work"
            work.mkdir()
            path = Path(name)
            path.write_text(rewritten(path.read_text(encoding="utf-8"), work, environment),
                            encoding="utf-8")


main()
