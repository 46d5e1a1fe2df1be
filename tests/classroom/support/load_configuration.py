"""Load a configuration as JupyterHub does, make the objects that it configures, and print what they hold as JSON."""

import json
import logging
import sys
from types import SimpleNamespace

from jupyterhub.app import JupyterHub

logging.disable(logging.CRITICAL)
hub = JupyterHub(config_file=sys.argv[1])
hub.raise_config_file_errors = True
hub.load_config_file(sys.argv[1])
authenticator = hub.authenticator_class(parent=hub)
spawner = hub.spawner_class(parent=hub, user=SimpleNamespace(name="ada", id=1, settings={}), hub=None)


def unknown(thing, name):
    """Settings that a class does not have: a typing error would otherwise go unseen."""
    return [f"{name}.{key}" for key in hub.config.get(name, {}) if not thing.has_trait(key)]


print(
    json.dumps(
        {
            "authenticator": type(authenticator).__name__,
            "allow_all": authenticator.allow_all,
            **({"allowed_groups": sorted(authenticator.allowed_groups)} if authenticator.has_trait("allowed_groups") else {}),
            "allowed_users": sorted(authenticator.allowed_users),
            "spawner": type(spawner).__name__,
            "mem_limit": spawner.mem_limit,
            "cpu_limit": spawner.cpu_limit,
            **({"unit": spawner.unit_name_template} if spawner.has_trait("unit_name_template") else {}),
            "bind_url": hub.bind_url,
            "hub_bind_url": hub.hub_bind_url,
            "services": [service["name"] for service in hub.services],
            "unknown": [
                *unknown(hub, "JupyterHub"),
                *unknown(authenticator, type(authenticator).__name__),
                *unknown(spawner, "Spawner"),
                *unknown(spawner, type(spawner).__name__),
            ],
        }
    )
)
