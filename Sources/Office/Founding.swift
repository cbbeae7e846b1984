package import Facts
import Ledger
import Postgres
package import Regulation
import Vault
import Views

/// The founding of an organisation: its place in the directory, its book, its first fact.
package struct Founding: Sendable {
    package let slug: String
    package let name: String
    package let content: OrganisationContent
    package let details: Details

    package init(slug: String, name: String, content: OrganisationContent, details: Details = Details()) {
        self.slug = slug
        self.name = name
        self.content = content
        var details = details
        details[.name] = name
        self.details = details
    }

    /// Whether the slug can be an address.
    package var isAddress: Bool { Self.isAddress(slug) }

    /// Whether a slug can be an address.
    package static func isAddress(_ slug: String) -> Bool {
        let letters = slug.utf8
        guard (1...63).contains(letters.count), letters.first != UInt8(ascii: "-"), letters.last != UInt8(ascii: "-")
        else { return false }
        return letters.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
    }

    /// Founds the organisation and opens its office.
    ///
    /// A founding that broke off halfway is finished by the next.
    package func perform(_ opening: OfficeOpening, by order: Order) async throws -> Office {
        guard let zone = content.zone else { throw Refusal.unknownTimeZone }
        try await enterDirectory(opening)
        do {
            let office = try await opening.open()
            await office.close()
            throw OfficeFailure.organisationExists
        } catch OfficeFailure.organisationUnfinished {
            // Its first fact is still to be recorded. Anything else that stands in the way is not for a founding to
            // mend.
        }
        // The stream has the organisation's own id: whoever else finishes the same founding writes the same stream.
        let office = try Office(
            opening, profile: opening.organisation.named(), zones: ZoneHistory(startingIn: zone),
            language: content.language)
        let content = content
        _ = try await office.record(
            Recording(
                Organisation.self,
                Filing(in: office.profile, parts: [.details(details, of: office.ownSubject, .register)])
            ) { _ in .create(content) },
            by: order)
        return office
    }

    private func enterDirectory(_ opening: OfficeOpening) async throws {
        let organisation = opening.organisation
        let (slug, practice) = (slug, content.practice)
        try await opening.pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            _ = try connection.execute(
                """
                insert into dossier.organisation (organisation, slug, practice)
                values (\(organisation), \(slug), \(practice))
                on conflict (organisation) do nothing
                """)
            let row = try connection.execute(
                "select practice from dossier.organisation where organisation = \(organisation)"
            ).single()
            // What was begun as practice is not finished as real: it may be dropped whole.
            guard try row.decode(Bool.self, at: 0) == practice else { throw Refusal.practiceIsFixed }
            try Ledger.found(organisation, on: connection)
        }
    }
}
