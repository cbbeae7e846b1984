package import Facts

/// After how many months something in the register is looked at again (Article 5(2), 24(1)).
package enum ReviewInterval {
    package static let standard = 12
    static let allowed = 1...120

    static func require(_ months: Int) throws(Refusal) {
        guard allowed.contains(months) else { throw .reviewIntervalOutOfRange(months) }
    }

    /// The day on which the next review is due, counted from the last one or else from the start.
    package static func due(after months: Int, since start: Day, reviewed: Day?) -> Day {
        (reviewed ?? start).adding(months: months)
    }
}
