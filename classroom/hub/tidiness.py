"""Servers that nobody has used for an hour end; what runs in them ended before (see the culling of kernels at set-up)."""

import os
import sys


def configure(c):
    idle = os.environ.get("CLASSROOM_IDLE_SECONDS", "3600")
    c.JupyterHub.services = [
        {
            "name": "idle-culler",
            "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={idle}", "--cull-every=300"],
        }
    ]
    c.JupyterHub.load_roles = [
        {
            "name": "idle-culler",
            "services": ["idle-culler"],
            "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        }
    ]
