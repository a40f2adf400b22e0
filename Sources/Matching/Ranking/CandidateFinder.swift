/// Reads a text and finds the places that it may name, aligned and in a first order.
///
/// It keeps its memory: look up many texts with one finder.
struct CandidateFinder {
  /// How many places are looked at, and how many different ones of them are judged.
  static let alignedPlaces = 40
  static let judgedPlaces = 16
  /// How many of them, however far they are behind the best.
  static let leastAligned = 12
  static let leastJudged = 6
  /// How far behind the best others may be: in 64ths of a nat by one name, and in nats by both scripts.
  static let alignedGap: UInt64 = 9 * 64
  static let judgedGap: Float = 6
  /// How many places of one name are judged.
  static let mostHomonyms = 200
  /// How many names of one place are aligned.
  static let namesOfPlace = 24

  let arrays: IndexArrays
  private(set) var reader = NameReader(lexicon: .standard)
  private(set) var keys = NameKeys()
  private(set) var candidates: [CandidatePlace] = []
  private var retrieval: Retrieval
  private var fits: FormFits
  private var forms: [UInt32] = []
  private var ordered: [UInt64] = []
  private var sorted: [CandidatePlace] = []
  /// Where among the candidates each place is, if it is there.
  private var positions: [UInt32]

  init(arrays: IndexArrays, costs: EditCosts) {
    self.arrays = arrays
    retrieval = Retrieval(formCount: arrays.formCount)
    fits = FormFits(formCount: arrays.formCount, costs: costs)
    positions = [UInt32](repeating: 0, count: arrays.placeCount)
  }

  /// The text as it was read.
  var text: Reading { reader.reading }

  /// Finds the candidates of a text.
  mutating func find(_ text: some StringProtocol) {
    candidates.removeAll(keepingCapacity: true)
    reader.read(text)
    guard !reader.reading.isEmpty else { return }
    forms.removeAll(keepingCapacity: true)
    if keys.readVariant(reader.reading) {
      retrieval.forms(
        for: keys, of: reader.reading, in: arrays, limit: Retrieval.variantLimit, into: &forms)
    }
    keys.read(reader.reading)
    retrieval.forms(for: keys, of: reader.reading, in: arrays, into: &forms)
    fits.start(reader.reading)
    addPlaces()
    keepBest()
    for index in candidates.indices { complete(index) }
  }

  /// Adds the places of the forms that fit best, until there are enough.
  private mutating func addPlaces() {
    ordered.removeAll(keepingCapacity: true)
    for form in forms {
      let cost = fits.cost(of: Int(form), in: arrays)
      ordered.append(UInt64(UInt32(bitPattern: cost) ^ 1 << 31) << 32 | UInt64(form))
    }
    ordered.sort()
    for item in ordered {
      if candidates.count >= CandidateFinder.alignedPlaces { return }
      let gap = (item >> 32) - (ordered[0] >> 32)
      if candidates.count >= CandidateFinder.leastAligned, gap > CandidateFinder.alignedGap {
        return
      }
      let form = Int(UInt32(truncatingIfNeeded: item))
      for place in arrays.places(ofForm: form).prefix(CandidateFinder.mostHomonyms) {
        add(Int(place))
      }
    }
  }

  private mutating func add(_ place: Int) {
    let known = Int(positions[place])
    if known < candidates.count, candidates[known].place == place { return }
    positions[place] = UInt32(candidates.count)
    var candidate = CandidatePlace(place: place)
    for name in arrays.names(ofPlace: place).prefix(CandidateFinder.namesOfPlace) {
      let form = Int(arrays.nameForm[name])
      let cost = fits.cost(of: form, in: arrays)
      let fit = NameFit(name: name, form: form, cost: cost)
      if arrays.isArabic(form) != reader.reading.isArabic {
        if fit.score > candidate.other.score { candidate.other = fit }
      } else if fit.score > candidate.same.score {
        candidate.same = fit
      }
    }
    candidates.append(candidate)
  }

  /// Puts the candidates in order, ranks those of equal names equally, and drops the worst.
  private mutating func keepBest() {
    ordered.removeAll(keepingCapacity: true)
    for candidate in candidates {
      ordered.append(UInt64(candidate.order) << 32 | UInt64(UInt32(candidate.place)))
    }
    ordered.sort()
    sorted.removeAll(keepingCapacity: true)
    var rank = 0
    for (index, item) in ordered.enumerated() {
      if index > 0, item >> 32 != ordered[index - 1] >> 32 { rank += 1 }
      if rank == CandidateFinder.judgedPlaces { break }
      let candidate = candidates[Int(positions[Int(UInt32(truncatingIfNeeded: item))])]
      let gap = (sorted.first ?? candidate).quick - candidate.quick
      if rank >= CandidateFinder.leastJudged, gap > CandidateFinder.judgedGap { break }
      sorted.append(candidate)
      sorted[index].rank = rank
    }
    swap(&candidates, &sorted)
  }

  private mutating func complete(_ index: Int) {
    if candidates[index].same.name != nil {
      candidates[index].same.alignment = fits.alignment(
        of: candidates[index].same.form, in: arrays)
    }
    if candidates[index].other.name != nil {
      candidates[index].other.alignment = fits.alignment(
        of: candidates[index].other.form, in: arrays)
    }
  }
}
