"""What an administrator can mend, in one line."""

import os


def required(variable):
    value = os.environ.get(variable)
    if not value:
        raise SystemExit(f"{variable} must be set; classroom/README.md says to what.")
    return value
