import Layers
import Model
import Projection
import Territory

/// The layers `areas` and `front` of a map.
struct LandLayers {
  private let map: TerritoryMap
  private let history: TerritoryHistory
  private let context: LayerContext

  /// Cuts the land into cells, and follows who holds them.
  ///
  /// - Parameters:
  ///   - dataset: whose gazetteer makes the cells.
  ///   - timelines: of the places with evidence.
  ///   - context: the days.
  ///   - request: outline and reach.
  /// - Throws: `QuestionError` when the outline cannot be read or PROJ is missing.
  init(
    _ dataset: Dataset, _ timelines: [(place: Place, timeline: Timeline)], _ context: LayerContext,
    _ request: ExportRequest
  ) throws {
    self.context = context
    let outline = try dataset.outline(clip: request.clip)
    let byPlace = Dictionary(uniqueKeysWithValues: timelines.map { ($0.place.id, $0.timeline) })
    do {
      let map = try TerritoryMap(
        dataset.gazetteer.places, within: outline, reach: request.reach * 1000)
      let spans = map.places.map { LandLayers.spans(byPlace[$0.id], context.days) }
      self.map = map
      history = try TerritoryHistory(of: map, spans, from: context.days.from, to: context.days.to)
    } catch let error as TerritoryError {
      throw QuestionError(.unknownValue, error.description)
    } catch let error as ProjectionError {
      throw QuestionError(.unreadableData, error.description)
    }
  }

  /// The answers of a timeline as a map shows them; nothing where nobody has said anything.
  private static func spans(_ timeline: Timeline?, _ days: DayRange) -> [TerritoryHistory.Span] {
    var spans: [TerritoryHistory.Span] = []
    for step in timeline?.steps ?? [] {
      guard let within = days.clipping(step) else { continue }
      let answer = CellAnswer(step.assessment)
      if let last = spans.last, last.answer == answer, last.to == within.from {
        spans[spans.count - 1].to = within.to
      } else {
        spans.append((within.from, within.to, answer))
      }
    }
    return spans
  }

  /// Land of one side, status and basis.
  var areas: Layer {
    AreasLayer(context: context).layer(
      history.areas.map { area in
        AreasLayer.Row(
          kind: (area.kind.side, area.kind.status, area.kind.basis), first: area.first,
          places: area.cells, squareKilometres: area.squareKilometres,
          polygons: map.polygons(of: area), days: DayRange(from: area.from, to: area.to))
      })
  }

  /// Where land of two sides meets.
  var front: Layer {
    FrontLayer(context: context).layer(
      history.fronts.map { front in
        FrontLayer.Row(
          left: front.left, right: front.right, name: front.name.description,
          lines: [map.line(of: front)], metres: front.metres,
          uncertaintyMetres: front.uncertaintyMetres, gained: front.gained,
          days: DayRange(from: front.from, to: front.to))
      })
  }
}
