"""Tables to be imported."""

import csv

CLAIMS = "claim report publisher title published claimant event taker places when".split()
PLACES = "id name lat lon feature_code".split()


def claims(path, rows):
    return write(path, CLAIMS, rows)


def places(path, rows):
    return write(path, PLACES, rows)


def write(path, header, rows):
    with open(path, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
    return path
