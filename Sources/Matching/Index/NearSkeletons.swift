/// All skeletons one step away from a given one: a consonant left out, added, replaced, or two
/// neighbours exchanged.
///
/// Sixteen classes make them so few that looking each of them up is cheaper than keeping keys for
/// them in the index.
struct NearSkeletons {
  /// The key of each; some come twice.
  private(set) var keys: [UInt32] = []
  private var prefix: [UInt32] = []

  /// Makes the keys for a skeleton.
  ///
  /// - Complexity: O(n²) in the consonants, about two hundred keys for a name of six.
  mutating func read(_ skeleton: ArraySlice<UInt8>) {
    keys.removeAll(keepingCapacity: true)
    prefix.removeAll(keepingCapacity: true)
    var hash = Fingerprint.start
    prefix.append(hash)
    for number in skeleton {
      hash = Fingerprint.adding(number, to: hash)
      prefix.append(hash)
    }
    let count = skeleton.count
    let base = skeleton.startIndex
    func at(_ position: Int) -> UInt8 {
      position < 0 || position >= count ? 0 : skeleton[base + position]
    }
    for position in 0...count {
      let before = at(position - 1)
      let here = at(position)
      let after = at(position + 1)
      for number in 1..<UInt8(ConsonantClass.count) where number != before {
        let added = Fingerprint.adding(number, to: prefix[position])
        if number != here { finish(added, skeleton[(base + position)...]) }
        if count >= 3, position < count, number != here, number != after {
          finish(added, skeleton[(base + position + 1)...])
        }
      }
      guard count >= 3, position < count else { continue }
      // Equal neighbours are written once.
      let isMet = before == after && before != 0
      finish(prefix[position], skeleton[(base + position + (isMet ? 2 : 1))...])
      if position + 1 < count, before != after, at(position + 2) != here {
        let turned = Fingerprint.adding(after, to: prefix[position])
        finish(Fingerprint.adding(here, to: turned), skeleton[(base + position + 2)...])
      }
    }
  }

  private mutating func finish(_ start: UInt32, _ rest: ArraySlice<UInt8>) {
    var hash = start
    for number in rest { hash = Fingerprint.adding(number, to: hash) }
    keys.append(NameKeys.key(ofWhole: hash))
  }
}
