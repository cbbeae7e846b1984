package import Facts
import Office
import Registers
package import Regulation
package import Reports
import Views

extension Archive {
    /// The processing register from a standpoint.
    ///
    /// `difference`: Two days between which the differences are told as well, with what is known now.
    package func processingRegister(
        _ kind: ActivityKind? = nil, from standpoint: Standpoint, difference: (from: Day, to: Day)? = nil
    ) async throws -> ProcessingRegister {
        let shelf = try await registerShelf(standpoint)
        let profile = try await office.profileItem(asOf: standpoint.day, knownAt: standpoint.last ?? -1)
        var register = ProcessingRegister(
            masthead: try await masthead(standpoint), organisation: profile.state.content ?? OrganisationContent(),
            organisationTexts: profile.texts, organisationEvents: profile.positions,
            activities: try await activities(on: standpoint.day, shelf),
            parties: try await parties(on: standpoint.day, shelf), kind: kind)
        if let difference {
            register.difference = RegisterDifference(
                from: difference.from, to: difference.to,
                earlier: (
                    try await activities(on: difference.from, shelf), try await parties(on: difference.from, shelf)
                ),
                later: (try await activities(on: difference.to, shelf), try await parties(on: difference.to, shelf)))
        }
        return register
    }

    /// Everything written about the register, opened once for however many days are looked at.
    struct RegisterShelf {
        let standpoint: Standpoint
        let files: Files
        let entries: [StreamID: [OpenedEntry]]

        /// All of it, in the order of recording.
        var all: [OpenedEntry] { entries.values.flatMap(\.self).sorted { $0.position < $1.position } }
    }

    func registerShelf(_ standpoint: Standpoint) async throws -> RegisterShelf {
        var streams: [StreamID] = []
        for kind in [StreamKind.activity, .processor, .statement] { streams += try await office.streams(of: kind) }
        return RegisterShelf(
            standpoint: standpoint, files: try await office.files(streams),
            entries: Dictionary(grouping: try await office.openStreams(streams), by: \.stream))
    }

    func activities(on day: Day, _ shelf: RegisterShelf) async throws -> [ActivityLine] {
        let viewpoint = Viewpoint(asOf: day, knownAt: shelf.standpoint.viewpoint.knownAt)
        let rows = try await registers.read(on: office.pool) { registers, connection in
            try registers.activities(from: viewpoint, on: connection)
        }
        return try rows.map { row in
            let texts = try RegisterTexts<Activity>(
                row.stream, shelf.files, shelf.entries[row.stream] ?? [], shelf.standpoint)
            return ActivityLine(
                stream: row.stream, values: row.values, texts: texts.texts(on: day), events: texts.events(on: day))
        }
    }

    func parties(on day: Day, _ shelf: RegisterShelf) async throws -> [PartyLine] {
        let viewpoint = Viewpoint(asOf: day, knownAt: shelf.standpoint.viewpoint.knownAt)
        let rows = try await registers.read(on: office.pool) { registers, connection in
            try registers.processors(from: viewpoint, on: connection)
        }
        return try rows.map { row in
            let texts = try RegisterTexts<Processor>(
                row.stream, shelf.files, shelf.entries[row.stream] ?? [], shelf.standpoint)
            return PartyLine(
                stream: row.stream, values: row.values, texts: texts.texts(on: day), events: texts.events(on: day))
        }
    }
}
