import ArgumentParser
import Facts
import Foundation
import Installation
import Ledger
import Office
import Regulation
import Reports
import Safekeeping

extension OrganisationCommand {
    /// `dossier organisation close`: the end of a ledger.
    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Closes an organisation's ledger: nothing more is recorded in it. Can't be undone.",
            discussion: """
                How many entries it had and the root of the tree over them are recorded, and which export was taken \
                last. Reading goes on. Take an export first (dossier organisation export): it goes on elsewhere from \
                there.

                EXAMPLE
                  dossier organisation close example --reason "Taken over by another firm."
                """
        )

        @Argument(help: "Its address.")
        var slug: String

        @Option(help: "Why, to be sealed; - reads standard input.")
        var reason: String

        @Flag(help: "Only show what would be closed.")
        var dryRun = false

        @Flag(help: "Don't ask.")
        var yes = false

        @OptionGroup var who: WhoAndWhen
        @OptionGroup var result: ResultOptions

        func run() async throws {
            try who.requireNow()
            let reason = try SuppliedText(reason, as: "--reason")
            let order = try who.order(tense: .happened, content: reason.content)
            let workplace = try await Workplace.open()
            let outcome: Result<ClosingAnswer, any Error>
            do {
                outcome = .success(try await close(for: reason.text, at: workplace, by: order))
            } catch {
                outcome = .failure(error)
            }
            await workplace.close()
            try outcome.get().answer.show(as: result.format, in: result.language)
        }

        private func close(
            for reason: String, at workplace: Workplace, by order: Order
        ) async throws -> ClosingAnswer {
            let rows = try await workplace.organisations()
            guard let row = rows.first(where: { $0.slug == slug }) else {
                throw UseFailure.unknownOrganisation(known: rows.map(\.slug))
            }
            let office = try await workplace.opening(row.id).open()
            let outcome: Result<ClosingAnswer, any Error>
            do {
                let export = SafekeepingNote.read(workplace.setup.home)[exportOf: row.id]
                outcome = .success(try await close(row, export, in: office, for: reason, by: order))
            } catch {
                outcome = .failure(error)
            }
            await office.close()
            return try outcome.get()
        }

        private func close(
            _ row: OrganisationRow, _ export: SafekeepingRecord.Export?, in office: Office, for reason: String,
            by order: Order
        ) async throws -> ClosingAnswer {
            let progress = CountProgress(what: Words("vastleggingen", "entries")[result.language])
            let before = try await office.head()
            let root = try await office.root(of: before.size) { progress.show(Int($0), of: Int($1)) }
            progress.finish()
            var answer = ClosingAnswer(row: row, size: before.size, root: root, export: export)
            answer.wasClosed = before.isClosed
            if dryRun || before.isClosed { return answer }
            if result.format == .text { answer.answer.show(as: .text, in: result.language) }
            try Confirmation.ask(
                Words("Dit grootboek voor altijd sluiten?", "Close this ledger for good?")[result.language],
                unless: yes, option: "--yes")
            let closing = LedgerClosing(
                export: export?.exportID, head: LedgerClosing.Head(size: Int(before.size), root: root))
            answer.position = try await office.closeLedger(closing, reason: reason, by: order).positions?.lowerBound
            answer.size = try await office.head().size
            answer.root = try await office.root(of: answer.size)
            return answer
        }
    }
}
