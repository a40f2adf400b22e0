// Prints what each step took: `step seconds peak-MiB`, one a line. Usage: Tessellate PLACES
import Glibc
import Tessellation

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func report(_ step: String, _ seconds: Double) {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print(step, seconds, Double(usage.ru_maxrss) / 1024)
}

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let field = Field(places: count)
var start = now()
// The field is in degrees, as that of the other program: 10⁻⁷° for the centimetre of metres.
let diagram = VoronoiDiagram(sites: field.sites, within: field.region, grain: 1e-7)
report("voronoi+clip", now() - start)
start = now()
var dissolved = Partition(of: diagram, labels: field.labels) { _ in -1 }
report("dissolve", now() - start)
let area = field.sites.indices.reduce(0) { $0 + diagram.area(of: $1) }
print("area-error", abs(area - field.region.area) / field.region.area, 0)
start = now()
var partition = Partition(of: diagram, labels: field.labels) { $0 }
report("dissolve+fronts", now() - start)
var random = XorShift()
for changes in [5, 500] {
  var days: [Double] = []
  for _ in 0..<15 {
    let day = (0..<changes).map { _ in
      (cell: Int32(random.next() * Double(count)), label: Int32(random.next() * 3))
    }
    start = now()
    _ = partition.relabel(day)
    days.append(now() - start)
  }
  report("day-of-\(changes)", days.sorted()[days.count / 2])
}
