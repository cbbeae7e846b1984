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

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            let erasure: StreamID = try await office.stream(erasure, as: "ERASURE", .erasure)
            let order = try recording.who.order(tense: .happened)
            let outcome = try await office.approveErasure(erasure, account: WhoAndWhen.account, by: order)
            try await office.carryOut(erasure, by: order)
            let item = try await office.erasure(erasure)
            await workplace.reclaim()
            tell(outcome, adding: item.told, saying: item.sentence)
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
