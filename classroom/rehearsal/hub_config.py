"""The classroom's own configuration, with what a rehearsal must differ in: made-up learners and their temporary homes."""

import os
from pathlib import Path

house = Path(__file__).resolve().parent.parent.parent
load_subconfig(str(house / "classroom" / "hub" / "jupyterhub_config.py"))  # noqa: F821
c = get_config()  # noqa: F821

learners = set(os.environ["REHEARSAL_LEARNERS"].split(","))
c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = os.environ["REHEARSAL_PASSWORD"]
c.Authenticator.allowed_users = learners
c.Authenticator.admin_users = set()

c.JupyterHub.spawner_class = os.environ["REHEARSAL_SPAWNER"]
c.SimpleLocalProcessSpawner.home_dir_template = os.environ["REHEARSAL_HOMES"] + "/{username}"
as_root = os.geteuid() == 0 and os.environ["REHEARSAL_SPAWNER"] == "simple"
c.Spawner.cmd = [str(house / "classroom" / "learner" / "start"), "jupyterhub-singleuser"]
c.Spawner.args = ["--allow-root"] if as_root else []
# By this mark whatever a rehearsal has started is found again, and ended.
c.Spawner.environment = {"DOWNHILL_REHEARSAL": os.environ["DOWNHILL_REHEARSAL"]}
