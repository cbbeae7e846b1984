import Facts
import Reports

extension Opening<Details> {
    /// The texts to write anew with something changed; after an erasure they start empty.
    func toRewrite(_ what: Words) throws(UseFailure) -> Details {
        switch self {
        case .value(let details): details
        case .erased: Details()
        case .unreadable: throw .textsUnreadable(what)
        }
    }
}
