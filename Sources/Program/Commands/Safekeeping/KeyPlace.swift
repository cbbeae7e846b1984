import Facts
import Foundation
import Installation
import Reports
import Safekeeping
import Vault

/// Where a copy may be: anywhere but in the home itself.
enum KeyPlace {
    static func requireElsewhere(_ places: [String], than home: Home) throws(UseFailure) {
        let own = URL(filePath: home.path).resolvingSymlinksInPath().path
        for place in places {
            let path = URL(filePath: place).resolvingSymlinksInPath().path
            guard path != own, !path.hasPrefix(own + "/") else { throw .notElsewhere(own) }
        }
    }
}

/// The record of copies in the home.
enum SafekeepingNote {
    static func read(_ home: Home) -> SafekeepingRecord {
        SafekeepingRecord(home.note(SafekeepingRecord.fileName))
    }

    static func change(_ home: Home, _ change: (inout SafekeepingRecord) throws -> Void) throws {
        try home.change(note: SafekeepingRecord.fileName) { text in
            var record = SafekeepingRecord(text)
            try change(&record)
            return try record.text
        }
    }
}

extension Workplace {
    /// The home and the organisations in it, or the one that was chosen by its address or by `DOSSIER_ORGANISATION`;
    /// and the addresses of those that were passed over.
    static func chosen(
        _ slug: String?
    ) async throws -> (home: Home, rows: [OrganisationRow], others: [String]) {
        let named = slug ?? ProcessInfo.processInfo.environment["DOSSIER_ORGANISATION"]
        let (home, all) = try await directory(nil)
        guard let named, !named.isEmpty else { return (home, all, []) }
        guard let row = all.first(where: { $0.slug == named }) else {
            throw UseFailure.unknownOrganisation(known: all.map(\.slug))
        }
        return (home, [row], all.map(\.slug).filter { $0 != row.slug })
    }

    /// The home and the organisations in it, or the one of an address.
    static func directory(_ slug: String?) async throws -> (home: Home, rows: [OrganisationRow]) {
        let workplace = try await Workplace.open()
        let result: Result<[OrganisationRow], any Error>
        do {
            result = .success(try await workplace.organisations())
        } catch {
            result = .failure(error)
        }
        await workplace.close()
        let rows = try result.get()
        let chosen = rows.filter { slug == nil || $0.slug == slug }
        if chosen.isEmpty, slug != nil { throw UseFailure.unknownOrganisation(known: rows.map(\.slug)) }
        guard !chosen.isEmpty else { throw UseFailure.noOrganisation }
        return (workplace.setup.home, chosen)
    }
}
