package import Facts
package import Regulation

extension Office {
    /// The organisation's own facts, with the words it wrote about itself.
    package func profileItem() async throws -> RegisterItem<Organisation> {
        guard let item = try await registerItems(of: Organisation.self).first else {
            throw OfficeFailure.organisationUnfinished
        }
        return item
    }

    /// Changes what is known of the organisation itself.
    package func changeOrganisation(
        to content: OrganisationContent, _ texts: Details, rewritten: Bool, by order: Order
    ) async throws -> Outcome {
        let filing = Filing(in: profile, parts: [.details(texts, of: ownSubject, .register)])
        return try await record(
            Recording(Organisation.self, filing) { _ in .change(content, rewritten: rewritten) }, by: order)
    }
}
