import Intake

/// Rows of a sheet that are looked up, decided and recorded together.
struct ImportLot: Sendable {
    /// So many rows are in one.
    static let size = 4_000

    var lines: [ImportLine] = []
    /// Rows that can't be recorded, to be told in the order of the file.
    var failed: [(row: SheetRow, faults: [ImportFault])] = []
    /// How many rows were read for it.
    var rows = 0
    /// How many of them say again what another of the file said.
    var repeated = 0
    /// Whether the file ends with it.
    var isLast = false
}
