package import Facts
package import Regulation

/// The people at clients, those who left included.
package enum PersonRegister: SteppedView {
    package typealias State = Client
    package typealias Part = SubjectID

    package static let name = RegisterName.person

    package struct Values: Hashable, Sendable {
        package let role: PersonRole
        package let since: Day
        /// The last day at the client, for somebody who left.
        package let until: Day?

        package init(role: PersonRole, since: Day, until: Day?) {
            self.role = role
            self.since = since
            self.until = until
        }
    }

    package static func parts(of state: Client) -> [(part: SubjectID, values: Values)] {
        guard let people = state.details?.people, !people.isEmpty else { return [] }
        return people.map { person, membership in
            switch membership {
            case .present(let role, let since): (person, Values(role: role, since: since, until: nil))
            case .left(let role, let since, let until): (person, Values(role: role, since: since, until: until))
            }
        }
    }
}
