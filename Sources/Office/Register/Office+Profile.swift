package import Facts
package import Regulation

extension Office {
    /// The organisation's own facts, with the words it wrote about itself.
    ///
    /// As of a day before anything was told of it, what was told first stands for it.
    package func profileItem(
        asOf day: Day = .distantFuture, knownAt last: Int64 = .max
    ) async throws -> RegisterItem<Organisation> {
        if let item = try await registerItems(of: Organisation.self, asOf: day, knownAt: last).first { return item }
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
