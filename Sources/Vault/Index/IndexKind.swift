/// What people search by.
///
/// The number stands in the database and in the digest, for ever.
package enum IndexKind: Int16, CaseIterable, Sendable {
    case email = 1
    case phone = 2
    case kvk = 3
    case vat = 4
    /// A whole word of a name, folded.
    case nameWord = 5
    /// The first letters of a word of a name, folded.
    case namePrefix = 6
    /// The account under which an actor works.
    case actorAccount = 7
    /// The short name of something in the register.
    case slug = 8
    /// A number that another system gave.
    case externalID = 9
    /// The name that its sender gave a message (`Message-ID`).
    case messageID = 10
    /// The number of an invoice, without blanks and in capitals.
    case invoiceNumber = 11
}
