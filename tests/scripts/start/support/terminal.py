"""Run a command in a terminal of its own, as a person would, and press Ctrl-C there.

Arguments: the command. What it prints comes out on standard output; each byte on standard input is typed. When the
command has ended, its exit status is the last line.
"""

import os
import pty
import select
import sys

child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
open_ends = [terminal, 0]
while terminal in open_ends:
    ready, _, _ = select.select(open_ends, [], [])
    if 0 in ready:
        typed = os.read(0, 1024)
        if typed:
            os.write(terminal, typed)
        else:
            open_ends.remove(0)
    if terminal in ready:
        try:
            printed = os.read(terminal, 65536)
        except OSError:  # Linux says so when the last process has closed the terminal
            printed = b""
        if not printed:
            open_ends.remove(terminal)
        os.write(1, printed)
_, status = os.waitpid(child, 0)
print(f"\nended with status {os.waitstatus_to_exitcode(status)}")
