import Facts
import Vault

/// By which of its values a message is found.
enum MessageTerms {
    /// The name that its sender gave it; nothing where it has none.
    static func name(_ details: Details) -> IndexTerm? { details[.reference].map { IndexTerm(.messageID, $0) } }
}
