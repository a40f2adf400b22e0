import FrontLine
import Model

/// What stderr says of the day that was answered.
struct DayNote {
  private let text: String?

  init(_ answer: PlaceAnswer) {
    self.init(on: answer.on, isAsked: answer.isDayAsked, newest: answer.newestInData)
  }

  init(on day: Day, isAsked: Bool, newest: Day?) {
    if !isAsked {
      text = "Note: answered for \(day), the day of the newest evidence"
    } else if let newest {
      text = "Note: the newest evidence is of \(newest), before \(day)"
    } else {
      text = nil
    }
  }

  func write() { if let text { Output.note(text) } }
}
