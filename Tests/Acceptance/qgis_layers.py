#!/usr/bin/python3
"""Opens layers in real QGIS, without a screen, and says what a map maker would see.

Needs Debian's python3-qgis, hence Debian's own Python. Usage: qgis_layers.py FILE.geojson...
"""

import json
import os
import pathlib
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="qgis-run-"))

from qgis.core import (  # noqa: E402  (Qt reads the environment when it is loaded)
    QgsApplication,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime, QVariant  # noqa: E402

WHITE = 0xFFFFFFFF


def start():
    """QGIS with a profile of its own; keep the value for as long as layers are in use."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False, tempfile.mkdtemp(prefix="qgis-profile-"))
    application.initQgis()
    return application


def opened(source, name=None):
    """The layer as QGIS makes it when a user adds it; its style comes along."""
    layer = QgsVectorLayer(str(source), name or pathlib.Path(source).stem, "ogr")
    if layer.isValid():
        layer.loadDefaultStyle()
    return layer


def feature_count(path):
    """How many features a GeoJSON file has."""
    return len(json.loads(pathlib.Path(path).read_text())["features"])


def faults(layer, expected, system="EPSG:4326", has_time=True):
    """Everything about the layer that would disappoint a map maker, as sentences."""
    if not layer.isValid():
        return [f"QGIS does not open it: {layer.error().summary()}"]
    content = content_faults(layer, expected, system)
    return [*content, *style_faults(layer), *(time_faults(layer) if has_time else [])]


def content_faults(layer, expected, system):
    """What of the features a user would miss, or see wrong; `expected` is how many there are."""
    if layer.crs().authid() != system:
        yield f"its reference system is {layer.crs().authid()}, not {system}"
    features = list(layer.getFeatures())
    if not len(features) == layer.featureCount() == expected:
        yield f"{len(features)} of {expected} features are read"
    invalid = sum(not feature.geometry().isGeosValid() for feature in features)
    if invalid:
        yield f"{invalid} geometries are not valid"


def style_faults(layer):
    renderer = layer.renderer()
    if renderer is None or renderer.type() == "singleSymbol":
        yield "it opens in QGIS's own style"
    elif layer.featureCount() and not is_drawn(layer):
        yield "its style draws nothing"


def is_drawn(layer):
    """True when a picture of the whole layer is not white all over."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(200, 200))
    settings.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.grow(0.1)
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return any(image.pixel(x, y) != WHITE for x in range(200) for y in range(200))


def time_faults(layer):
    time = layer.temporalProperties()
    if not time.isActive():
        yield "its time is not switched on"
        return
    for name in filter(None, (time.startField(), time.endField())):
        index = layer.fields().lookupField(name)
        if index < 0:
            yield f"its time column {name} is missing"
        elif layer.fields().at(index).type() not in (QVariant.Date, QVariant.DateTime):
            yield f"its time column {name} is read as text"


def visible(layer, day):
    """How many features the temporal controller shows in the frame of one day (`YYYY-MM-DD`)."""
    date = QDate.fromString(day, "yyyy-MM-dd")
    midnight = QTime(0, 0)
    frame = QgsDateTimeRange(
        QDateTime(date, midnight, Qt.UTC), QDateTime(date.addDays(1), midnight, Qt.UTC), True, False
    )
    time = layer.temporalProperties()
    if not time.isVisibleInTemporalRange(frame):
        return 0
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    request = QgsFeatureRequest()
    request.setFilterExpression(time.createFilterString(context, frame))
    return sum(1 for _ in layer.getFeatures(request))


if __name__ == "__main__":
    qgis = start()
    total = 0
    for name in sys.argv[1:]:
        found = faults(opened(name), feature_count(name))
        total += len(found)
        for fault in found:
            print(f"{name}: {fault}")
    sys.stdout.flush()
    os._exit(total > 0)  # QGIS 3.22 may crash while Python takes it apart
