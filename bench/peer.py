"""Times the Python side of a row: reads one request a line, answers each with one line of JSON.

{"row": name, "calls": n} answers {"seconds": per call, "check": numbers that both sides must agree on}.
With "calls": 0 the number of calls is found that takes long enough to be timed, and answered as "calls".
"""

import json
import sys
import time

import derivative
import descent
import fits
import large
import tables

ROWS = {**descent.ROWS, **tables.ROWS, **fits.ROWS, **large.ROWS, **derivative.ROWS}
LONG_ENOUGH = 0.002


def seconds_for(run, calls):
    began = time.perf_counter()
    for _ in range(calls):
        run()
    return time.perf_counter() - began


def calls_for(run):
    calls = 1
    while seconds_for(run, calls) < LONG_ENOUGH:
        calls *= 2
    return calls


def answer(request):
    run, check = ROWS[request["row"]]
    if request["calls"] == 0:
        return {"calls": calls_for(run), "check": [float(number) for number in check(run())]}
    return {"seconds": seconds_for(run, request["calls"]) / request["calls"]}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
