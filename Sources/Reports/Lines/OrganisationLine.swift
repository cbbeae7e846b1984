package import Facts

/// An organisation of this installation.
package struct OrganisationLine: Sendable {
    package let slug: String
    package let organisation: OrganisationID
    package let name: Opening<String>?
    package let isPractice: Bool
    /// How many entries its ledger has.
    package let size: Int64
    /// Whether nothing more is recorded in it.
    package let isClosed: Bool

    package init(
        slug: String, organisation: OrganisationID, name: Opening<String>? = nil, isPractice: Bool, size: Int64,
        isClosed: Bool = false
    ) {
        self.slug = slug
        self.organisation = organisation
        self.name = name
        self.isPractice = isPractice
        self.size = size
        self.isClosed = isClosed
    }
}
