import ArgumentParser
import Facts
import Foundation
import Office
import Regulation

/// Which organisation a command works for.
struct OrganisationChoice: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The organisation's address; not needed while there is only one.", valueName: "slug"))
    var organisation: String?

    /// Finds the organisation among those that are there.
    func choose(among rows: [OrganisationRow]) throws -> OrganisationRow {
        let wanted = organisation ?? ProcessInfo.processInfo.environment["DOSSIER_ORGANISATION"]
        if let wanted, !wanted.isEmpty {
            guard let found = rows.first(where: { $0.slug == wanted }) else {
                throw UseFailure.unknownOrganisation(known: rows.map(\.slug))
            }
            return found
        }
        guard let only = rows.first else { throw UseFailure.noOrganisation }
        guard rows.count == 1 else { throw UseFailure.organisationNotChosen(known: rows.map(\.slug)) }
        return only
    }
}
