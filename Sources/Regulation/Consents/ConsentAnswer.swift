package import Facts

/// The last word on a purpose, as such or by one channel.
package enum ConsentAnswer: Hashable, Sendable {
    case given(ConsentGrant, since: Day)
    case refused(on: Day)
    case withdrawn(on: Day)
    case optedOut(on: Day)

    package var isYes: Bool {
        switch self {
        case .given: true
        case .refused, .withdrawn, .optedOut: false
        }
    }
}
