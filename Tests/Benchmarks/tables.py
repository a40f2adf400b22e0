"""Made-up places and claims as CSV, and how long a command takes; for the benchmarks beside it."""
import random
import resource
import subprocess
import time

CLAIM_COLUMNS = (
    "claim,event,again,places,area,count,extent,taker,loser,holder,attacker,claimant,stance,when,known,"
    "answers,where_prec,date_prec,event_clarity,report,publisher,title,url,published,note,language")


def places(count):
    """Ids and positions: random points of a square of 3 by 4 degrees."""
    chance = random.Random(7)
    for i in range(count):
        yield f"p{i:06d}", 34 + chance.random() * 3, 36 + chance.random() * 4


def write_places(path, count):
    """Places in the columns of `gazetteer import csv`."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,name,name_ar,lat,lon,admin1,admin2,admin3,feature_code\n")
        for i, (place, lat, lon) in enumerate(places(count)):
            file.write(f"{place},Village {i},قرية {i},{lat:.5f},{lon:.5f},Idleb,Idleb,Idleb,PPL\n")


def run(command, text=None):
    """Seconds that a command takes, and the most memory in MB that any child had so far."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, input=text, encoding="utf-8")
    seconds = time.perf_counter() - began
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
