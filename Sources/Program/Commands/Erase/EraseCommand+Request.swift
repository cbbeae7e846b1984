import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension EraseCommand {
    /// `dossier erase request`: somebody asks.
    struct Request: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Asks for an erasure, which another then approves.",
            discussion: """
                Nothing is erased yet. The reason is sealed, and goes with the rest. Refused while a request of \
                whoever is erased waits for its answer, but for the one that it carries out (--on-request).

                EXAMPLE
                  dossier erase request 0192f3a4-7b1c-7def-8a12-0123456789ab --reason "Asked for by letter."
                """
        )

        @Argument(
            help: ArgumentHelp(
                "The id of a client, a person at one, or a request or message of somebody else.", valueName: "id"))
        var id: String

        @Option(name: .customLong("class"), help: ArgumentHelp("Only this class of data.", valueName: "class"))
        var retentionClass: RetentionClass?

        @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
        var reason: String

        @Option(help: ArgumentHelp("On which ground of Article 17(1).", valueName: "code"))
        var ground = ErasureGround.notNeeded

        @Option(help: ArgumentHelp("The rights request that asks for it, by id.", valueName: "request"))
        var onRequest: String?

        @Flag(help: "Also where that leaves requests without an answer.")
        var despiteRequests = false

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            let reason = try SuppliedText(reason, as: "--reason")
            let request: StreamID? = try await office.stream(onRequest, as: "--on-request", .request)
            let plan = try await office.plan(toErase: id, retentionClass, ground: ground, request: request)
            let outcome = try await office.requestErasure(
                plan, reason: reason.text, account: WhoAndWhen.account, despiteRequests: despiteRequests,
                by: try recording.who.order(tense: .happened, content: reason.content))
            let asked = try await office.erasure(outcome.stream).state.asked
            let alone = try await office.decidesAlone ? asked?.confirmableFrom : nil
            tell(
                outcome,
                adding: [
                    "erasure": .identifier(outcome.stream), "confirmableFrom": alone.map { .instant($0) } ?? .null,
                ],
                saying: Self.next(outcome.stream, alone: alone, in: office.zone))
        }

        /// What to do next: another approves at once, who decides alone confirms it a day later.
        private static func next(_ erasure: StreamID, alone: Instant?, in zone: LocalZone) -> Words {
            guard let alone else {
                return Words(
                    "Laat een ander goedkeuren: dossier erase approve \(erasure) --as NAAM.",
                    "Let another approve it: dossier erase approve \(erasure) --as NAME.")
            }
            let from = Phrase.moment(alone)
            let (dutch, english) = (
                from.text(in: Notation(.dutch, zone: zone)), from.text(in: Notation(.english, zone: zone))
            )
            return Words(
                "Bevestig het nog eens vanaf \(dutch): dossier erase approve \(erasure). Wie alleen beslist, wacht een "
                    + "dag.",
                "Confirm it once more from \(english) on: dossier erase approve \(erasure). Who decides alone waits a "
                    + "day.")
        }
    }
}
