"""A class without people: a real JupyterHub on loopback, and learners who log in and work through its proxy."""
