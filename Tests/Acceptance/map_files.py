"""What GeoPackages and projects look like in real QGIS; see accept.py."""

import pathlib

import qgis_layers
from qgis.core import QgsProject

LAYERS = ("places", "areas", "front", "claims")


def opened(path, name):
    """A layer of a GeoPackage as QGIS makes it when a user adds it."""
    return qgis_layers.opened(f"{path}|layername={name}", name)


def layer_faults(layer, system):
    """Everything about a layer that would disappoint a map maker, as sentences."""
    return qgis_layers.faults(layer, layer.featureCount(), system)


def project_faults(path, system, first_day, last_day):
    """Everything wrong with a project; its layers are judged like those of a GeoPackage."""
    project = QgsProject()
    if not project.read(str(path)):
        return [f"QGIS does not read it: {project.error()}"]
    found = []
    layers = {layer.name().lower(): layer for layer in project.mapLayers().values()}
    if set(layers) != set(LAYERS):
        found.append(f"its layers are {sorted(layers)}")
    for name, layer in sorted(layers.items()):
        found += [f"{name}: {fault}" for fault in layer_faults(layer, system)]
        if pathlib.Path(layer.source().split("|")[0]).parent != pathlib.Path(path).parent:
            found.append(f"{name}: it is read from {layer.source()}")
    nodes = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    if sorted(nodes) != sorted(project.mapLayers()):
        found.append("the layer tree and the layers differ")
    span = project.timeSettings().temporalRange()
    stated = [moment.toString("yyyy-MM-dd") for moment in (span.begin(), span.end().addDays(-1))]
    if stated != [first_day, last_day]:
        found.append(f"its range of time is {stated}, not {[first_day, last_day]}")
    if project.readNumEntry("TemporalControllerWidget", "/NavigationMode")[0] != 1:
        found.append("its temporal controller is not on")
    if not project.crs().isValid():
        found.append("it has no reference system")
    return found
