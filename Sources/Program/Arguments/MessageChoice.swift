import ArgumentParser
import Regulation

/// What somebody says that a message is.
enum MessageChoice: String, ExpressibleByArgument, CaseIterable {
    case contact
    case request
    case objection
    case optOut = "opt-out"
    /// Not for the organisation: it is erased.
    case notOurs = "not-ours"

    /// What it is filed as; nothing where it is not kept.
    var use: MessageUse? {
        switch self {
        case .contact: .contact
        case .request: .request
        case .objection: .objection
        case .optOut: .optOut
        case .notOurs: nil
        }
    }
}
