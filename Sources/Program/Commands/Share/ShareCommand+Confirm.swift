import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ShareCommand {
    /// `dossier share confirm`: whether a recurring share took place in a period.
    struct Confirm: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that a recurring disclosure took place in a period, or that nothing went.",
            discussion: """
                It is about the same clients as were said when it was recorded, unless others are named here. A \
                rule is read again, as things stood at the end of the period. The day is the last of the period \
                unless --on says otherwise.

                EXAMPLE
                  dossier share confirm 0192f3a4-7b1c-7def-8a12-0123456789ab --period 2026-03
                  dossier share confirm 0192f3a4-7b1c-7def-8a12-0123456789ab --period 2026-04 --nothing
                """
        )

        @Argument(help: ArgumentHelp("The recurring disclosure's id.", valueName: "share"))
        var share: String

        @Option(help: ArgumentHelp("The week, month, quarter or year: 2026-W09, 2026-03, 2026-Q1, 2026."))
        var period: String

        @Flag(help: "Nothing was shared in this period.")
        var nothing = false

        @OptionGroup var subjects: SubjectOptions

        @Option(help: ArgumentHelp("What went, and how, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard !nothing || (subjects.client.isEmpty && subjects.subjects == nil && subjects.rule == nil) else {
                throw ValidationError(
                    "bij --nothing horen geen klanten.", "Where nothing went, there are no clients to name.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let share: StreamID = try await office.stream(share, as: "SHARE", .share)
            let period = try CalendarPeriod.reading(period, as: "--period")
            let note = try SuppliedText.optional(note, as: "--note")
            // What is said of a period is said of its end, whenever somebody says it.
            let day = try recording.who.day(in: office, otherwise: min(period.last, office.today))
            if nothing {
                var order = try recording.who.order(tense: .happened, content: note?.content ?? [])
                if order.occurred == nil { order.occurred = .day(day) }
                return tell(
                    try await office.confirmNothingShared(share, in: period, note: note?.text, by: order))
            }
            var named = try await subjects.read(in: office, on: day)
            if case .notNamed = named.subjects, let rule = try await standingRule(of: share, in: office) {
                named.subjects = .ruled(try await Archive(office).freeze(rule, on: day))
            }
            var order = try recording.who.order(tense: .happened, content: (note?.content ?? []) + named.content)
            if order.occurred == nil { order.occurred = .day(day) }
            let confirmation = ShareConfirmation(period, subjects: named.subjects, people: subjects.people)
            tell(
                try await office.confirmShare(share, confirmation, note: note?.text, by: order),
                adding: counted(named.subjects), saying: words(named.subjects))
        }

        /// The rule that says each time who it is about.
        private func standingRule(of share: StreamID, in office: Office) async throws -> SubjectRule? {
            let content = try await office.files([share]).state(of: share, as: Share.self)
                .recurrence?.arrangement.content
            guard case .standing(let rule)? = content?.subjects else { return nil }
            return rule
        }
    }
}
