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

        package init(kind: ClientKind, since: Day) {
            self.kind = kind
            self.since = since
        }
    }

    package static func parts(of state: Client) -> [(part: Whole, values: Values)] {
        state.details.map { [(.whole, Values(kind: $0.kind, since: $0.since))] } ?? []
    }
}
