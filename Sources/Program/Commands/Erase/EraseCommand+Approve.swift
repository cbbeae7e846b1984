import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension EraseCommand {
    /// `dossier erase approve`: approved, and carried out at once.
    struct Approve: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Approves an erasure and carries it out.",
            discussion: """
                Refused for the name that asked for it, unless one person decides here and a day has passed, and while \
                any of the data are held. One that broke off halfway goes on where it stopped.

                EXAMPLE
                  dossier erase approve 0192f3a4-7b1c-7def-8a12-0123456789ab --as "A. Jansen"
                """
        )

        @Argument(help: ArgumentHelp("The id of the erasure.", valueName: "erasure"))
        var erasure: String

        @Flag(help: "Also where that leaves requests without an answer.")
        var despiteRequests = false

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            let erasure: StreamID = try await office.stream(erasure, as: "ERASURE", .erasure)
            let order = try recording.who.order(tense: .happened)
            let outcome = try await office.approveErasure(
                erasure, account: WhoAndWhen.account, despiteRequests: despiteRequests, by: order)
            try await office.carryOut(erasure, by: order)
            let item = try await office.erasure(erasure)
            await workplace.reclaim()
            let open = try await office.openRequest(carriedOutBy: item)
            tell(
                outcome, adding: item.told.merging(["openRequest": .identifier(open)]) { $1 },
                saying: open.map { item.sentence.followed(by: EraseCommand.toAnswer($0)) } ?? item.sentence)
        }
    }

    /// `dossier erase resume`: what broke off goes on.
    struct Resume: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Goes on with erasures and redactions that were ordered and broke off.",
            discussion: """
                EXAMPLE
                  dossier erase resume
                """
        )

        @OptionGroup var recording: RecordingOptions

        var choice: OrganisationChoice { recording.choice }

        func run(in office: Office, at workplace: Workplace) async throws {
            let order = try recording.who.order(tense: .happened)
            var done: [ErasureItem] = []
            for item in try await office.erasures() where item.state.isOrdered {
                try await office.carryOut(item.stream, by: order)
                done.append(try await office.erasure(item.stream))
            }
            if !done.isEmpty { await workplace.reclaim() }
            let lines = try await office.lines(done)
            Answer(ErasureList(masthead: try await office.masthead(), erasures: lines))
                .show(as: recording.result.format, in: recording.result.language, zone: office.zone)
        }
    }
}

extension EraseCommand {
    /// What is left to do with the request that was carried out.
    fileprivate static func toAnswer(_ request: StreamID) -> Words {
        Words(
            "Laat de verzoeker nu weten dat er gewist is, en sluit het verzoek: dossier request send \(request), "
                + "daarna dossier request close \(request). Dan kan ook het stuk van het verzoek weg.",
            "Now tell the requester that it was erased, and close the request: dossier request send \(request), then "
                + "dossier request close \(request). After that the file of the request can go too.")
    }
}

extension Office {
    /// The request that an erasure carried out, where it is still to be answered or closed.
    fileprivate func openRequest(carriedOutBy item: ErasureItem) async throws -> StreamID? {
        guard let request = item.state.asked?.scope.request,
            try await files([request]).state(of: request, as: Regulation.Request.self).isOpen
        else { return nil }
        return request
    }
}

extension ErasureItem {
    /// What came of it, for scripts.
    var told: [String: JSON] {
        var told: [String: JSON] = ["erasure": .identifier(stream), "keys": .count(keys.count)]
        if case .completed(_, _, let count, _) = state {
            told["parts"] = .count(count.parts)
            told["documents"] = .count(count.documents)
        }
        return told
    }

    /// The same for people.
    var sentence: Words {
        guard case .completed(_, _, let count, _) = state else {
            return Words("Er is niets gewist.", "Nothing was erased.")
        }
        return Words(
            "Gewist: \(count.parts) onderdelen en \(count.documents) documenten; \(keys.count) sleutels vernietigd. "
                + "Zie dossier erase certificate \(stream).",
            "Erased: \(count.parts) parts and \(count.documents) documents; \(keys.count) keys destroyed. "
                + "See dossier erase certificate \(stream).")
    }
}
