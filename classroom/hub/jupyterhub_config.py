"""JupyterHub for a class on one server. Settings come from the environment; classroom/README.md lists them.

    sudo -E npm run classroom:hub
"""

import os
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
house = here.parent.parent
sys.path.insert(0, str(here))

import login  # noqa: E402
import spawner  # noqa: E402
import tidiness  # noqa: E402

c = get_config()  # noqa: F821

state = Path(os.environ.get("CLASSROOM_STATE", house / ".setup" / "classroom" / "hub"))
state.mkdir(parents=True, exist_ok=True)
state.chmod(0o700)

# Loopback, unless asked: put a web server with TLS in front, or name an address and certificate.
c.JupyterHub.bind_url = os.environ.get("CLASSROOM_ADDRESS", "http://127.0.0.1:8000")
c.JupyterHub.ssl_cert = os.environ.get("CLASSROOM_TLS_CERTIFICATE", "")
c.JupyterHub.ssl_key = os.environ.get("CLASSROOM_TLS_KEY", "")
c.JupyterHub.hub_bind_url = os.environ.get("CLASSROOM_HUB_ADDRESS", "http://127.0.0.1:8081")
c.ConfigurableHTTPProxy.api_url = os.environ.get("CLASSROOM_PROXY_API", "http://127.0.0.1:8001")
proxy = house / "classroom" / "proxy" / "node_modules" / "configurable-http-proxy" / "bin" / "configurable-http-proxy"
c.ConfigurableHTTPProxy.command = [os.environ.get("CLASSROOM_NODE", "node"), str(proxy)]
c.ConfigurableHTTPProxy.pid_file = str(state / "proxy.pid")
c.JupyterHub.db_url = f"sqlite:///{state / 'hub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(state / "cookie-secret")
c.JupyterHub.shutdown_on_logout = False

# Of a class that begins together, so many servers start at once; the others are told when to try again.
c.JupyterHub.concurrent_spawn_limit = int(os.environ.get("CLASSROOM_STARTS_AT_ONCE", "40"))

login.configure(c)
spawner.configure(c, house)
tidiness.configure(c)
