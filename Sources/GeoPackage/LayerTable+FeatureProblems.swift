import GRDB

extension LayerTable {
  /// Geometries that are not as they should be, or whose row in the R-tree is not, and the extent.
  func featureProblems(in database: Database) throws -> [String] {
    var problems: [String] = []
    var extent: Envelope?
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT feature.id, feature.geom, box.minx, box.maxx, box.miny, box.maxy
        FROM \(sqlName(name)) AS feature
        LEFT JOIN \(sqlName(spatialIndexName)) AS box ON box.id = feature.fid
        ORDER BY feature.fid
        """)
    while let row = try rows.next() {
      let values = Array(row.databaseValues)
      let geometry = geometry(values[1])
      let envelope = geometry?.shape.envelope
      let box = values[2...].compactMap(Double.fromDatabaseValue)
      extent.extend(to: envelope)
      problems += (faults(of: geometry) + faults(of: box, around: envelope)).map {
        "layer \(name), feature \(String.fromDatabaseValue(values[0]) ?? "without id"): \($0)"
      }
    }
    return try problems + extentProblems(in: database, extent)
  }

  /// What is wrong with the R-tree itself, and its rows that belong to no feature.
  func indexProblems(in database: Database) throws -> [String] {
    let report = try String.fetchOne(
      database, sql: "SELECT rtreecheck(?)", arguments: [spatialIndexName])
    let strangers = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM \(sqlName(spatialIndexName))
        WHERE id NOT IN (SELECT fid FROM \(sqlName(name))) ORDER BY id
        """)
    return (report == "ok" ? [] : ["layer \(name): its R-tree is broken: \(report ?? "")"])
      + strangers.map { "layer \(name): its R-tree has a row \($0) that belongs to no feature" }
  }

  private func geometry(_ value: DatabaseValue) -> GeometryBinary? {
    guard case .blob(let blob) = value.storage else { return nil }
    return GeometryBinary(Array(blob))
  }

  private func faults(of geometry: GeometryBinary?) -> [String] {
    guard let geometry else { return ["its geometry cannot be read"] }
    let envelope = geometry.shape.envelope
    var faults: [String] = []
    if geometry.srsID != system.id { faults.append("its reference system is \(geometry.srsID)") }
    if geometry.shape.kind != geometryType.kind { faults.append("its geometry is of another kind") }
    if geometry.isSaidToBeEmpty != (envelope == nil) {
      faults.append("its header is wrong about whether the geometry is empty")
    }
    if !geometry.headerBounds.isEmpty, Array(geometry.headerBounds.prefix(4)) != envelope?.bounds {
      faults.append("the box in its header is not the one of its geometry")
    }
    if system == .wgs84, let envelope, !envelope.isOnEarth {
      faults.append("its geometry leaves the Earth")
    }
    return faults
  }

  private func faults(of box: [Double], around envelope: Envelope?) -> [String] {
    guard let envelope else { return box.isEmpty ? [] : ["it is in the R-tree without a geometry"] }
    if box.isEmpty { return ["it is missing in the R-tree"] }
    return envelope.isRounded(to: box)
      ? [] : ["its box in the R-tree is not the one of its geometry"]
  }

  /// QGIS writes the extent of the R-tree, rounded as it is, even after an edit that was refused.
  private func extentProblems(in database: Database, _ extent: Envelope?) throws -> [String] {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT last_change, min_x, max_x, min_y, max_y FROM gpkg_contents WHERE table_name = ?",
      arguments: [name])
    guard let values = row.map({ Array($0.databaseValues) }) else { return [] }
    let bounds = values[1...].compactMap(Double.fromDatabaseValue)
    let isRight = extent.map { $0.isRounded(to: bounds) } ?? bounds.isEmpty
    let isDated = String.fromDatabaseValue(values[0]).map(isInstant) ?? false
    return (isRight ? [] : ["layer \(name): gpkg_contents gives another extent than its features"])
      + (isDated ? [] : ["layer \(name): gpkg_contents has no valid last_change"])
  }
}

extension Envelope {
  /// True when all positions are longitudes and latitudes.
  fileprivate var isOnEarth: Bool { minX >= -180 && maxX <= 180 && minY >= -90 && maxY <= 90 }

  /// True when bounds are these, as they are or rounded outwards to the 32-bit numbers of an R-tree.
  ///
  /// SQLite multiplies by 1 ± 2^-23 where rounding to the nearest went inwards, and rounds again:
  /// less than two steps of 2^-23 in all.
  fileprivate func isRounded(to box: [Double]) -> Bool {
    guard box.count == 4 else { return false }
    return zip(zip(bounds, box), [-1.0, 1, -1, 1]).allSatisfy { numbers, outwards in
      let slack = (numbers.1 - numbers.0) * outwards
      return slack >= 0 && slack <= abs(numbers.0) * 0x1p-22 + Double(Float.leastNormalMagnitude)
    }
  }
}
