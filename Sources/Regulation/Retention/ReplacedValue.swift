package import Facts

/// Personal values of a fact that others took the place of.
///
/// They are kept for nothing but showing what was held for true before (Article 5(1)(c) to (e)).
package struct ReplacedValue: Hashable, Sendable {
    /// The part of the fact that holds them, counted from 0.
    package let part: Int
    package let fields: [PersonalField]
    /// The position of the fact that replaced them.
    package let by: Int64
    /// Whether nothing in the part still holds, so that taking it out loses nothing.
    package let isWhole: Bool
    /// The first day on which they may go: the one after they were replaced.
    package let erasableFrom: Day

    package init(part: Int, fields: [PersonalField], by: Int64, isWhole: Bool, replacedOn day: Day) {
        self.part = part
        self.fields = fields.sorted { $0.rawValue < $1.rawValue }
        self.by = by
        self.isWhole = isWhole
        erasableFrom = day.adding(days: 1)
    }
}
