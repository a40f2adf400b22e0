/// The best name of a place in one script, against the text.
struct NameFit {
  /// The name's number; nil when the place has none in this script.
  var name: Int?
  var form = 0
  var cost: Int32 = 0
  /// What the cost consists of, once the place is to be judged.
  var alignment = Alignment()

  /// How much likelier the two are spellings of one name than of two, in nats.
  var likelihood: Float {
    guard name != nil else { return -20 }
    return Float(alignment.passedInText + alignment.passedInName - cost) / 64
  }

  /// The likelihood less what was passed over.
  var score: Float {
    guard name != nil else { return -40 }
    return Float(-cost) / 64
  }

  /// How far from the best that its symbols allow, in nats.
  var excess: Float { name == nil ? 0 : Float(alignment.excess) / 64 }

  /// True when no word of the text is passed over and its letters are nearly the likeliest ones.
  var isClose: Bool {
    guard name != nil, alignment.wordsOfText == 0 else { return false }
    return alignment.excess <= NameFit.closeExcess * max(alignment.compared / 2, 1)
  }

  /// What a letter of a close name may be dearer than the cheapest, in 64ths of a nat.
  private static let closeExcess: Int32 = 45

  /// The share of the likelihood that equal names would have.
  var share: Float {
    guard name != nil, alignment.alone > 0 else { return Features.missing }
    return likelihood / (Float(alignment.alone) / 128)
  }
}
