import Facts
import Regulation
import Vault

/// A line of a file of clients.
struct SubjectRow {
    /// From 1.
    let line: Int
    /// Where the value begins, from 1, in characters.
    let column: Int
    let value: String

    /// By which of what it can be read as it may be found.
    var terms: [IndexTerm] {
        var terms = [IndexTerm(.externalID, value)]
        if let email = EmailAddress.normalise(value) { terms.append(IndexTerm(.email, email)) }
        if let kvk = KvKNumber.check(value).normalised { terms.append(IndexTerm(.kvk, kvk)) }
        if let phone = PhoneNumber.normalise(value) { terms.append(IndexTerm(.phone, phone)) }
        return terms
    }
}
