# A forecast of 200 items in 10,000 trials as a plain Python loop: prints the milliseconds it took. See bench_figures.cpp.
import random
import time

throughput = [(day * 7) % 4 if day % 7 < 5 else 0 for day in range(90)]
random.seed(1)
begin = time.perf_counter()
results = []
for trial in range(10_000):
    left = 200
    days = 0
    while left > 0:
        left -= random.choice(throughput)
        days += 1
    results.append(days)
results.sort()
p85 = results[int(0.85 * len(results))]
print((time.perf_counter() - begin) * 1000)
