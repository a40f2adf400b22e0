/// How QGIS draws a layer; QGIS 3.16 and later read it.
package struct LayerStyle: Sendable {
  /// Attributes of the element that holds the style: of `qgis` in a style file, of `maplayer` in a project.
  let attributes: String
  /// The elements in it.
  let elements: String

  /// The text of the `.qml` file that stands beside a layer, and of the style that a GeoPackage holds.
  package var qml: String {
    """
    <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
    <!-- Written by FrontLine; a style saved from QGIS under this name replaces it. -->
    <qgis version="3.22.0" \(attributes)>
    \(elements)
    </qgis>

    """
  }
}
