/// The keys of an old index and those of the forms that were inserted, as one.
struct PostingMerge {
  private let old: IndexArrays
  private let forms: FormMerge
  /// The key and the new form of what was inserted, ascending.
  private var pairs: [UInt64] = []

  init(_ old: IndexArrays, _ forms: FormMerge, _ reader: PlaceReader) {
    self.old = old
    self.forms = forms
    for (_, name) in forms.inserted {
      for key in reader.keys(ofName: name) {
        pairs.append(UInt64(key) << 32 | UInt64(forms.numberOfName[name]))
      }
    }
    pairs.sort()
  }

  /// Writes keys and postings.
  func write(to new: inout IndexArrays) {
    new.keys.reserveCapacity(old.keys.count + pairs.count)
    new.keyForms.reserveCapacity(old.keys.count + pairs.count + 1)
    new.postings.reserveCapacity(old.postings.count + pairs.count)
    var next = 0
    for position in old.keys.indices {
      let key = old.keys[position]
      while next < pairs.count, PostingMerge.key(pairs[next]) < key { addKey(&next, to: &new) }
      let before = new.postings.count
      for posting in old.forms(atKey: position) {
        let form = forms.numberOfOld[Int(old.postings[posting])]
        guard form != FormMerge.gone else { continue }
        while next < pairs.count, PostingMerge.key(pairs[next]) == key,
          UInt32(truncatingIfNeeded: pairs[next]) < form
        {
          new.postings.append(UInt32(truncatingIfNeeded: pairs[next]))
          next += 1
        }
        new.postings.append(form)
      }
      while next < pairs.count, PostingMerge.key(pairs[next]) == key {
        new.postings.append(UInt32(truncatingIfNeeded: pairs[next]))
        next += 1
      }
      if new.postings.count > before {
        new.keys.append(key)
        new.keyForms.append(UInt32(new.postings.count))
      }
    }
    while next < pairs.count { addKey(&next, to: &new) }
    new.buckets = KeyBuckets(new.keys)
  }

  /// Writes a key that the old index lacks.
  private func addKey(_ next: inout Int, to new: inout IndexArrays) {
    let key = PostingMerge.key(pairs[next])
    while next < pairs.count, PostingMerge.key(pairs[next]) == key {
      new.postings.append(UInt32(truncatingIfNeeded: pairs[next]))
      next += 1
    }
    new.keys.append(key)
    new.keyForms.append(UInt32(new.postings.count))
  }

  private static func key(_ pair: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: pair >> 32) }
}
