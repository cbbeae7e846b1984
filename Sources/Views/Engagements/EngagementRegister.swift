package import Facts
package import Regulation

/// The engagements, from their first day of service to their last.
package enum EngagementRegister: SteppedView {
    package typealias State = Engagement
    package typealias Part = Whole

    package static let name = RegisterName.engagement

    package struct Values: Hashable, Sendable {
        package let client: StreamID
        package let since: Day
        /// The last day of service, once there was one.
        package let until: Day?

        package init(client: StreamID, since: Day, until: Day?) {
            self.client = client
            self.since = since
            self.until = until
        }
    }

    package static func parts(of state: Engagement) -> [(part: Whole, values: Values)] {
        switch state {
        case .notStarted: []
        case .running(let client, let since): [(.whole, Values(client: client, since: since, until: nil))]
        case .ended(let client, let since, let until):
            [(.whole, Values(client: client, since: since, until: until))]
        }
    }
}
