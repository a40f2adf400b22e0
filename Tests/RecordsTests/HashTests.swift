import Model
import Records
import Testing

/// Whoever has `sha256sum` can compute what stands in a ledger: these constants are its output.
///
/// `printf 'frontline ledger 1\nown\n1\n2026-11-21T10:15:00Z\nمحرر\nclaim\nr/x\nBODY\n0...0\n' | sha256sum`
@Suite struct HashTests {
  private let entry = LedgerEntry(Claim.named("سكيك"))
  private let row = "49476533bc324f7c65120c081e16f1662844e08b3e337ab3d0c8184d3d4cc5a2"
  private let digest = "f916a556cd9860e2262e9e9a791c33d3b6893757ba8fb61feaeb13afdbb1e472"

  private let twice = "cf3457162486a98669dd02560437b9af724e5eabf19410b33d1d66c824af19ea"

  private func first() throws -> LedgerRow {
    LedgerRow(
      entry, after: .start(of: "own"),
      recordedAt: try #require(RecordedTime("2026-11-21T10:15:00Z")),
      recordedBy: "محرر")
  }

  @Test func aRowIsSealedAsDocumented() throws {
    #expect(try first().hash == row)
    #expect(try first().computedHash == row)
    #expect(try first().head == ChainHead(chain: "own", sequence: 1, hash: row))
  }

  @Test func theNextRowNamesTheOneBefore() throws {
    let next = LedgerRow(
      entry, after: try first().head, recordedAt: .earliest, recordedBy: "a")
    #expect(next.sequence == 2)
    #expect(next.previous == row)
    #expect(next.hash != row)
    #expect(next.hash == next.computedHash)
  }

  /// `printf 'claim\nr/x\nBODY\n' | sha256sum`, and of that digest twice in a row.
  @Test func anEntryHasADigest() {
    #expect(entry.digest == digest)
    #expect(LedgerEntry.digest(of: [entry, entry]) == twice)
  }

  @Test func everyFieldCounts() throws {
    let row = try first()
    func changed(
      chain: String? = nil, sequence: Int? = nil, recordedAt: String? = nil,
      recordedBy: String? = nil,
      kind: String? = nil, subject: String? = nil, body: String? = nil, previous: String? = nil
    ) -> String {
      LedgerRow(
        chain: chain ?? row.chain, sequence: sequence ?? row.sequence,
        recordedAt: recordedAt ?? row.recordedAt, recordedBy: recordedBy ?? row.recordedBy,
        kind: kind ?? row.kind, subject: subject ?? row.subject, body: body ?? row.body,
        previous: previous ?? row.previous, hash: row.hash
      ).computedHash
    }
    let hashes = [
      changed(), changed(chain: "o"), changed(sequence: 2),
      changed(recordedAt: "2026-11-21T10:15:01Z"),
      changed(recordedBy: "b"), changed(kind: "place"), changed(subject: "r/y"),
      changed(body: "{}"),
      changed(previous: row.hash),
    ]
    #expect(Set(hashes).count == hashes.count)
  }
}
