/// How well forms fit a text, each form aligned once.
struct FormFits {
  /// A form that was aligned.
  struct Fit {
    let form: Int
    let cost: Int32
    /// Set when it is known what the cost consists of.
    var alignment: Alignment?
  }

  private var fits: [Fit] = []
  /// Where among the fits each form is; what it says is true only if the fit says so too.
  private var places: [UInt32]
  private var aligner: Aligner
  private var marked: [UInt8] = []
  private var spans: [UInt8] = []
  private var isArabic = false

  init(formCount: Int, costs: EditCosts) {
    places = [UInt32](repeating: 0, count: formCount)
    aligner = Aligner(costs: costs)
  }

  /// Begins with another text.
  mutating func start(_ text: Reading) {
    fits.removeAll(keepingCapacity: true)
    text.marked(into: &marked)
    isArabic = text.isArabic
    spans.removeAll(keepingCapacity: true)
    for span in text.spans {
      let price = SpanPrice.price(of: span, in: text) { _ in false }
      spans.append(UInt8(span.start))
      spans.append(UInt8(span.end))
      spans.append(price.kind.rawValue)
      spans.append(price.cost)
    }
    AlignedSide.with(symbols: marked, spans: spans) { aligner.setText($0) }
  }

  /// Where among the fits a form is; it is aligned if it was not yet.
  private mutating func position(of form: Int, in arrays: IndexArrays) -> Int {
    let known = Int(places[form])
    if known < fits.count, fits[known].form == form { return known }
    let crossing = arrays.isArabic(form) != isArabic
    let cost = arrays.withSide(ofForm: form) { aligner.cost($0, crossing: crossing) }
    places[form] = UInt32(fits.count)
    fits.append(Fit(form: form, cost: cost, alignment: nil))
    return fits.count - 1
  }

  /// What a form costs.
  mutating func cost(of form: Int, in arrays: IndexArrays) -> Int32 {
    let position = position(of: form, in: arrays)
    return fits[position].cost
  }

  /// What the cost of a form consists of.
  mutating func alignment(of form: Int, in arrays: IndexArrays) -> Alignment {
    let position = position(of: form, in: arrays)
    if let alignment = fits[position].alignment { return alignment }
    let crossing = arrays.isArabic(form) != isArabic
    let alignment = arrays.withSide(ofForm: form) { aligner.align($0, crossing: crossing) }
    fits[position].alignment = alignment
    return alignment
  }
}
