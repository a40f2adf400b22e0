import GRDB
package import GeoPackage
package import Model

/// A spatial layer of a store: what QGIS shows.
package struct StoreLayer: Sendable {
  let table: LayerTable
  let title: String
  let description: String

  /// A layer of points; each feature has the column `place`.
  package init(name: String, title: String, description: String, fields: [Layer.Field]) {
    table = LayerTable(
      name: name, geometryType: .point, fields: fields,
      refusal: "the layer \(name) is computed from the ledger: use frontline claims add, "
        + "frontline claims retract or frontline gazetteer, then load the layer again")
    self.title = title
    self.description = description
  }

  /// Features of the layer as their rows will be.
  ///
  /// - Throws: `GeoPackageError` when a feature does not fit the layer.
  package func rows(_ features: some Sequence<Layer.Feature>) throws -> LayerRows {
    try LayerRows(features, of: table)
  }

  /// Name of its table.
  package var name: String { table.name }

  fileprivate var placeIndexName: String { "frontline_\(name)_place" }

  fileprivate var placeIndex: String {
    "CREATE INDEX \(placeIndexName) ON \"\(name)\" (place)"
  }
}

extension StoreWriter {
  /// Makes a layer anew, of any earlier form, without features.
  package func make(_ layer: StoreLayer, style: String, lastChange: String) throws {
    try layer.table.drop(in: db)
    try layer.table.create(
      in: db, identifier: layer.title, description: layer.description, lastChange: lastChange)
    try db.execute(sql: layer.placeIndex)
    try setStyle(of: layer, style, lastChange: lastChange)
  }

  /// Replaces the style that QGIS opens a layer with.
  package func setStyle(of layer: StoreLayer, _ style: String, lastChange: String) throws {
    try layer.table.setStyle(in: db, name: "FrontLine", qml: style, lastChange: lastChange)
  }

  /// Fills a layer that has been made anew.
  ///
  /// - Parameters:
  ///   - layer: the layer.
  ///   - body: adds rows, block by block.
  /// - Throws: `StorageError` when the file cannot be written; what `body` throws.
  package func fill(
    _ layer: StoreLayer, _ body: ((LayerRows) throws -> Void) throws -> Void
  ) throws {
    try db.execute(sql: "DROP INDEX \(layer.placeIndexName)")
    let filling = try LayerFilling(layer.table, in: db)
    try body(filling.add)
    try filling.finish()
    try db.execute(sql: layer.placeIndex)
  }

  /// Puts the features of a place in the place of those that a layer has there.
  package func replace(
    _ layer: StoreLayer, at place: Place.ID, with features: [Layer.Feature]
  ) throws {
    let there = try String.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM \"\(layer.name)\" WHERE place = ?"),
      arguments: [place.text])
    try layer.table.remove(in: db, ids: Set(there).subtracting(features.map(\.id)).sorted())
    try layer.table.put(in: db, features)
  }

  /// Tells the metadata how far the layers reach now, and when they last changed.
  package func touch(_ layers: [StoreLayer], lastChange: String) throws {
    for layer in layers { try layer.table.touch(in: db, lastChange: lastChange) }
  }
}
