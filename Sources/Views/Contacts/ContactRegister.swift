import Facts
package import Regulation

/// The contacts with clients, each on record from its own day on.
package enum ContactRegister: SteppedView {
    package typealias State = Contact
    package typealias Part = Whole
    package typealias Values = ContactDetails

    package static let name = RegisterName.contact
    package static let isBrief = true

    package static func parts(of state: Contact) -> [(part: Whole, values: ContactDetails)] {
        switch state {
        case .notRecorded: []
        case .recorded(let details, _): [(.whole, details)]
        }
    }
}
