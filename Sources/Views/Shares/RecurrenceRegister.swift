package import Facts
package import Regulation

/// The shares that recur or go on, from their first day on.
package enum RecurrenceRegister: SteppedView {
    package typealias State = Share
    package typealias Part = Whole

    package struct Values: Hashable, Sendable {
        package let arrangement: ShareArrangement
        package let since: Day
        /// The last day, once there was one.
        package let until: Day?

        package init(arrangement: ShareArrangement, since: Day, until: Day?) {
            self.arrangement = arrangement
            self.since = since
            self.until = until
        }
    }

    package static let name = RegisterName.recurrence

    package static func parts(of state: Share) -> [(part: Whole, values: Values)] {
        guard let recurrence = state.recurrence else { return [] }
        return [
            (
                .whole,
                Values(arrangement: recurrence.arrangement, since: recurrence.since, until: state.stopped)
            )
        ]
    }
}
