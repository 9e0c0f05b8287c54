# The figures of arrivals as people compute them with pandas: prints the milliseconds, without loading. See bench_figures.cpp.
# Arguments: a file of 64-bit numbers (six columns of arrivals in microseconds, then types) and how many cards there are.
import sys
import time

import numpy as np
import pandas as pd

raw = np.fromfile(sys.argv[1], dtype=np.int64).reshape(7, int(sys.argv[2]))
stages = ["s%d" % i for i in range(6)]
frame = pd.DataFrame({name: pd.to_datetime(raw[i], unit="us", utc=True) for i, name in enumerate(stages)})
frame["type"] = raw[6]
ps = [0.5, 0.7, 0.85, 0.95]


def judged(series):
    mean = series.mean()
    moving = series.diff().abs().mean()
    upper, lower = mean + 2.66 * moving, max(0, mean - 2.66 * moving)
    side = np.sign(series - mean)
    runs = (side != side.shift()).cumsum()
    third = (upper - mean) / 3
    return (
        ((series > upper) | (series < lower)).sum()
        + (side.groupby(runs).cumcount() >= 7).sum()
        + ((series > mean + 2 * third).rolling(3).sum() >= 2).sum()
        + ((series < mean - 2 * third).rolling(3).sum() >= 2).sum()
        + ((series > mean + third).rolling(5).sum() >= 4).sum()
        + ((series < mean - third).rolling(5).sum() >= 4).sum()
        + (series.diff().abs() > 3.268 * moving).sum()
    )


begin = time.perf_counter()
local = frame[stages].apply(lambda column: column.dt.tz_convert("Europe/Berlin").dt.tz_localize(None).dt.normalize())
frame["days"] = (local["s5"] - local["s1"]).dt.days + 1
frame["hours"] = (frame["s5"] - frame["s1"]).dt.total_seconds() / 3600
frame["day"] = local["s5"]
day_percentiles = frame["days"].quantile(ps, interpolation="higher")
hour_percentiles = frame["hours"].quantile(ps, interpolation="higher")
for i in range(1, 5):
    stage = (frame[stages[i + 1]] - frame[stages[i]]).dt.total_seconds() / 3600
    stage.mean(), stage.quantile(ps, interpolation="higher")
    ((local[stages[i + 1]] - local["s1"]).dt.days + 1).quantile(ps, interpolation="higher")
every = pd.date_range(local["s0"].min(), local["s5"].max(), freq="D")
flow = pd.DataFrame({name: local[name].value_counts().reindex(every, fill_value=0) for name in stages}).cumsum()
departures = local["s5"].value_counts().reindex(every, fill_value=0)
arrivals = local["s1"].value_counts().reindex(every, fill_value=0)
wip = (arrivals - departures).cumsum()
left = frame.groupby("day")["days"].sum().reindex(every, fill_value=0)
age = (wip + departures - left).cumsum()
judged(departures), judged(wip), judged(age)
judged(frame.sort_values("s5")["days"].reset_index(drop=True))
weekly = frame.groupby(pd.Grouper(key="day", freq="W-SUN"))["days"]
attainment = weekly.apply(lambda days: (days <= 14).mean())
predictability = weekly.quantile(0.95, interpolation="higher") / weekly.quantile(0.5, interpolation="higher")
mix = frame.groupby("type").agg(cards=("days", "size"), hours=("hours", "sum"))
law = wip.mean() / departures.mean() - frame["days"].mean()
print((time.perf_counter() - begin) * 1000)
