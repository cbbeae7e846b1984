/// How much is measured.
struct Scale {
    /// Rounds of the append rows and of the bulk row.
    let rounds: Int
    /// Seconds that one figure of an append is measured for.
    let seconds: Int
    /// Rows in the tables before the bulk row begins, and rows added by it.
    let bulkRows: Int
    /// Sizes of the ledger at which one client's page is measured; the second is read and rebuilt as well, the last
    /// is appended to and looked back in.
    let sizes: [Int]
    /// Rounds of what takes seconds each time: reading, rebuilding.
    let longRounds: Int
    /// How often a page or a register is asked for.
    let looks: Int

    var middle: Int { sizes[1] }
    var last: Int { sizes[2] }

    static let full = Scale(
        rounds: 5, seconds: 2, bulkRows: 100_000, sizes: [100_000, 1_000_000, 5_000_000], longRounds: 5, looks: 300)
    static let quick = Scale(
        rounds: 2, seconds: 1, bulkRows: 40_000, sizes: [20_000, 100_000, 200_000], longRounds: 2, looks: 100)
}
