import Foundation
import Model
import Testing

@testable import QGISStyles

/// A project opens what stands beside it, whatever its names are.
struct ProjectTests {
  private func project(file: String = "map.gpkg", title: String = "A map") throws -> QGISProject {
    QGISProject(
      title: title, file: file,
      entries: ["places", "x"].map {
        QGISProject.Entry(
          table: $0, title: $0.uppercased(), geometryType: .point,
          style: LayerStyle(for: "places", sides: twoSides))
      },
      map: .init(code: "EPSG:3857", wellKnownText: "PROJCS[\"a & b\"]"),
      data: .init(code: "EPSG:4326", wellKnownText: "GEOGCS[]"),
      extent: .init(west: 1, south: 2, east: 3, north: 4),
      days: (try #require(Day("2019-08-01")), try #require(Day("2019-12-31"))))
  }

  @Test func treeAndLayersNameTheSameSources() throws {
    let read = try elements(of: project(file: "a & b.gpkg", title: "<\"'&>").document)
    let tree = read.filter { $0.name == "layer-tree-layer" }.map(\.attributes)
    #expect(
      tree.map { $0["source"] }
        == ["./a & b.gpkg|layername=places", "./a & b.gpkg|layername=x"])
    // QGIS would replace an id of fewer than eleven characters.
    #expect(tree.allSatisfy { ($0["id"] ?? "").count > 10 })
    #expect(Set(tree.map { $0["id"] }).count == 2)
    let order = read.filter { $0.name == "layer" && $0.attributes["id"] != nil }
    #expect(order.map { $0.attributes["id"] } == tree.map { $0["id"] })
    #expect(read.first { $0.name == "qgis" }?.attributes["projectname"] == "<\"'&>")
    #expect(read.filter { $0.name == "maplayer" }.count == 2)
    #expect(read.filter { $0.name == "temporal" }.allSatisfy { $0.attributes["enabled"] == "1" })
  }

  @Test func theSliderEndsWithTheLastDay() throws {
    let document = try project().document
    #expect(document.contains("<start>2019-08-01T00:00:00Z</start><end>2020-01-01T00:00:00Z</end>"))
    #expect(document.contains("<NavigationMode type=\"int\">1</NavigationMode>"))
  }

  /// Read by the rules of the format: sizes, offsets, and a checksum made another way.
  @Test(arguments: ["", "123456789", "ا & ب"])
  func theArchiveHoldsTheFileAsItIs(text: String) throws {
    let content = Array(text.utf8)
    let bytes = zipArchive(of: "خ.qgs", content)
    func number(_ position: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
    #expect(number(0, 4) == 0x0403_4B50)
    let name = number(26, 2)
    #expect(Array(bytes[30..<(30 + name)]) == Array("خ.qgs".utf8))
    #expect(Array(bytes[(30 + name)..<(30 + name + content.count)]) == content)
    #expect(number(18, 4) == content.count && number(22, 4) == content.count)
    let end = bytes.count - 22
    let directory = number(end + 16, 4)
    #expect(number(end, 4) == 0x0605_4B50 && directory == 30 + name + content.count)
    #expect(number(directory, 4) == 0x0201_4B50 && number(end + 12, 4) == end - directory)
    #expect(number(14, 4) == number(directory + 16, 4))
    #expect(number(14, 4) == remainder(content))
  }

  /// The checksum as a division of polynomials over GF(2), bit by bit, as the standard defines it.
  private func remainder(_ bytes: [UInt8]) -> Int {
    var bits = bytes.flatMap { byte in (0..<8).map { Int(byte >> $0) & 1 } }
    bits += Array(repeating: 0, count: 32)
    for position in 0..<32 { bits[position] ^= 1 }
    let generator = (0..<33).map { (0x1_04C1_1DB7 >> (32 - $0)) & 1 }
    for start in 0..<(bits.count - 32) where bits[start] == 1 {
      for (offset, bit) in generator.enumerated() { bits[start + offset] ^= bit }
    }
    return bits.suffix(32).enumerated().reduce(0) { $0 | ($1.element ^ 1) << $1.offset }
  }
}
