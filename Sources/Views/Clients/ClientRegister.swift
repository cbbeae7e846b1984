package import Facts
package import Regulation

/// The clients.
package enum ClientRegister: SteppedView {
    package typealias State = Client
    package typealias Part = Whole

    package static let name = RegisterName.client

    package struct Values: Hashable, Sendable {
        package let kind: ClientKind
        /// The day from which the client is on record.
        package let since: Day
        /// The last day of the relation, once there was one.
        package let until: Day?

        package init(kind: ClientKind, since: Day, until: Day?) {
            self.kind = kind
            self.since = since
            self.until = until
        }
    }

    package static func parts(of state: Client) -> [(part: Whole, values: Values)] {
        state.details.map { [(.whole, Values(kind: $0.kind, since: $0.since, until: $0.until))] } ?? []
    }
}
