#!/usr/bin/python3
"""Holds a GeoPackage to the standard, opens its layers in real QGIS, and tries to edit them there.

Needs Debian's gdal-bin, python3-gdal and python3-qgis, hence Debian's own Python. The file itself is
only copied: QGIS switches what it opens to a write-ahead log.
Usage: geopackage.py FILE.gpkg [--refused-with WORD]
  --refused-with WORD   QGIS must fail to add, change, move and delete a feature of each layer, be told
                        a sentence with this word, and leave the content as it was
"""

import contextlib
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import qgis_layers
from map_files import opened
from qgis.core import QgsFeature, QgsGeometry, QgsWkbTypes

# What QGIS writes into gpkg_contents after an edit, even a refused one: the extent of the R-tree,
# whose 32-bit numbers are off by less than this at 180 degrees.
EXTENT_ROUNDING = 180 * 2.0**-22

# What is added to an empty layer.
SAMPLE = {
    "Point": "POINT(36 35)",
    "MultiLineString": "MULTILINESTRING((36 35, 37 36))",
    "MultiPolygon": "MULTIPOLYGON(((36 35, 37 35, 37 36, 36 35)))",
}


def rows(path, sql):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def layers(path):
    """The names of the layers with geometry, as the file lists them."""
    listed = rows(path, "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")
    return sorted(name for (name,) in listed)


def said(*command):
    """What a tool says beside its data, line by line; its end when that is a failure."""
    done = subprocess.run(command, capture_output=True, text=True)
    ending = [f"it ended with {done.returncode}"] if done.returncode else []
    return done.stdout.splitlines(), done.stderr.splitlines() + ending


def validator_faults(path):
    module = "osgeo_utils.samples.validate_gpkg"
    told, complaints = said(sys.executable, "-m", module, "-k", "--extra", str(path))
    return [*told, *complaints]


def ogrinfo_faults(path):
    _, complaints = said("ogrinfo", "-al", "-so", str(path))
    return complaints


def sqlite_faults(path):
    for (answer,) in rows(path, "PRAGMA integrity_check"):
        if answer != "ok":
            yield f"integrity_check: {answer}"
    for table, row, *_ in rows(path, "PRAGMA foreign_key_check"):
        yield f"foreign_key_check: row {row} of {table}"


def layer_faults(path, name):
    """Everything about the layer that would disappoint a map maker, as sentences."""
    layer = opened(path, name)
    count = rows(path, f'SELECT count(*) FROM "{name}"')[0][0] if layer.isValid() else 0
    has_time = {"t_begin", "t_end"} <= set(layer.fields().names())
    return qgis_layers.faults(layer, count, has_time=has_time)


def content(path):
    """All rows of all tables and all statements of the schema, extents apart."""
    names = rows(path, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    tables = {name: rows(path, f'SELECT * FROM "{name}"') for (name,) in names}
    extents = {}
    for number, row in enumerate(tables["gpkg_contents"]):
        tables["gpkg_contents"][number] = (*row[:5], *row[9:])
        extents[row[0]] = row[5:9]
    schema = rows(path, "SELECT name, sql FROM sqlite_master ORDER BY name")
    return {**tables, "the schema": schema}, extents


def content_faults(path, before):
    """What of the content is another than it was."""
    (old, old_extents), (new, new_extents) = before, content(path)
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name):
            yield f"{name} was changed"
    for name, extent in old_extents.items():
        pairs = list(zip(extent, new_extents.get(name, ())))
        if any(a != b and (None in (a, b) or abs(a - b) > EXTENT_ROUNDING) for a, b in pairs):
            yield f"the extent of {name} was changed: {extent} to {new_extents[name]}"


def new_feature(layer, model):
    """A feature like another one, with an id of its own."""
    feature = QgsFeature(layer.fields())
    kind = QgsWkbTypes.displayString(layer.wkbType())
    feature.setGeometry(model.geometry() if model else QgsGeometry.fromWkt(SAMPLE[kind]))
    for field in layer.fields().names():
        if model and field != "fid":
            feature[field] = model[field]
    feature["id"] = "added in QGIS"
    return feature


def moved(geometry):
    shifted = QgsGeometry(geometry)
    shifted.translate(0.5, 0.5)
    return shifted


def edit_faults(path, name, word):
    """Each way to change a feature by hand that is not refused as it should be."""
    layer = opened(path, name)
    model = next(layer.getFeatures(), None)
    column = layer.fields().lookupField("id")
    edits = {"adding": lambda: layer.addFeature(new_feature(layer, model))}
    if model:
        edits["changing"] = lambda: layer.changeAttributeValue(model.id(), column, "changed")
        edits["moving"] = lambda: layer.changeGeometry(model.id(), moved(model.geometry()))
        edits["deleting"] = lambda: layer.deleteFeature(model.id())
    for what, edit in edits.items():
        if not layer.startEditing() or not edit():
            yield f"QGIS does not try {what}"
        elif layer.commitChanges():
            yield f"{what} a feature is not refused"
        elif word not in "\n".join(layer.commitErrors()):
            yield f"{what} is refused without \"{word}\": {' '.join(layer.commitErrors())}"
        layer.rollBack()


class Tally:
    """Prints what was checked, and counts."""

    passed = failed = 0

    def check(self, what, faults):
        faults = list(faults)
        print(f"{'FAILED' if faults else 'ok':6} {what}", flush=True)
        for fault in faults[:10]:
            print(f"         {fault}")
        if len(faults) > 10:
            print(f"         ... and {len(faults) - 10} more")
        self.passed += not faults
        self.failed += bool(faults)


def main(path, word):
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        read, edited = (pathlib.Path(scratch) / name for name in ("read.gpkg", "edited.gpkg"))
        shutil.copy(path, read)
        shutil.copy(path, edited)
        tally.check("it passes GDAL's validate_gpkg", validator_faults(read))
        tally.check("ogrinfo reads it without a warning", ogrinfo_faults(read))
        tally.check("SQLite finds it sound", sqlite_faults(read))
        tally.check("it has layers", [] if layers(read) else ["there is none"])
        for name in layers(read):
            tally.check(f"{name} opens in QGIS, styled and with time", layer_faults(read, name))
        if word:
            before = content(edited)
            for name in layers(edited):
                tally.check(f"{name} cannot be edited in QGIS", edit_faults(edited, name, word))
            tally.check("the content is what it was", content_faults(edited, before))
            tally.check("SQLite still finds it sound", sqlite_faults(edited))
    print(f"{tally.passed} passed, {tally.failed} failed", flush=True)
    return tally.failed > 0


if __name__ == "__main__":
    arguments = sys.argv[1:]
    word = None
    if len(arguments) == 3 and arguments[1] == "--refused-with":
        word = arguments[2]
    elif len(arguments) != 1:
        sys.exit(__doc__)
    qgis = qgis_layers.start()
    status = main(os.path.abspath(arguments[0]), word)
    sys.stdout.flush()
    os._exit(status)  # QGIS 3.22 may crash while Python takes it apart
