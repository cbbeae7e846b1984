import Facts
import Vault

/// An address or number that a client has, or a person there.
struct OwnAddress: Hashable {
    let term: IndexTerm
    /// Nobody where it is the client's own.
    let person: SubjectID?
}
