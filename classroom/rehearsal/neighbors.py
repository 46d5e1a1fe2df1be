"""What one learner tries against another, each as code for a cell: every line that it prints tells what happened."""

import json


def attempts(mine, other, house, state):
    """The code of each attempt by name; an attempt that is refused prints the reason of the system."""
    return {
        "read a file of the other": reading(f"{other.home}/secret.txt"),
        "list the home of the other": trying(f'require("fs").readdirSync({json.dumps(other.home)})'),
        "read the other server's surroundings, with its token": reading(f"/proc/{other.server_pid}/environ"),
        "find the sockets of the other's kernel": trying(
            f'require("fs").readdirSync({json.dumps(other.home + "/.run")})'
        ),
        "end the other's kernel": trying(f"process.kill({other.kernel_pid})"),
        "change the course for all": trying(
            f'require("fs").writeFileSync({json.dumps(str(house / "lib" / "dist" / "index.js"))}, "")'
        ),
        "read the hub's secret": reading(str(state / "cookie-secret")),
        "read the hub's database": reading(str(state / "hub.sqlite")),
        "reach the other server past the proxy": fetching(other.direct, mine.token),
        "reach the proxy's own side": fetching(other.proxy_api, mine.token),
    }


def reading(path):
    return trying(f'require("fs").readFileSync({json.dumps(path)})')


def trying(code):
    return f'try {{ {code}; console.log("done"); }} catch (error) {{ console.log((error as any).code); }}'


def fetching(address, token):
    headers = json.dumps({"Authorization": f"token {token}"})
    return (
        f'try {{ const r = await fetch({json.dumps(address)}, {{ headers: {headers}, redirect: "manual" }});'
        ' console.log(r.status); } catch (error) { console.log((error as any).cause?.code ?? "failed"); }'
    )


refusals = {"EACCES", "EPERM", "401", "403", "302"}
