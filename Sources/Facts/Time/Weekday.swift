/// A day of the week in the order of ISO 8601, Monday first.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
}
