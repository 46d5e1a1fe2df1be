"""Who may come in: users of the system (PAM), or any OpenID Connect provider. Nobody without a password of their own."""

import os

from problem import required


def configure(c):
    kind = os.environ.get("CLASSROOM_LOGIN", "pam")
    if kind == "pam":
        system_users(c)
    elif kind == "oauth":
        open_id(c)
    else:
        raise SystemExit(f"CLASSROOM_LOGIN must be pam or oauth, and was {kind}.")
    c.Authenticator.admin_users = names("CLASSROOM_TEACHERS")


def system_users(c):
    """Members of a group of the system: sudo usermod --append --groups learners NAME."""
    c.JupyterHub.authenticator_class = "pam"
    c.PAMAuthenticator.allowed_groups = names("CLASSROOM_GROUP") or {"learners"}
    c.PAMAuthenticator.open_sessions = False


def open_id(c):
    """The school's own accounts: Keycloak, Google, Microsoft, GitLab, Moodle and others speak OpenID Connect."""
    c.JupyterHub.authenticator_class = "generic-oauth"
    c.GenericOAuthenticator.client_id = required("CLASSROOM_OAUTH_CLIENT")
    c.GenericOAuthenticator.client_secret = required("CLASSROOM_OAUTH_SECRET")
    c.GenericOAuthenticator.authorize_url = required("CLASSROOM_OAUTH_AUTHORIZE_URL")
    c.GenericOAuthenticator.token_url = required("CLASSROOM_OAUTH_TOKEN_URL")
    c.GenericOAuthenticator.userdata_url = required("CLASSROOM_OAUTH_USERDATA_URL")
    c.GenericOAuthenticator.oauth_callback_url = required("CLASSROOM_OAUTH_CALLBACK_URL")
    c.GenericOAuthenticator.username_claim = os.environ.get("CLASSROOM_OAUTH_USERNAME", "preferred_username")
    c.GenericOAuthenticator.scope = ["openid", "profile", "email"]
    learners = names("CLASSROOM_LEARNERS")
    # Without a list, whoever the provider knows may come in; so the provider must be the school's own.
    c.GenericOAuthenticator.allow_all = not learners
    c.GenericOAuthenticator.allowed_users = learners


def names(variable):
    """A set from a list with commas."""
    return {name.strip() for name in os.environ.get(variable, "").split(",") if name.strip()}
