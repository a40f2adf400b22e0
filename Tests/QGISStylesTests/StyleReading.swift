import Foundation
import FoundationXML
import Testing

/// One element of a style as an XML parser reads it back.
struct Element: Equatable {
  let name: String
  let attributes: [String: String]
}

/// All elements of a style in document order; fails when the text is not well-formed XML.
func elements(of style: String) throws -> [Element] {
  let collector = Collector()
  let parser = XMLParser(data: Data(style.utf8))
  parser.delegate = collector
  try #require(parser.parse(), "not well-formed: line \(parser.lineNumber)")
  return collector.elements
}

/// Value and label of each category, in the order of the legend.
func categories(of style: String) throws -> [(value: String, label: String)] {
  try elements(of: style).filter { $0.name == "category" }.map {
    ($0.attributes["value"] ?? "", $0.attributes["label"] ?? "")
  }
}

/// Gathers elements while the parser walks; a class because the parser's delegate must be one.
private final class Collector: NSObject, XMLParserDelegate {
  var elements: [Element] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements.append(Element(name: name, attributes: attributes))
  }
}
