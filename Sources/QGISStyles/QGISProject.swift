package import Model

/// A QGIS project that opens the layers of one GeoPackage: styled, in order, time switched on.
package struct QGISProject {
  /// A layer of the project.
  package struct Entry {
    /// Name of its table.
    package let table: String
    /// Name in the layer tree.
    package let title: String
    /// What its geometry is.
    package let geometryType: Layer.GeometryType
    /// How it is drawn.
    package let style: LayerStyle
    /// False for a layer that is shown only when somebody asks for it.
    package let isShown: Bool

    /// A layer.
    package init(
      table: String, title: String, geometryType: Layer.GeometryType, style: LayerStyle,
      isShown: Bool = true
    ) {
      self.table = table
      self.title = title
      self.geometryType = geometryType
      self.style = style
      self.isShown = isShown
    }
  }

  /// A coordinate system.
  package struct System: Hashable, Sendable {
    let code: String
    let wellKnownText: String

    /// A system.
    ///
    /// - Parameters:
    ///   - code: its authority's number, `EPSG:3857`.
    ///   - wellKnownText: its well-known text, of any form.
    package init(code: String, wellKnownText: String) {
      self.code = code
      self.wellKnownText = wellKnownText
    }
  }

  /// The part of the map that is shown first, in the units of the map's system.
  package struct Extent: Hashable, Sendable {
    let west: Double
    let south: Double
    let east: Double
    let north: Double

    /// A box.
    package init(west: Double, south: Double, east: Double, north: Double) {
      self.west = west
      self.south = south
      self.east = east
      self.north = north
    }
  }

  let title: String
  let file: String
  let entries: [Entry]
  let map: System
  let data: System
  let extent: Extent?
  let days: (from: Day, to: Day)

  /// A project.
  ///
  /// - Parameters:
  ///   - title: its title.
  ///   - file: name of the GeoPackage, which stands in the same folder.
  ///   - entries: the layers, topmost first.
  ///   - map: the system that the map is drawn in.
  ///   - data: the system that the layers' positions are given in.
  ///   - extent: what is shown first; nil: QGIS's own choice.
  ///   - days: first and last day of the time slider.
  package init(
    title: String, file: String, entries: [Entry], map: System, data: System, extent: Extent?,
    days: (from: Day, to: Day)
  ) {
    self.title = title
    self.file = file
    self.entries = entries
    self.map = map
    self.data = data
    self.extent = extent
    self.days = days
  }

  /// The project as the bytes of a `.qgz` file.
  ///
  /// - Parameter name: name of the project file, without folder and ending.
  /// - Returns: the bytes, the same for the same project.
  package func archive(named name: String) -> [UInt8] {
    zipArchive(of: "\(name).qgs", Array(document.utf8))
  }
}

extension QGISProject {
  /// The text of the `.qgs` file; QGIS 3.16 and later read it.
  var document: String {
    """
    <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
    <!-- Written by FrontLine. -->
    <qgis version="3.22.0" projectname="\(xml(title))">
    <title>\(xml(title))</title>
    <projectCrs>\(map.element)</projectCrs>
    <layer-tree-group name="" checked="Qt::Checked" expanded="1">
    \(entries.map(treeEntry).joined(separator: "\n"))
    </layer-tree-group>
    <mapcanvas name="theMapCanvas">\(extent?.element ?? "")<rotation>0</rotation>\
    <destinationsrs>\(map.element)</destinationsrs></mapcanvas>
    <projectlayers>
    \(entries.map(layer).joined(separator: "\n"))
    </projectlayers>
    <layerorder>\(entries.map { "<layer id=\"\(id($0))\"/>" }.joined())</layerorder>
    <properties><SpatialRefSys><ProjectionsEnabled type="int">1</ProjectionsEnabled></SpatialRefSys>\
    <Paths><Absolute type="bool">false</Absolute></Paths>\
    <TemporalControllerWidget><NavigationMode type="int">1</NavigationMode>\
    <StartDateTime type="QString">\(begin)</StartDateTime>\
    <EndDateTime type="QString">\(end)</EndDateTime></TemporalControllerWidget></properties>
    <ProjectTimeSettings timeStepUnit="d" timeStep="1" frameRate="2" cumulativeTemporalRange="0">\
    <TemporalRange><start>\(begin)</start><end>\(end)</end></TemporalRange></ProjectTimeSettings>
    </qgis>

    """
  }

  private var begin: String { "\(days.from)T00:00:00Z" }

  /// The controller's last frame ends where the day after the last begins.
  private var end: String { "\(days.to.advanced(by: 1))T00:00:00Z" }

  /// QGIS replaces ids of fewer than eleven characters, and the tree would point at nothing.
  private func id(_ entry: Entry) -> String { "frontline_\(entry.table)" }

  private func source(_ entry: Entry) -> String { xml("./\(file)|layername=\(entry.table)") }

  private func treeEntry(_ entry: Entry) -> String {
    """
    <layer-tree-layer id="\(id(entry))" name="\(xml(entry.title))" \
    checked="\(entry.isShown ? "Qt::Checked" : "Qt::Unchecked")" \
    expanded="1" providerKey="ogr" source="\(source(entry))"/>
    """
  }

  private func layer(_ entry: Entry) -> String {
    """
    <maplayer type="vector" geometry="\(entry.geometryType.shape)" autoRefreshEnabled="0" \
    readOnly="0" \(entry.style.attributes)>
    <id>\(id(entry))</id><datasource>\(source(entry))</datasource>\
    <layername>\(xml(entry.title))</layername><srs>\(data.element)</srs>\
    <provider encoding="UTF-8">ogr</provider>
    \(entry.style.elements)</maplayer>
    """
  }
}

extension QGISProject.System {
  fileprivate var element: String {
    """
    <spatialrefsys><wkt>\(xml(wellKnownText))</wkt><authid>\(xml(code))</authid></spatialrefsys>
    """
  }
}

extension QGISProject.Extent {
  fileprivate var element: String {
    """
    <extent><xmin>\(west)</xmin><ymin>\(south)</ymin><xmax>\(east)</xmax><ymax>\(north)</ymax></extent>
    """
  }
}

extension Layer.GeometryType {
  /// QGIS's word for it.
  fileprivate var shape: String {
    switch self {
    case .point: "Point"
    case .multiLineString: "Line"
    case .multiPolygon: "Polygon"
    }
  }
}
