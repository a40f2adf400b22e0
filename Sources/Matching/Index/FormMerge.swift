/// Which forms of an old index stay, which come, and their new numbers.
struct FormMerge {
  /// The new number of each old form; `gone` for those that no name has any longer.
  private(set) var numberOfOld: [UInt32] = []
  /// The new number of the form of each name that was read.
  private(set) var numberOfName: [UInt32] = []
  /// The names whose forms the old index lacks, each before which old form, ascending.
  private(set) var inserted: [(before: Int, name: Int)] = []

  static let gone = UInt32.max

  /// Compares what was read with the old forms.
  init(_ old: IndexArrays, unchangedBut changed: [Int], _ reader: PlaceReader) {
    var uses = [UInt32](repeating: 0, count: old.formCount)
    for form in old.nameForm { uses[Int(form)] += 1 }
    for place in changed {
      for name in Int(old.placeNames[place])..<Int(old.placeNames[place + 1]) {
        uses[Int(old.nameForm[name])] -= 1
      }
    }
    // Each name that was read: its old form, or the one that is to be inserted for it.
    var oldForm = [Int?](repeating: nil, count: reader.nameCount)
    var insertion = [Int](repeating: 0, count: reader.nameCount)
    for name in reader.sortedNames {
      let (rank, isThere) = FormMerge.rank(of: reader.record(name), in: old)
      if isThere {
        oldForm[name] = rank
        uses[rank] += 1
      } else {
        let last = inserted.last.map { reader.record($0.name) }
        if last.map({ $0.elementsEqual(reader.record(name)) }) != true {
          inserted.append((rank, name))
        }
        insertion[name] = inserted.count - 1
      }
    }
    let numbers = setNumbers(uses)
    numberOfName = oldForm.enumerated().map { name, form in
      form.map { numberOfOld[$0] } ?? numbers[insertion[name]]
    }
  }

  /// Numbers the old forms that stay; the numbers of the inserted ones are returned.
  private mutating func setNumbers(_ uses: [UInt32]) -> [UInt32] {
    numberOfOld.reserveCapacity(uses.count)
    var numbers: [UInt32] = []
    var next: UInt32 = 0
    for (form, count) in uses.enumerated() {
      while numbers.count < inserted.count, inserted[numbers.count].before == form {
        numbers.append(next)
        next += 1
      }
      numberOfOld.append(count > 0 ? next : FormMerge.gone)
      if count > 0 { next += 1 }
    }
    while numbers.count < inserted.count {
      numbers.append(next)
      next += 1
    }
    return numbers
  }

  /// How many old forms stand before a record, and whether the next one is equal to it.
  private static func rank(of record: ArraySlice<UInt8>, in old: IndexArrays) -> (Int, Bool) {
    var low = 0
    var high = old.formCount
    var other: [UInt8] = []
    while low < high {
      let middle = (low + high) / 2
      other.removeAll(keepingCapacity: true)
      FormRecord.append(middle, of: old, to: &other)
      if other.lexicographicallyPrecedes(record) { low = middle + 1 } else { high = middle }
    }
    guard low < old.formCount else { return (low, false) }
    other.removeAll(keepingCapacity: true)
    FormRecord.append(low, of: old, to: &other)
    return (low, other.elementsEqual(record))
  }

  /// Writes all forms in their new order.
  func write(_ old: IndexArrays, _ reader: PlaceReader, to new: inout IndexArrays) {
    var start = 0
    var next = 0
    for form in 0...old.formCount {
      let isGone = form < old.formCount && numberOfOld[form] == FormMerge.gone
      let isInsertion = next < inserted.count && inserted[next].before == form
      guard isGone || isInsertion || form == old.formCount else { continue }
      FormMerge.copy(old, start..<form, to: &new)
      while next < inserted.count, inserted[next].before == form {
        FormRecord.append(reader.record(inserted[next].name), to: &new)
        next += 1
      }
      start = isGone ? form + 1 : form
    }
  }

  private static func copy(_ old: IndexArrays, _ forms: Range<Int>, to new: inout IndexArrays) {
    let symbols = old.formSymbols[forms.lowerBound]
    let spans = old.formSpans[forms.lowerBound]
    let newSymbols = UInt32(new.symbols.count)
    let newSpans = UInt32(new.spans.count / 4)
    new.symbols += old.symbols[Int(symbols)..<Int(old.formSymbols[forms.upperBound])]
    new.spans += old.spans[Int(spans) * 4..<Int(old.formSpans[forms.upperBound]) * 4]
    for form in forms {
      new.formSymbols.append(old.formSymbols[form + 1] - symbols + newSymbols)
      new.formSpans.append(old.formSpans[form + 1] - spans + newSpans)
    }
    new.formQualifiers += old.formQualifiers[forms]
    new.formGenerics += old.formGenerics[forms]
    new.formWhole += old.formWhole[forms]
    new.formLength += old.formLength[forms]
    new.formArticles += old.formArticles[forms]
  }
}
