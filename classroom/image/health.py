"""Whether the server in this container answers: exit status 0 or 1."""

import os
import sys
import urllib.error
import urllib.request

# JupyterHub puts a learner's server at an address and a path of its own.
address = os.environ.get("JUPYTERHUB_SERVICE_URL") or "http://127.0.0.1:8888/"
address = address.replace("0.0.0.0", "127.0.0.1").rstrip("/")
try:
    with urllib.request.urlopen(f"{address}/api", timeout=4) as answer:
        sys.exit(0 if answer.status == 200 else 1)
except (urllib.error.URLError, OSError) as error:
    print(error, file=sys.stderr)
    sys.exit(1)
