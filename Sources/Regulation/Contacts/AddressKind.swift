/// What somebody is reached at, as far as channels tell it apart.
package enum AddressKind: String, CaseIterable, Sendable {
    case email
    case phone
}

extension Channel {
    /// What a message by this channel is sent to; nothing where it goes to a place or comes about by being there.
    package var address: AddressKind? {
        switch self {
        case .form, .mail: .email
        case .phone, .sms: .phone
        case .letter, .meeting: nil
        }
    }
}
