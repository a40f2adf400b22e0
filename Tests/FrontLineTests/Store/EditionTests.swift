import Model
import Records
import Storage
import TestSupport
import Testing

@testable import FrontLine

/// The data of a newer program take the place of those of an earlier one; what people added stays.
@Suite struct EditionTests {
  @Test func anEditionReplacesTheOneBefore() throws {
    try StoreFolder.with { folder in
      // A store of an earlier edition: the small tree.
      let store = try folder.store()
      defer { store.close() }
      let name = PlaceName(text: "Skeik", language: nil)
      try store.append { session in
        let dune = try #require(try session.reader.standing(.place, "dune")).value.place()
        try session.record(.place, "mine") { supersedes in
          LedgerEntry(dune.renamed("mine"), supersedes: supersedes)
        }
        try session.writer.append(
          LedgerEntry(alias: name, of: "sukayk"), by: session.author, at: session.time)
      }
      let recording = try Recording(author: "desk", at: "2026-02-01T00:00:00Z")
      let merge = try store.mergeBundled(recording: recording)
      let bundled = Dataset.bundled()
      #expect(merge.rows.first?.count == bundled.entries.count)
      #expect(merge.conflicts == [])
      let after = try store.dataset()
      let ids = bundled.gazetteer.places.map(\.id) + ["mine"]
      #expect(after.gazetteer.places.map(\.id) == ids.sorted())
      #expect(after.ledger.claims == bundled.ledger.claims)
      #expect(after.ledger.register.parties == bundled.ledger.register.parties)
      #expect(after.gazetteer["sukayk"]?.variants.contains(name) == true)
      #expect(try folder.differences(of: store) == [])
      let again = try store.mergeBundled(recording: recording)
      #expect(again.rows.isEmpty)
    }
  }
}

extension Place {
  /// The same place under another id, without codes.
  fileprivate func renamed(_ id: Place.ID) -> Place {
    Place(
      id: id, name: name, nameArabic: nameArabic, variants: variants, featureCode: featureCode,
      admin: admin, coordinate: coordinate, uncertaintyMetres: uncertaintyMetres,
      coordinateSource: coordinateSource, isEstimate: isEstimate, pcode: nil, geonamesID: nil,
      wikidata: nil)
  }
}
