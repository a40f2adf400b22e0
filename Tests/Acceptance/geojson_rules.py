#!/usr/bin/env python3
"""Holds GeoJSON files to RFC 7946 and to the columns that FrontLine promises.

Three judges: geojson-pydantic for the structure, columns.schema.json for the properties, and the
rules below for what neither sees. Usage: geojson_rules.py FILE...
"""

import json
import pathlib
import sys
from decimal import Decimal

import jsonschema
from geojson_pydantic import FeatureCollection

MOST_DECIMALS = 7
SCHEMA = json.loads(pathlib.Path(__file__).with_name("columns.schema.json").read_text())


def faults(path):
    """Everything wrong with the file, as sentences."""
    data = pathlib.Path(path).read_bytes()
    if data.startswith(b"\xef\xbb\xbf"):
        return ["begins with a byte order mark"]
    try:
        text = data.decode("utf-8")
        exact = json.loads(
            text, parse_float=Decimal, parse_constant=refuse, object_pairs_hook=distinct
        )
    except ValueError as error:
        return [str(error)]
    found = list(structure(json.loads(text)))
    if not found:  # the rules below may then trust the structure
        found = [*collection(exact), *columns(pathlib.Path(path).stem, exact)]
    return found


def refuse(constant):
    raise ValueError(f"{constant} is no JSON number")


def distinct(pairs):
    """An object, unless one of its members is there twice."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(f"an object names a member twice: {[name for name, _ in pairs]}")
    return members


def structure(document):
    try:
        FeatureCollection.model_validate(document)
    except ValueError as error:
        yield str(error).splitlines()[0]


def collection(document):
    """RFC 7946 sections 4, 5 and 7.1, and ids that a reader can rely on."""
    for name in ("crs", "geometry", "properties", "coordinates", "geometries"):
        if name in document:
            yield f'the collection has a member "{name}"'
    ids = [feature.get("id") for feature in document["features"]]
    if not all(isinstance(identifier, str) and identifier for identifier in ids):
        yield "not every feature has a text as its id"
    elif len(set(ids)) != len(ids):
        yield "two features have the same id"
    elif ids != sorted(ids):
        yield "the features are not in the order of their ids"
    seen = []
    for feature in document["features"]:
        for fault in feature_faults(feature, seen):
            yield f"{feature.get('id')}: {fault}"
    if seen:
        yield from box(document.get("bbox"), seen)


def box(stated, positions):
    longitudes, latitudes = zip(*positions)
    true = [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]
    if stated != true:
        yield f"bbox is {stated and [*map(str, stated)]}, not {[*map(str, true)]}"


def feature_faults(feature, seen):
    for name in ("crs", "coordinates", "geometries", "features"):
        if name in feature:
            yield f'has a member "{name}"'
    geometry = feature["geometry"]
    if geometry is None:
        yield "has no geometry"
        return
    if "crs" in geometry:
        yield "its geometry has a crs"
    for line in lines(geometry["coordinates"]):
        seen.extend(tuple(position[:2]) for position in line)
        for position in line:
            yield from position_faults(position)
        if any(abs(a[0] - b[0]) > 180 for a, b in zip(line, line[1:])):
            yield "crosses the antimeridian without being cut"
    if geometry["type"].endswith("Polygon"):
        polygons = geometry["coordinates"]
        for polygon in [polygons] if geometry["type"] == "Polygon" else polygons:
            for index, ring in enumerate(polygon):
                yield from ring_faults(ring, is_outer=index == 0)


def lines(coordinates):
    """The rows of positions of any geometry; a point is a row of one."""
    if isinstance(coordinates[0], (int, Decimal)):
        yield [coordinates]
    elif isinstance(coordinates[0][0], (int, Decimal)):
        yield coordinates
    else:
        for part in coordinates:
            yield from lines(part)


def position_faults(position):
    if len(position) != 2:
        yield f"a position of {len(position)} numbers"
    longitude, latitude = position[:2]
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
        yield f"{longitude}, {latitude} is not on Earth; longitude comes first"
    for number in position:
        if -Decimal(number).as_tuple().exponent > MOST_DECIMALS:
            yield f"{number} has more than {MOST_DECIMALS} decimals"


def ring_faults(ring, is_outer):
    if len(ring) < 4 or ring[0] != ring[-1]:
        yield "a ring that is not closed"
        return
    turn = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    if turn == 0 or (turn > 0) != is_outer:
        yield f"{'an outer ring' if is_outer else 'a hole'} that turns the wrong way"


def columns(layer, document):
    """The properties of every feature against the columns of its layer."""
    if layer not in SCHEMA["$defs"]:
        return
    validator = jsonschema.Draft202012Validator(
        {"$ref": f"#/$defs/{layer}", "$defs": SCHEMA["$defs"]}
    )
    for feature in document["features"]:
        for error in validator.iter_errors(feature["properties"]):
            where = "/".join(map(str, error.absolute_path))
            yield f"{feature['id']}: {where}: {error.message}"


if __name__ == "__main__":
    total = 0
    for name in sys.argv[1:]:
        found = faults(name)
        total += len(found)
        for fault in found:
            print(f"{name}: {fault}")
    sys.exit(total > 0)
