/// How it is established that a request comes from the person it is about, the least intrusive first.
package enum IdentityMethod: String, CaseIterable, Sendable {
    /// A call or message back over an address or number that was known before.
    case knownChannel = "known-channel"
    /// A message that is answered from an account or mailbox that was known before.
    case account
    /// Facts that only the two sides know.
    case sharedFacts = "shared-facts"
    /// A document with the number and the portrait covered, as a last resort.
    case maskedDocument = "masked-document"
    /// A document as it is: more than is necessary.
    case fullDocument = "full-document"
}
