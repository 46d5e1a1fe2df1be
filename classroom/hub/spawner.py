"""What a learner's server runs in, and how much it may take: systemd's own limits, or a container's."""

import os

from problem import required


def configure(c, house):
    c.Spawner.default_url = "/lab/tree/downhill/notebooks/00-start-here.ipynb"
    c.Spawner.mem_limit = os.environ.get("CLASSROOM_MEMORY", "1G")
    c.Spawner.cpu_limit = float(os.environ.get("CLASSROOM_CPU", "1"))
    c.Spawner.start_timeout = 120
    c.Spawner.http_timeout = 120
    kind = os.environ.get("CLASSROOM_SPAWNER", "systemd")
    if kind == "systemd":
        systemd(c, house)
    elif kind == "docker":
        docker(c)
    else:
        raise SystemExit(f"CLASSROOM_SPAWNER must be systemd or docker, and was {kind}.")


def systemd(c, house):
    """A unit of systemd for each learner, as that user; the kernel of Linux enforces memory and CPU."""
    c.JupyterHub.spawner_class = "systemdspawner.SystemdSpawner"
    c.Spawner.cmd = [str(house / "classroom" / "learner" / "start"), "jupyterhub-singleuser"]
    c.SystemdSpawner.isolate_tmp = True
    c.SystemdSpawner.isolate_devices = True
    c.SystemdSpawner.disable_user_sudo = True
    c.SystemdSpawner.readonly_paths = [str(house)]
    c.SystemdSpawner.unit_name_template = "downhill-{USERNAME}"


def docker(c):
    """A container for each learner, from the image of the course; their home is a volume, which outlives the container."""
    c.JupyterHub.spawner_class = "docker"
    c.DockerSpawner.image = os.environ.get("CLASSROOM_IMAGE", "downhill:latest")
    c.DockerSpawner.cmd = ["jupyterhub-singleuser"]
    c.DockerSpawner.network_name = os.environ.get("CLASSROOM_NETWORK", "downhill")
    c.DockerSpawner.use_internal_ip = True
    c.DockerSpawner.remove = True
    c.DockerSpawner.volumes = {"downhill-{username}": "/home/learner"}
    c.DockerSpawner.extra_host_config = {"security_opt": ["no-new-privileges"], "cap_drop": ["ALL"], "pids_limit": 256}
    # Containers cannot reach the hub on loopback: name its address on their network, such as http://172.18.0.1:8081.
    c.JupyterHub.hub_bind_url = required("CLASSROOM_HUB_ADDRESS")
