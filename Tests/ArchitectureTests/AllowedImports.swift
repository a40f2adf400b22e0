/// Who may know whom.
///
/// SwiftPM lets an import compile that no dependency declares; this table does not.
///
/// Modules of the platform stand here too: `Foundation` is nowhere, because its formatters and
/// locales cost more at the start of a command than the whole answer.
let allowedImports: [String: Set<String>] = [
  // Leaves.
  "EDTF": [],
  "Model": ["EDTF"],
  "ArabicScript": [],
  "OrderedJSON": [],
  "Tessellation": [],
  "SourceText": ["Model", "Yams"],
  "Projection": ["Model", "CProjection"],
  "CProjection": [],
  "CBundledData": [],
  "CMatchTables": [],
  "Records": ["Model", "OrderedJSON", "Crypto"],
  "GeoPackage": ["Model", "GRDB", "GRDBSQLite", "FoundationEssentials"],
  "Storage": ["Model", "Records", "GeoPackage", "GRDB", "Glibc", "Synchronization"],
  // Stages: no stage knows another.
  "Places": ["ArabicScript", "Model", "SourceText", "Projection"],
  "Claims": ["Model", "SourceText"],
  "Inference": ["EDTF", "Model"],
  "Interchange": ["Model", "SourceText"],
  "Layers": ["Model"],
  "Territory": ["Model", "Projection", "Tessellation"],
  "Matching": ["ArabicScript", "CMatchTables", "Model"],
  // Writers.
  "GeoJSON": ["Model", "OrderedJSON"],
  "QGISStyles": ["Model"],
  // The facade knows everybody, and the files.
  "FrontLine": [
    "EDTF", "Model", "OrderedJSON", "SourceText", "Projection", "Places", "Claims", "Inference",
    "Interchange", "Layers", "Territory", "Matching", "GeoJSON", "QGISStyles", "Records",
    "GeoPackage",
    "Storage",
    "CBundledData", "FoundationEssentials",
    "Glibc",  // rename: files are put in place whole
    "Dispatch", "Synchronization",
  ],
  // The command knows the facade, and the process it runs in.
  "FrontLineCommand": [
    "FrontLine", "Model", "OrderedJSON", "ArgumentParser", "Dispatch", "FoundationEssentials",
    "Glibc", "Synchronization",
  ],
]
